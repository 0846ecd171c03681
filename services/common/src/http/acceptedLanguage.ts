/** The languages that texts in the graph may be in (ISO 639-1). */
const LANGUAGES = ['sv', 'nb', 'nn', 'en'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

/** The most of a header that is read: a browser sends far less. */
const LONGEST = 500;

/**
 * The language that a client would rather have, from its `Accept-Language` (RFC 9110): the first of the best rated that
 * the graph has. Undefined when it names none of them; "*" names none.
 */
export function acceptedLanguage(header: string | undefined): LanguageCode | undefined {
  const wanted = (header ?? '').slice(0, LONGEST).split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { language: codeOf(tag), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
  });
  const [best] = wanted.filter(({ language, quality }) => language !== undefined && quality > 0).toSorted((a, b) => b.quality - a.quality);
  return best?.language;
}

/** Norwegian without more is bokmål. */
function codeOf(tag: string): LanguageCode | undefined {
  const [primary] = tag.split('-');
  return primary === 'no' ? 'nb' : LANGUAGES.find((code) => code === primary);
}

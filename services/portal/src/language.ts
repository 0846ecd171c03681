export const languages = { sv: 'Svenska', nb: 'Norsk bokmål', en: 'English' } as const;

export type Language = keyof typeof languages;

const storageKey = 'samverkan:language';

/** The language chosen earlier, or the first of the browser's that the page speaks, or English. */
export function findLanguage(): Language {
  return [rememberedLanguage(), ...navigator.languages].map(asLanguage).find(Boolean) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be switched off: then the choice lasts as long as the page.
  }
}

function rememberedLanguage(): string {
  try {
    return localStorage.getItem(storageKey) ?? '';
  } catch {
    return '';
  }
}

/** Norwegian readers of any kind (`no`, `nn`) get bokmål. */
function asLanguage(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  if (primary === 'no' || primary === 'nn') return 'nb';
  return Object.keys(languages).find((language): language is Language => language === primary);
}

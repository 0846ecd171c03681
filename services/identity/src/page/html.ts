const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = string | number | undefined | Html | readonly Value[];

/** A template for HTML: what is put in is escaped, unless it is HTML itself; a list is put in item after item. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => new Html(strings.map((text, place) => text + (place < values.length ? written(values[place]) : '')).join(''));

function written(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(written).join('');
  return String(value ?? '').replaceAll(/[&<>"']/g, (character) => ESCAPES[character]!);
}

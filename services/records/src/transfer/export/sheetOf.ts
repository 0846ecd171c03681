import type { Cell } from '../cell/cell.js';
import type { Said, Spoken } from '../said.js';
import type { AnyTable, Column, Values } from '../table.js';

/** What a column is called in a file that we write. */
export const headingOf = ({ heading, type }: Column, language: Spoken): string => (type.money ? `${heading[language]} (kr)` : heading[language]);

/** A row as the cells of a file. */
export const cellsOf = ({ columns }: AnyTable, row: Values, language: Spoken): Cell[] => columns.map(({ name, type }: Column) => (row[name] == null ? '' : type.write(row[name] as never, language)));

const WORDS = {
  sheet: { sv: 'Förklaring', nb: 'Forklaring', en: 'Explanation' },
  column: { sv: 'Kolumn', nb: 'Kolonne', en: 'Column' },
  required: { sv: 'Måste fyllas i', nb: 'Må fylles ut', en: 'Has to be filled in' },
  yes: { sv: 'ja', nb: 'ja', en: 'yes' },
  key: { sv: 'säger vilken post', nb: 'sier hvilken post', en: 'says which record' },
  write: { sv: 'Skriv', nb: 'Skriv', en: 'Write' },
  meaning: { sv: 'Betydelse', nb: 'Betydning', en: 'Meaning' },
  values: { sv: 'Värden', nb: 'Verdier', en: 'Values' },
  example: { sv: 'Exempel', nb: 'Eksempel', en: 'Example' },
} as const satisfies Record<string, Said>;

/** The sheet that explains a table's columns to who fills it in. */
export function explanationOf(table: AnyTable, language: Spoken): { name: string; headings: string[]; rows: Cell[][] } {
  const [first] = table.keys;
  const rows = table.columns.map((column: Column) => {
    const { name, required, about, type, example } = column;
    const needed = required ? WORDS.yes[language] : first?.includes(name) || table.keys.some((key) => key.includes(name)) ? WORDS.key[language] : '';
    return [headingOf(column, language), needed, type.told[language], about[language], (type.list?.(language) ?? []).join('; '), example == null ? '' : type.write(example as never, language)];
  });
  const headings = (['column', 'required', 'write', 'meaning', 'values', 'example'] as const).map((word) => WORDS[word][language]);
  return { name: WORDS.sheet[language], headings, rows: [[table.title[language], '', '', table.about[language], '', ''], ...rows] };
}

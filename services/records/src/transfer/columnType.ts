import { findOwner } from '@samverkan/common';
import { type Cell, isEmpty, NOT_CALCULATED } from './cell/cell.js';
import { readDay, readPartialDate } from './cell/readDate.js';
import { readNumber } from './cell/readNumber.js';
import { Fault } from './fault.js';
import { SPOKEN, type Said, type Spoken } from './said.js';

/** What may stand in a column, and how it is read and written. */
export interface ColumnType {
  /** What to write, for who fills the column in. */
  told: Said;
  /** The value in a cell that is not empty. `scale` is what the column's heading counts in, 1000 for tkr. Throws a {@link Fault}. */
  read(cell: Cell, scale: number): unknown;
  /** The value as a cell, from which it is read again as it was. */
  write(value: never, language: Spoken): Cell;
  /** The values there are, where they can be listed. */
  list?: (language: Spoken) => string[];
  /** Whether a cell may hold several of them. */
  several?: true;
  /** Amounts: their heading may say what they are counted in. */
  money?: true;
}

const LONGEST_TEXT = 10_000;

/** What a spreadsheet shows where a formula fails: nobody means it. */
const SPREADSHEET_ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/;

/** As texts are kept and compared: without space around them, with one sort of line break, each letter one character. */
const canonical = (text: string): string => text.normalize('NFC').replace(/\r\n?/g, '\n').trim();

export const text: ColumnType = {
  told: { sv: 'text', nb: 'tekst', en: 'text' },
  read(cell) {
    const read = canonical(String(cell));
    // oxlint-disable-next-line no-control-regex
    if (!read.isWellFormed() || /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(read)) throw new Fault('BAD_TEXT');
    if (SPREADSHEET_ERROR.test(read)) throw new Fault('BAD_TEXT');
    if (read.length > LONGEST_TEXT) throw new Fault('TEXT_TOO_LONG', { most: LONGEST_TEXT });
    return read;
  },
  write: (value: string) => canonical(value),
};

/** Several texts in a cell, a semicolon or a line break between them; a semicolon that belongs to a text has a backslash before it. */
export const texts: ColumnType = {
  told: { sv: 'texter med semikolon mellan', nb: 'tekster med semikolon mellom', en: 'texts with semicolons between' },
  read: (cell) => splitList(text.read(cell, 1) as string),
  write: (value: readonly string[]) => joinList(value),
};

export const splitList = (cell: string): string[] =>
  [...cell.matchAll(/(?:\\[\\;]|[^;\n])+/g)].map(([part]) => part.replace(/\\([\\;])/g, '$1').trim()).filter((part) => part !== '');

export const joinList = (parts: readonly string[]): string => parts.map((part) => part.replace(/[\\;]/g, String.raw`\$&`)).join('; ');

export const wholeNumber = (least: number, most: number): ColumnType => ({
  told: { sv: 'heltal', nb: 'heltall', en: 'whole number' },
  read(cell) {
    const read = readNumber(cell, { whole: true });
    if (!Number.isInteger(read)) throw new Fault('NOT_WHOLE', { value: cell });
    if (read < least || read > most) throw new Fault('NUMBER_OUT_OF_RANGE', { value: cell, least, most });
    return read;
  },
  write: (value: number) => value,
});

export const decimalNumber = (least: number, most: number): ColumnType => ({
  told: { sv: 'tal, gärna med decimaler', nb: 'tall, gjerne med desimaler', en: 'number, decimals allowed' },
  read(cell) {
    const read = readNumber(cell);
    if (!(read >= least && read <= most)) throw new Fault('NUMBER_OUT_OF_RANGE', { value: cell, least, most });
    return read;
  },
  write: (value: number) => value,
});

/** In minor units. Ten billion kronor are more than any agreement costs, and still exact as a spreadsheet's number. */
const MOST_MONEY = 1e12;

export const money: ColumnType = {
  told: { sv: 'belopp i kronor; rubriken kan säga tkr eller mkr', nb: 'beløp i kroner; overskriften kan si tkr eller mkr', en: 'amount in kronor or kroner; the heading may say tkr or mkr' },
  read(cell, scale) {
    const minor = readNumber(cell, { money: true }) * scale * 100;
    if (!(Math.abs(minor) <= MOST_MONEY)) throw new Fault('NUMBER_OUT_OF_RANGE', { value: cell, least: -MOST_MONEY / 100 / scale, most: MOST_MONEY / 100 / scale });
    const read = Math.round(minor);
    if (Math.abs(minor - read) > 1e-3) throw new Fault('NOT_WHOLE', { value: cell });
    return read === 0 ? 0 : read;
  },
  write: (value: number) => value / 100,
  money: true,
};

export const day: ColumnType = {
  told: { sv: 'dag, t.ex. 2024-01-31', nb: 'dag, f.eks. 31.01.2024', en: 'day, e.g. 2024-01-31' },
  read: readDay,
  write: (value: string) => value,
};

export const partialDate: ColumnType = {
  told: { sv: 'dag, månad eller år: 2024-01-31, 2024-01, 2024; XXXX om okänt', nb: 'dag, måned eller år: 31.01.2024, 2024-01, 2024; XXXX hvis ukjent', en: 'day, month or year: 2024-01-31, 2024-01, 2024; XXXX where not known' },
  read: readPartialDate,
  write: (value: string) => value,
};

const YES_NO: Readonly<Record<Spoken, readonly [string, string]>> = { sv: ['ja', 'nej'], nb: ['ja', 'nei'], en: ['yes', 'no'] };
const YES: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', 'true', 'sant', '1', 'x']);
const NO: ReadonlySet<string> = new Set(['nej', 'nei', 'n', 'no', 'false', 'falskt', 'usant', '0']);

export const yesNo: ColumnType = {
  told: { sv: 'ja eller nej', nb: 'ja eller nei', en: 'yes or no' },
  read(cell) {
    const said = String(cell).trim().toLowerCase();
    if (YES.has(said)) return true;
    if (NO.has(said)) return false;
    throw new Fault('BAD_YES_NO', { value: cell });
  },
  write: (value: boolean, language) => YES_NO[language][value ? 0 : 1],
  list: (language) => [...YES_NO[language]],
};

/** What each code is called; other words for it that people write may follow. */
export type CodeList<Code extends string> = Readonly<Record<Code, Said>>;

/** One of a list of codes, by its name in any of the languages, or by the code itself. */
export function code<Code extends string>(list: CodeList<Code>): ColumnType {
  const byName = new Map<string, string>();
  for (const [known, names] of Object.entries<Said>(list)) for (const name of [known, ...SPOKEN.map((language) => names[language])]) byName.set(folded(name), known);
  const names = (language: Spoken) => Object.values<Said>(list).map((said) => said[language]);
  return {
    told: { sv: 'ett av värdena i listan', nb: 'en av verdiene i listen', en: 'one of the values in the list' },
    read(cell) {
      const known = byName.get(folded(String(cell)));
      if (known === undefined) throw new Fault('NOT_IN_LIST', { value: cell, list: Object.keys(list) });
      return known;
    },
    write: (value: Code, language) => list[value][language],
    list: names,
  };
}

/** Several of a list of codes. */
export function codes<Code extends string>(list: CodeList<Code>): ColumnType {
  const one = code(list);
  return {
    told: { sv: 'värden ur listan, med semikolon mellan', nb: 'verdier fra listen, med semikolon mellom', en: 'values from the list, with semicolons between' },
    read: (cell) => splitList(String(cell)).map((part) => one.read(part, 1)),
    write: (value: readonly Code[], language) => value.map((known) => one.write(known as never, language)).join('; '),
    list: one.list!,
    several: true,
  };
}

/** The id of an organisation, or of a record of one of these kinds. */
export function recordId(...kinds: readonly string[]): ColumnType {
  return {
    told: { sv: 'id i registret, t.ex. halmstad eller halmstad:agreement:…', nb: 'id i registeret, f.eks. halmstad eller halmstad:agreement:…', en: 'id of a record, e.g. halmstad or halmstad:agreement:…' },
    read(cell) {
      const id = String(cell).trim();
      if (findOwner(id) === undefined || (kinds.length > 0 && !kinds.includes(id.split(':')[1] ?? 'organisation'))) throw new Fault('BAD_RECORD_ID', { value: cell });
      return id;
    },
    write: (value: string) => value,
  };
}

/** As names are compared: without case, accents of another encoding, and marks between words. */
export const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[\s\u00a0_:.–—-]+/g, ' ').trim();

/** The value in a cell, or null where there is none. */
export function readCell(type: ColumnType, cell: Cell | undefined, scale: number): unknown {
  if (cell === undefined || isEmpty(cell)) return null;
  if (cell === NOT_CALCULATED) throw new Fault('NOT_CALCULATED');
  return type.read(cell, scale);
}

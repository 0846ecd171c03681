import { type AnyTable, type Column, SPOKEN } from '@samverkan/records';
import { sheetOf, workbookOf } from '@samverkan/records/testing/workbook';
import fc, { type Arbitrary } from 'fast-check';

/** A file as nobody should send it. */
export interface StrangeFile {
  table: string;
  language: string;
  bytes: Buffer;
}

const ODD = [
  '', ' ', '0', '-1', '-0', '1.234', '1,5', '1e999', 'NaN', 'Infinity', '99999999999999999999', '0,0000001', '1 234,50 kr', '=1+1', "'=x", '@SUM(A1)', '+47', '#REF!', '#CALC!',
  '2024-02-30', '31.12.9999', '0000-00-00', '10000-01-01', '2024-01-31T12:00', '2024-13', 'XXXX', '45322', '-45322', '1 januari 0001', '29.02.1900',
  '\0', 'a\0b', '\u0001', '\ufeff', '\ufffe', '\ufffd', '\u202e', '\u2028', '\u{1f600}', 'e\u0301', 'Å\u00a0', '"', '""', "'", '\\', ';', '\\;', '\n', '\r', '\t', 'a\nb', '_x0000_', '_xD800_',
  'hylte', 'laholm', 'HYLTE', 'hylte:agreement:X', 'halmstad:agreement:01HT3A0000000000000000AAAA', 'hylte:agreement:', ':', '::', '__proto__', 'constructor', 'toString', '{"a":1}', '[]', 'null', 'undefined', 'true', 'ja', 'nei',
  'hylte; laholm', 'hylte = Hylte kommun (värd); laholm = Laholm (köpare)', 'laholm = (', '= =', '((((', "'; drop table staffing; --", '$1', '?', 'x'.repeat(10_001), 'x'.repeat(32_768), '9'.repeat(400),
];

const example = ({ type, example: value }: Column): string => (value == null ? '' : String(type.write(value as never, 'sv')));

/** Headings and rows: mostly as they should be, with this and that in them which should not. */
function rowsOf({ columns }: AnyTable): Arbitrary<string[][]> {
  const cells = columns.map((column: Column) => fc.oneof({ weight: 12, arbitrary: fc.constant(example(column)) }, { weight: 3, arbitrary: fc.constantFrom(...ODD) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }));
  const headings = fc.tuple(...columns.map(({ name, heading }: Column) => fc.oneof({ weight: 30, arbitrary: fc.constantFrom(name, ...SPOKEN.map((language) => heading[language])) }, { weight: 1, arbitrary: fc.constantFrom('', columns[0]!.name as string, 'Något annat', `${name} (tkr)`, '\0', '__proto__') })));
  return fc.tuple(headings, fc.array(fc.tuple(...cells), { maxLength: 6 })).map(([first, rest]) => [first, ...rest]);
}

const ENCODERS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`sep=;\r\n${text}`),
  (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text)]),
  (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

const csv = (rows: Arbitrary<string[][]>): Arbitrary<Buffer> =>
  fc.tuple(rows, fc.constantFrom(...ENCODERS), fc.constantFrom(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
    .map(([lines, encode, delimiter, ending, quotes]) => encode(lines.map((line) => line.map((cell) => (quotes ? quoted(cell) : cell)).join(delimiter)).join(ending)));

// oxlint-disable-next-line no-control-regex
const escaped = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0')}_`).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The ways in which a workbook has a value in a cell, right and wrong. */
const CELLS: readonly ((value: string) => string)[] = [
  (value) => `<c t="str"><v>${value}</v></c>`,
  (value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`,
  (value) => `<c><v>${value}</v></c>`,
  (value) => `<c s="1"><v>${value}</v></c>`,
  (value) => `<c t="s"><v>${value}</v></c>`,
  (value) => `<c t="b"><v>${value}</v></c>`,
  (value) => `<c t="d"><v>${value}</v></c>`,
  (value) => `<c t="e"><v>${value}</v></c>`,
  (value) => `<c><f>${value}</f></c>`,
  (value) => `<c t="str"><f>A1</f><v>${value}</v></c>`,
  (value) => `<c r="ZZZ9"><v>${value}</v></c>`,
  () => '<c/>',
  () => '</c>',
];
const usual = { weight: 12, arbitrary: fc.constant(CELLS[0]!) };

const STYLES = { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>' };

const workbook = (rows: Arbitrary<string[][]>): Arbitrary<() => Promise<Buffer>> =>
  fc.tuple(rows, fc.array(fc.oneof(usual, { weight: 3, arbitrary: fc.constantFrom(...CELLS) }), { minLength: 40, maxLength: 40 })).map(([[headings, ...rest], ways]) => async () => {
    const [heading, ...lines] = [headings!.map((cell) => CELLS[0]!(escaped(cell))), ...rest.map((row, line) => row.map((cell, place) => ways[(line * 7 + place) % ways.length]!(escaped(cell))))];
    return workbookOf(sheetOf([heading!, ...lines].map((cells) => `<row>${cells.join('')}</row>`).join('')), STYLES);
  });

/** Bytes that came to harm. */
const harmed = (bytes: Buffer, harm: readonly (readonly [number, number])[], length: number): Buffer => {
  const copy = Buffer.from(bytes);
  for (const [place, value] of harm) copy[place % copy.length] = value;
  return copy.subarray(0, length > 0.7 ? copy.length : Math.ceil(copy.length * length));
};

/** Files for any of the tables: CSV and workbooks with strange things in them, some of them damaged, and bytes that are neither. */
export function strangeFile(tables: readonly AnyTable[]): Arbitrary<() => Promise<StrangeFile>> {
  const harm = fc.option(fc.tuple(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 8 }), fc.double({ min: 0, max: 1, noNaN: true })), { freq: 6 });
  return fc.oneof(...tables.map((table) => {
    const rows = rowsOf(table);
    const bytes = fc.oneof(
      { weight: 6, arbitrary: csv(rows).map((made) => async () => made) },
      { weight: 5, arbitrary: workbook(rows) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }).map((made) => async () => Buffer.from(made)) },
    );
    return fc.tuple(bytes, fc.constantFrom(...SPOKEN), fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: harm })).map(([make, language, done]) => async () => {
      const made = await make();
      return { table: table.name, language, bytes: done && made.length ? harmed(made, ...done) : made };
    });
  }));
}

import { deflateRawSync } from 'node:zlib';
import { zip } from '@cj-tech-master/excelts/archive';
import fc from 'fast-check';
import { NOT_CALCULATED } from '../cell/cell.js';
import { Fault } from '../fault.js';
import { bytesOf, readBytes } from '../testing/readBytes.js';
import { sheetOf, workbookOf } from '../testing/workbook.js';
import { disarm, rearm } from './formula.js';
import { writeCsv, type Dialect } from './writeCsv.js';
import { writeXlsx } from './writeXlsx.js';

const table = 'Namn;Antal\nÅsa;2\nØystein;3\n';
const READ = [['Namn', 'Antal'], ['Åsa', '2'], ['Øystein', '3']];

test.each([
  ['UTF-8', Buffer.from(table), 'utf-8', ';'],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${table}`), 'utf-8', ';'],
  ['Windows-1252', Buffer.from(table, 'latin1'), 'windows-1252', ';'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${table}`, 'utf16le'), 'utf-16le', ';'],
  ['UTF-16 without one', Buffer.from(table, 'utf16le'), 'utf-16le', ';'],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'utf-16be', ';'],
  ['commas', Buffer.from(table.replaceAll(';', ',')), 'utf-8', ','],
  ['tabs', Buffer.from(table.replaceAll(';', '\t')), 'utf-8', '\t'],
  ['a line that says what divides', Buffer.from(`sep=|\r\n${table.replaceAll(';', '|')}`), 'utf-8', '|'],
  ['line breaks of Windows', Buffer.from(table.replaceAll('\n', '\r\n')), 'utf-8', ';'],
  ['line breaks of old Macs', Buffer.from(table.replaceAll('\n', '\r')), 'utf-8', ';'],
  ['empty rows and columns around', Buffer.from(`\n\n${table.replaceAll('\n', ';;;\n')};;;;\n\n`), 'utf-8', ';'],
])('a CSV with %s is read', async (_what, bytes, encoding, delimiter) => {
  const { form, cells } = await readBytes(bytes);
  expect({ form, cells }).toEqual({ form: { format: 'csv', encoding, delimiter }, cells: READ });
});

test('a row is on the line on which it begins, also after line breaks in quotes', async () => {
  const { rows } = await readBytes(Buffer.from('a;b\n"1\n2";3\n\n"x ""y""";z\n'));
  expect(rows).toEqual([{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['1\n2', '3'] }, { line: 5, cells: ['x "y"', 'z'] }]);
});

// oxlint-disable-next-line no-control-regex
const cellText = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f]/g, '')).filter((text) => text.isWellFormed());
const texts = fc.array(fc.tuple(cellText, cellText, cellText), { minLength: 1, maxLength: 12 }).filter((rows) => rows.every((row) => row[2].trim() !== ''));

test('whatever a CSV is written of, in any dialect, reads back equal, and nothing in it is a formula', async () => {
  const dialect: fc.Arbitrary<Dialect> = fc.record({ delimiter: fc.constantFrom(';', ',', '\t'), decimal: fc.constantFrom(',', '.') });
  await fc.assert(fc.asyncProperty(texts, dialect, async (rows, how) => {
    const bytes = await bytesOf(writeCsv([['a', 'b', 'c'], ...rows], how));
    const { cells } = await readBytes(bytes);
    expect(cells).toEqual([['a', 'b', 'c'], ...rows.map((row) => row.map((text) => text))]);
  }), { numRuns: 60 });
});

test.each(['=1+1', '+47 33', '-5 %', '@SUM(A1)', "'=x", "''", '\tx', '＝1'])('%j is disarmed, and is itself again', (text) => {
  expect(disarm(text)).not.toMatch(/^[=+\-@\t＝]/);
  expect(rearm(disarm(text))).toBe(text);
});

test('whatever a workbook is written of reads back equal', async () => {
  await fc.assert(fc.asyncProperty(texts, fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 5 }), async (rows, numbers) => {
    const bytes = await bytesOf(writeXlsx([{ name: 'Blad', headings: ['a', 'b', 'c'], rows: [...rows, numbers] }]));
    const { cells } = await readBytes(bytes);
    expect(cells.slice(0, -1)).toEqual([['a', 'b', 'c'], ...rows]);
    expect(cells.at(-1)!.map(Number)).toEqual(numbers.map((number) => number + 0));
  }), { numRuns: 25 });
});

test('no bytes do more than be read or be refused with a code', async () => {
  const workbook = await bytesOf(writeXlsx([{ name: 'Blad', headings: ['a', 'b'], rows: [['x', 1], ['y', 2]] }]));
  const mutated = fc.array(fc.tuple(fc.nat(workbook.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }).map((changes) => {
    const bytes = Buffer.from(workbook);
    for (const [place, value] of changes) bytes[place] = value;
    return bytes;
  });
  const beginning = fc.nat(workbook.length).map((length) => workbook.subarray(0, length));
  await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2_000 }), mutated, beginning), async (bytes) => {
    const outcome = await readBytes(bytes).then(() => 'read', (error: unknown) => (error instanceof Fault ? 'refused' : error));
    expect(['read', 'refused']).toContain(outcome);
  }), { numRuns: 300 });
});

test('cells are read as they are shown: shared and rich texts, dates, truth, formulas by what they came to', async () => {
  const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\. mmmm yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot; day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="17"/><xf numFmtId="165"/></cellXfs></styleSheet>';
  const shared = '<sst><si><t>Kommun</t></si><si><r><t>Rik </t></r><r><t xml:space="preserve">text_x0041_</t></r><rPh><t>no</t></rPh></si></sst>';
  const row = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="D3" s="1"><v>45322</v></c><c s="2"><v>45322.75</v></c><c s="3"><v>45322</v></c><c s="4"><v>45322</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>åtta</v></c><c t="inlineStr"><is><t>nio</t></is></c></row>';
  const { rows } = await readBytes(await workbookOf(sheetOf(row), { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared }));
  expect(rows).toEqual([{ line: 3, cells: ['Kommun', 'Rik textA', '', '2024-01-31', '2024-01-31', '2024-01', 45322, true, 'åtta', 'nio'] }]);
});

test.each([
  ['entities of its own', async () => workbookOf(`<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}">]>${sheetOf('<row><c t="str"><v>&a;</v></c></row>')}`), 'FILE_UNREADABLE'],
  ['a bomb', async () => workbookOf(sheetOf(`<row><c><v>1</v></c></row>${' '.repeat(3_000_000)}`)), 'EXPANDS_TOO_MUCH'],
  ['a million empty rows', async () => workbookOf(sheetOf('<row/>'.repeat(120_000))), 'TOO_MANY_ROWS'],
  ['a huge cell', async () => workbookOf(sheetOf(`<row><c t="str"><v>${'x'.repeat(40_000)}</v></c></row>`)), 'CELL_TOO_LARGE'],
  ['a cell far to the right', async () => workbookOf(sheetOf('<row><c r="XFD1"><v>1</v></c></row>')), 'TOO_MANY_COLUMNS'],
  ['tags that never close', async () => workbookOf('<a>'.repeat(200)), 'FILE_UNREADABLE'],
  ['a cell that names a text which is not there', async () => workbookOf(sheetOf('<row><c t="s"><v>7</v></c></row>'), { 'xl/sharedStrings.xml': '<sst><si><t>en</t></si></sst>' }), 'FILE_UNREADABLE'],
  ['a million styles', async () => workbookOf(sheetOf('<row><c><v>1</v></c></row>'), { 'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(2_000_000)}</cellXfs></styleSheet>` }), 'EXPANDS_TOO_MUCH'],
  ['a million sheets', async () => workbookOf(sheetOf(''), { 'xl/workbook.xml': `<workbook><sheets>${'<sheet/>'.repeat(1_200_000)}</sheets></workbook>` }), 'EXPANDS_TOO_MUCH'],
  ['a shared text without end', async () => workbookOf(sheetOf(''), { 'xl/sharedStrings.xml': `<sst><si>${'<t>&gt;x</t>'.repeat(400_000)}</si></sst>` }), 'EXPANDS_TOO_MUCH'],
  ['a text without end between two tags', async () => workbookOf(sheetOf(`<row><c t="str"><v>${'> '.repeat(1_000_000)}</v></c></row>`)), 'CELL_TOO_LARGE'],
  ['a remark without end', async () => workbookOf(sheetOf(`<!--${'<>'.repeat(1_000_000)}--><row/>`)), 'CELL_TOO_LARGE'],
  ['thousands of parts', async () => workbookOf(sheetOf(''), Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`xl/${n}`, '']))), 'EXPANDS_TOO_MUCH'],
  ['a list of parts of megabytes', async () => workbookOf(sheetOf(''), Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`xl/${n}${'x'.repeat(4_000)}`, '']))), 'EXPANDS_TOO_MUCH'],
  ['nothing of a workbook', async () => Buffer.from(await zip().add('hej.txt', Buffer.from('hej')).bytes()), 'FILE_UNREADABLE'],
])('a workbook with %s is refused', async (what, make, code) => {
  const limits = what === 'a bomb' ? { unpackedBytes: 1_000_000 } : what.startsWith('a shared') ? { bytes: 500_000 } : {};
  await expect(readBytes(await make(), limits)).rejects.toMatchObject({ code });
});

test('a formula that nobody has worked out is not an empty cell', async () => {
  const { cells } = await readBytes(await workbookOf(sheetOf('<row><c><f>A2*2</f></c><c><f t="shared" si="0"/><v>4</v></c><c t="str"><f>""</f><v></v></c><c t="str"><f>A1</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c/></row>')));
  expect(cells).toEqual([[NOT_CALCULATED, 4, '', NOT_CALCULATED, '#DIV/0!']]);
});

test('a row without a sensible number is on the line after the one before it', async () => {
  const { rows } = await readBytes(await workbookOf(sheetOf('<row r="4"><c><v>1</v></c></row><row r="x"><c><v>1</v></c></row><row r="-1"><c><v>1</v></c></row><row r="1e99"><c><v>1</v></c></row>')));
  expect(rows.map(({ line }) => line)).toEqual([4, 5, 6, 7]);
});

test('what an archive says of its own sizes is not believed', async () => {
  const bytes = await workbookOf(sheetOf(`<row><c><v>1</v></c></row>${' '.repeat(500_000)}`));
  expect(bytes.length).toBeLessThan(deflateRawSync(Buffer.alloc(500_000, ' ')).length + 5_000);
  await expect(readBytes(bytes, { unpackedBytes: 100_000 })).rejects.toMatchObject({ code: 'EXPANDS_TOO_MUCH' });
});

import path from 'node:path';
import { apart } from '../apart.js';
import { type Cell, type FileRow, NOT_CALCULATED } from '../cell/cell.js';
import { Fault } from '../fault.js';
import type { FileLimits } from '../limits.js';
import { readXml, type Attributes } from './readXml.js';
import { dateForms, dayOfSerial, type DateForm } from './spreadsheetDate.js';
import { ZipFile } from './zipFile.js';

const WORKBOOK = 'xl/workbook.xml';
/** Bytes of a part that says what the workbook has, and how it looks: what is heard of it is kept. */
const LONGEST_PART = 8 * 1024 * 1024;

/** The rows of a workbook's first sheet that is shown, as they are read from disk. The texts that its cells share are all that is kept. */
export async function* readXlsx(file: string, limits: FileLimits): AsyncGenerator<FileRow> {
  const zip = await ZipFile.open(file, limits.unpackedBytes);
  try {
    if (!zip.has(WORKBOOK)) throw new Fault('FILE_UNREADABLE');
    const { sheet, since1904 } = await readWorkbook(zip);
    const shared = await readSharedTexts(zip, limits);
    const forms = await readDateForms(zip);
    const reader = new SheetReader({ shared, forms, since1904 }, limits);
    yield* readXml(zip.read(sheet), reader, () => reader.take());
  } finally {
    await zip.close();
  }
}

async function readWorkbook(zip: ZipFile): Promise<{ sheet: string; since1904: boolean }> {
  let [shown, since1904] = [undefined as Attributes | undefined, false];
  await hear(zip, WORKBOOK, (name, attributes) => {
    if (name === 'sheet' && ['visible', undefined].includes(attributes['state'])) shown ??= attributes;
    if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
  });
  const targets = new Map<string, string>();
  await hear(zip, 'xl/_rels/workbook.xml.rels', (name, { Id, Target }) => {
    if (name === 'Relationship' && Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : path.posix.join('xl', Target));
  });
  const sheet = targets.get(Object.entries(shown ?? {}).find(([name]) => name === 'id' || name.endsWith(':id'))?.[1] ?? '');
  if (sheet === undefined || !zip.has(sheet)) throw new Fault('FILE_UNREADABLE');
  return { sheet, since1904 };
}

/** The texts that cells name by their place. Ruby, which says how to read a text, is no part of it. */
async function readSharedTexts(zip: ZipFile, { bytes }: FileLimits): Promise<string[]> {
  const texts: string[] = [];
  let [text, ruby, inText, kept] = ['', false, false, 0];
  const listener = {
    open: (name: string) => {
      if (name === 'si') text = '';
      if (name === 'rPh') ruby = true;
      inText = name === 't' && !ruby;
    },
    text: (piece: string) => {
      if (inText) text += piece;
      if (kept + text.length > bytes) throw new Fault('EXPANDS_TOO_MUCH');
    },
    close: (name: string) => {
      inText = false;
      if (name === 'rPh') ruby = false;
      if (name !== 'si') return;
      kept += text.length + 16;
      if (kept > bytes) throw new Fault('EXPANDS_TOO_MUCH');
      texts.push(unescaped(apart(text)));
    },
  };
  for await (const _ of readXml(zip.read('xl/sharedStrings.xml'), listener, () => []));
  return texts;
}

/** By the number of a cell's style, how it shows a date; undefined for a style that shows none. */
async function readDateForms(zip: ZipFile): Promise<(DateForm | undefined)[]> {
  const custom = new Map<string, string>();
  const used: string[] = [];
  let inCells = false;
  const open = (name: string, { numFmtId = '0', formatCode = '' }: Attributes) => {
    if (name === 'numFmt') custom.set(numFmtId, formatCode);
    if (name === 'cellXfs') inCells = true;
    if (name === 'xf' && inCells) used.push(numFmtId);
  };
  const close = (name: string) => void (name === 'cellXfs' && (inCells = false));
  for await (const _ of readXml(zip.read('xl/styles.xml', LONGEST_PART), { open, close }, () => []));
  return used.map((format) => dateForms(format, custom.get(format)));
}

async function hear(zip: ZipFile, entry: string, open: (name: string, attributes: Attributes) => void): Promise<void> {
  for await (const _ of readXml(zip.read(entry, LONGEST_PART), { open }, () => []));
}

interface Workbook {
  shared: readonly string[];
  forms: readonly (DateForm | undefined)[];
  since1904: boolean;
}

/** Hears the elements of a sheet, and makes rows of them. */
class SheetReader {
  private rows: FileRow[] = [];
  private line = 0;
  private cells: Cell[] = [];
  private place = -1;
  private cell: Attributes = {};
  private value = '';
  private inValue = false;
  /** Whether the cell has a formula, and nothing that it came to. */
  private unreckoned = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly limits: FileLimits,
  ) {}

  /** The rows that have come to their end since it was last asked. */
  take(): FileRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open = (name: string, attributes: Attributes): void => {
    if (name === 'row') {
      const told = Number(attributes['r']);
      this.line = Number.isSafeInteger(told) && told > 0 ? told : this.line + 1;
      this.cells = [];
      this.place = -1;
    } else if (name === 'c') {
      this.cell = attributes;
      this.place = placeOf(attributes['r']) ?? this.place + 1;
      this.value = '';
      this.unreckoned = false;
    } else if (name === 'f' || name === 'v') this.unreckoned = name === 'f';
    this.inValue = name === 'v' || name === 't';
  };

  text = (piece: string): void => {
    if (!this.inValue) return;
    this.value += piece;
    if (this.value.length > this.limits.cellCharacters) throw new Fault('CELL_TOO_LARGE', { most: this.limits.cellCharacters });
  };

  close = (name: string): void => {
    this.inValue = false;
    if (name === 'row') this.rows.push({ line: this.line, cells: this.cells });
    if (name !== 'c' || (this.value === '' && !this.unreckoned)) return;
    if (this.place >= this.limits.columns) throw new Fault('TOO_MANY_COLUMNS', { most: this.limits.columns });
    while (this.cells.length < this.place) this.cells.push('');
    this.cells[this.place] = this.unreckoned ? NOT_CALCULATED : this.read();
  };

  private read(): Cell {
    const { value, cell, workbook } = this;
    switch (cell['t']) {
      case 's':
        return workbook.shared[Number(value)] ?? unreadable();
      case 'b':
        return value === '1';
      case 'd':
        return value.slice(0, 10);
      case 'inlineStr':
      case 'str':
      case 'e':
        return unescaped(value);
      default: {
        const number = Number(value);
        const form = workbook.forms[Number(cell['s'] ?? -1)];
        return Number.isNaN(number) ? value : form ? (dayOfSerial(number, form, workbook.since1904) ?? number) : number;
      }
    }
  }
}

/** "BC12" is in the 55th column; its place is 54. */
function placeOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  return letters === undefined ? undefined : Array.from(letters).reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A cell that names a text which is not there. */
function unreadable(): never {
  throw new Fault('FILE_UNREADABLE');
}

/** Characters that XML cannot hold are written `_x000D_`. */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Cell } from '../cell/cell.js';

/** A sheet of a workbook: a heading row, which stays in view, and rows. */
export interface Sheet {
  name: string;
  headings: readonly string[];
  rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
  /** By column, the values that Excel offers there. */
  lists?: readonly (readonly string[] | undefined)[];
  /** By column, how its numbers are shown. */
  formats?: readonly (string | undefined)[];
}

/** How far down a template offers lists of values. */
const ROWS_WITH_LISTS = 1_000;
/** Excel takes no longer list in a cell's own rule. */
const LONGEST_LIST = 255;

/** The bytes of a workbook, as they are made: rows that are written are not kept. */
export async function* writeXlsx(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const { WorkbookWriter } = await import('@cj-tech-master/excelts');
  const stream = new PassThrough();
  const workbook = new WorkbookWriter({ stream: stream as never, useSharedStrings: false, useStyles: true });
  const write = async () => {
    for (const { name, headings, rows, lists = [], formats = [] } of sheets) {
      const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
      sheet.columns = headings.map((heading, place) => ({ header: heading, width: Math.min(60, Math.max(14, heading.length + 2)), ...(formats[place] && { style: { numFmt: formats[place] } }) }));
      sheet.getRow(1).font = { bold: true };
      sheet.getRow(1).commit();
      for (const [place, list] of lists.entries()) {
        const formula = list && `"${list.join(',')}"`;
        if (!formula || formula.length > LONGEST_LIST || list.some((value) => value.includes(','))) continue;
        const letter = sheet.getColumn(place + 1).letter;
        (sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } }).dataValidations.add(`${letter}2:${letter}${ROWS_WITH_LISTS}`, { type: 'list', allowBlank: true, formulae: [formula] });
      }
      for await (const row of rows) {
        sheet.addRow(row.map((cell) => (cell === '' ? null : cell))).commit();
        if (stream.writableNeedDrain) await drained(stream);
        if (stream.destroyed) return;
      }
      sheet.commit();
    }
    await workbook.commit();
  };
  const writing = write().catch((error: Error) => void stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } finally {
    stream.destroy();
    await writing;
  }
}

/** When it takes more, or takes nothing more. */
async function drained(stream: PassThrough): Promise<void> {
  const over = new AbortController();
  await Promise.race(['drain', 'close'].map((event) => once(stream, event, over))).finally(() => over.abort());
}

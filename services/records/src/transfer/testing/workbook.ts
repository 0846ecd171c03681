import { Workbook } from '@cj-tech-master/excelts';
import { zip } from '@cj-tech-master/excelts/archive';
import type { Cell } from '../cell/cell.js';

/** A workbook of parts as they are given. */
export async function workbookOf(sheet: string, more: Record<string, string> = {}): Promise<Buffer> {
  const archive = zip();
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Dolt" state="hidden" r:id="rId9"/><sheet name="Blad" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  };
  for (const [name, content] of Object.entries(parts)) archive.add(name, Buffer.from(content));
  return Buffer.from(await archive.bytes());
}

export const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

/** A template as it is when somebody has opened it, written these rows below its headings, and saved it. */
export async function fillWorkbook(template: Buffer, rows: readonly (readonly Cell[])[]): Promise<Buffer> {
  const workbook = new Workbook();
  await workbook.xlsx.load(template);
  const [sheet] = workbook.worksheets;
  for (const row of rows) sheet!.addRow(row.map((cell) => (cell === '' ? null : cell)));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

import { sheetOf, workbookOf } from '@samverkan/records/testing/workbook';
import type { StrangeFile } from './strangeFile.js';

const csv = (table: string, text: string) => async (): Promise<StrangeFile> => ({ table, language: 'sv', bytes: Buffer.from(text) });

/** Files that were once answered with a failure, or were taken for something else than they say: each is sent again in every run. */
export const FOUND: readonly (() => Promise<StrangeFile>)[] = [
  async () => ({ table: 'staffing', language: 'sv', bytes: await workbookOf(sheetOf('<row><c t="str"><v>Funktion</v></c><c t="str"><v>Datum</v></c><c t="str"><v>Antal personer</v></c><c t="str"><v>Årsarbetare</v></c></row><row><c t="s"><v>3</v></c><c t="str"><v>2024-12-31</v></c><c><v>1</v></c><c><f>C2</f></c></row>')) }),
  csv('staffing', 'Funktion;Datum;Antal personer;Årsarbetare\nKommunjurist;0001-01-01;0;0\n'),
];

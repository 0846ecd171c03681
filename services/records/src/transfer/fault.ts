import { shown } from '@samverkan/common';
import type { Said, Spoken } from './said.js';

/** What can be wrong with a file, its headings or a cell, in the words of who reads it. `{…}` is filled in. Every code has a line in docs/errors.md. */
const TEXTS = {
  FILE_TOO_LARGE: { sv: 'Filen är större än {most} byte.', nb: 'Filen er større enn {most} byte.', en: 'The file is larger than {most} bytes.' },
  FILE_EMPTY: { sv: 'Filen har inga rader.', nb: 'Filen har ingen rader.', en: 'The file has no rows.' },
  FILE_UNREADABLE: { sv: 'Filen går inte att läsa som CSV eller XLSX.', nb: 'Filen kan ikke leses som CSV eller XLSX.', en: 'The file cannot be read as CSV or XLSX.' },
  OLD_EXCEL: { sv: 'Filen är i det gamla Excel-formatet (.xls) eller lösenordsskyddad: spara den som .xlsx utan lösenord.', nb: 'Filen er i det gamle Excel-formatet (.xls) eller passordbeskyttet: lagre den som .xlsx uten passord.', en: 'The file is in the old Excel format (.xls) or protected by a password: save it as .xlsx without one.' },
  EXPANDS_TOO_MUCH: { sv: 'Filen packar upp till mer än vad som tas emot.', nb: 'Filen pakkes ut til mer enn det som tas imot.', en: 'The file unpacks to more than is taken.' },
  TOO_MANY_ROWS: { sv: 'Filen har fler än {most} rader.', nb: 'Filen har flere enn {most} rader.', en: 'The file has more than {most} rows.' },
  TOO_MANY_COLUMNS: { sv: 'Raden har fler än {most} kolumner.', nb: 'Raden har flere enn {most} kolonner.', en: 'The row has more than {most} columns.' },
  CELL_TOO_LARGE: { sv: 'En cell har fler än {most} tecken.', nb: 'En celle har flere enn {most} tegn.', en: 'A cell has more than {most} characters.' },
  MISSING_COLUMNS: { sv: 'Kolumner saknas: {columns}.', nb: 'Kolonner mangler: {columns}.', en: 'Columns are missing: {columns}.' },
  COLUMN_TWICE: { sv: 'Två rubriker betyder samma kolumn: {columns}.', nb: 'To overskrifter betyr samme kolonne: {columns}.', en: 'Two headings mean the same column: {columns}.' },
  CELL_EMPTY: { sv: 'Här behövs ett värde.', nb: 'Her trengs en verdi.', en: 'A value is needed here.' },
  BAD_TEXT: { sv: 'Texten har tecken som inte kan sparas.', nb: 'Teksten har tegn som ikke kan lagres.', en: 'The text has characters that cannot be kept.' },
  TEXT_TOO_LONG: { sv: 'Texten har fler än {most} tecken.', nb: 'Teksten har flere enn {most} tegn.', en: 'The text has more than {most} characters.' },
  NOT_CALCULATED: { sv: 'Formeln har inget uträknat värde: öppna filen i ett kalkylprogram och spara den på nytt.', nb: 'Formelen har ingen utregnet verdi: åpne filen i et regneark og lagre den på nytt.', en: 'The formula has no calculated value: open the file in a spreadsheet and save it again.' },
  BAD_NUMBER: { sv: '{value} är inget tal.', nb: '{value} er ikke et tall.', en: '{value} is no number.' },
  AMBIGUOUS_NUMBER: { sv: '{value} kan betyda två tal: skriv tusental utan punkt och decimaler efter komma.', nb: '{value} kan bety to tall: skriv tusener uten punktum og desimaler etter komma.', en: '{value} can mean two numbers: write thousands without a point, and decimals after a comma.' },
  NOT_WHOLE: { sv: '{value} är inget helt tal.', nb: '{value} er ikke et helt tall.', en: '{value} is no whole number.' },
  NUMBER_OUT_OF_RANGE: { sv: '{value} är utanför {least} till {most}.', nb: '{value} er utenfor {least} til {most}.', en: '{value} is outside {least} to {most}.' },
  BAD_DATE: { sv: '{value} är ingen dag: skriv till exempel 2024-01-31 eller 31.01.2024.', nb: '{value} er ikke en dag: skriv for eksempel 31.01.2024 eller 2024-01-31.', en: '{value} is no day: write for example 2024-01-31 or 31.01.2024.' },
  BAD_PARTIAL_DATE: { sv: '{value} är inget datum: skriv dag, månad (2024-01), år (2024), eller XXXX om det inte är känt.', nb: '{value} er ikke en dato: skriv dag, måned (2024-01), år (2024), eller XXXX hvis den ikke er kjent.', en: '{value} is no date: write a day, a month (2024-01), a year (2024), or XXXX where it is not known.' },
  BAD_YES_NO: { sv: '{value} är varken ja eller nej.', nb: '{value} er verken ja eller nei.', en: '{value} is neither yes nor no.' },
  NOT_IN_LIST: { sv: '{value} finns inte i listan: {list}.', nb: '{value} finnes ikke i listen: {list}.', en: '{value} is not in the list: {list}.' },
  BAD_RECORD_ID: { sv: '{value} är inget id i registret.', nb: '{value} er ikke en id i registeret.', en: '{value} is no id of a record.' },
  ROW_TWICE: { sv: 'Samma post står redan på rad {line}.', nb: 'Samme post står allerede på rad {line}.', en: 'The same record is already on line {line}.' },
  NO_KEY: { sv: 'Raden säger inte vilken post den är: fyll i {columns}.', nb: 'Raden sier ikke hvilken post den er: fyll ut {columns}.', en: 'The row does not say which record it is: fill in {columns}.' },
  IMPORT_NOT_TRIED: { sv: 'Prova filen först (dryRun=true), och skicka med planen som provet gav.', nb: 'Prøv filen først (dryRun=true), og send med planen som prøven ga.', en: 'Try the file first (dryRun=true), and send the plan that the trial gave.' },
  IMPORT_FILE_CHANGED: { sv: 'Det är inte den fil som provades.', nb: 'Det er ikke filen som ble prøvd.', en: 'This is not the file that was tried.' },
  IMPORT_OUTCOME_CHANGED: { sv: 'Uppgifterna har ändrats sedan filen provades: prova den igen.', nb: 'Opplysningene er endret siden filen ble prøvd: prøv den på nytt.', en: 'The records have changed since the file was tried: try it again.' },
  IMPORT_BUSY: { sv: 'Andra importer pågår: försök igen om en stund.', nb: 'Andre importer pågår: prøv igjen om litt.', en: 'Other imports are running: try again in a while.' },
  IMPORT_OUT_OF_TIME: { sv: 'Importen tog mer än {seconds} sekunder och avbröts; ingenting är ändrat. Dela filen i flera.', nb: 'Importen tok mer enn {seconds} sekunder og ble avbrutt; ingenting er endret. Del filen i flere.', en: 'The import took more than {seconds} seconds and was ended; nothing is changed. Divide the file.' },
  UNKNOWN_TABLE: { sv: 'Det finns ingen sådan tabell: {list}.', nb: 'Det finnes ingen slik tabell: {list}.', en: 'There is no such table: {list}.' },
} as const satisfies Record<string, Said>;

export type FaultCode = keyof typeof TEXTS;

/** Something in a file that cannot be taken. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    /** What is filled into the text. */
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }

  /** The fault in the words of who reads it. */
  told(language: Spoken): string {
    return TEXTS[this.code][language].replace(/\{(\w+)\}/g, (_all, name: string) => {
      const fact = this.facts[name];
      return name === 'value' ? shown(fact) : Array.isArray(fact) ? fact.join(', ') : String(fact);
    });
  }
}

import { code, day, decimalNumber, type Said, type Sharing, type Table, Visibility, wholeNumber, yesNo } from '@samverkan/records';
import { StaffFunction } from './codeLists.js';
import { findLatestSharing } from './latestSharing.js';
import { Staffing } from './staffing.js';
import { checkStaffing, writeStaffing } from './stateStaffing.js';

interface StaffingRow {
  staffFunction: StaffFunction;
  asOf: string;
  headcount: number;
  fte: number;
  published: boolean | null;
}

export const FUNCTION_NAMES: Readonly<Record<StaffFunction, Said>> = {
  [StaffFunction.EDUCATIONAL_PSYCHOLOGIST]: { sv: 'Skolpsykolog', nb: 'PPT-rådgiver', en: 'Educational psychologist' },
  [StaffFunction.LAWYER]: { sv: 'Kommunjurist', nb: 'Kommuneadvokat', en: 'Lawyer' },
  [StaffFunction.DEBT_COUNSELLOR]: { sv: 'Budget- och skuldrådgivare', nb: 'Økonomisk rådgiver', en: 'Debt counsellor' },
  [StaffFunction.ENVIRONMENTAL_INSPECTOR]: { sv: 'Miljöinspektör', nb: 'Miljørådgiver med tilsyn', en: 'Environmental inspector' },
  [StaffFunction.BUILDING_INSPECTOR]: { sv: 'Bygglovshandläggare', nb: 'Byggesaksbehandler', en: 'Building inspector' },
  [StaffFunction.GUARDIANSHIP_OFFICER]: { sv: 'Överförmyndarhandläggare', nb: 'Saksbehandler vergemål', en: 'Guardianship officer' },
  [StaffFunction.EMPLOYED_GUARDIAN]: { sv: 'Anställd förvaltare eller god man', nb: 'Ansatt verge', en: 'Employed guardian' },
  [StaffFunction.GIS_SPECIALIST]: { sv: 'GIS-ingenjör', nb: 'GIS-rådgiver', en: 'GIS specialist' },
  [StaffFunction.ARCHIVIST]: { sv: 'Kommunarkivarie', nb: 'Arkivar', en: 'Archivist' },
  [StaffFunction.DATA_PROTECTION_OFFICER]: { sv: 'Dataskyddsombud', nb: 'Personvernombud', en: 'Data protection officer' },
  [StaffFunction.INFORMATION_SECURITY_OFFICER]: { sv: 'Informationssäkerhetssamordnare', nb: 'Informasjonssikkerhetsansvarlig', en: 'Information security officer' },
  [StaffFunction.SYSTEM_ADMINISTRATOR]: { sv: 'Systemförvaltare', nb: 'Systemforvalter', en: 'System administrator' },
  [StaffFunction.WHISTLE_BLOWING_INVESTIGATOR]: { sv: 'Utredare i visselblåsarfunktion', nb: 'Mottaker i varslingsordning', en: 'Whistle-blowing investigator' },
  [StaffFunction.PROCUREMENT_OFFICER]: { sv: 'Upphandlare', nb: 'Innkjøpsrådgiver', en: 'Procurement officer' },
  [StaffFunction.PREPAREDNESS_COORDINATOR]: { sv: 'Beredskapssamordnare', nb: 'Beredskapskoordinator', en: 'Preparedness coordinator' },
  [StaffFunction.ENERGY_ADVISER]: { sv: 'Energi- och klimatrådgivare', nb: 'Klima- og energirådgiver', en: 'Energy adviser' },
};

const rowOf = ({ staffFunction, asOf, headcount, fte, sharing }: Staffing): StaffingRow => ({ staffFunction, asOf, headcount, fte, published: isPublished(sharing) });

const isPublished = (sharing: Sharing | undefined): boolean => sharing?.visibility !== Visibility.OWNER;

const LATEST = 'with whom the latest figures are shared';

/** How many people do each sort of work, a row for each function and day. */
export const staffingTable: Table<StaffingRow, Staffing> = {
  name: 'staffing',
  title: { sv: 'Bemanning', nb: 'Bemanning', en: 'Staffing' },
  about: { sv: 'Hur många som arbetar med en uppgift en viss dag, en rad per uppgift och dag.', nb: 'Hvor mange som arbeider med en oppgave en viss dag, en rad per oppgave og dag.', en: 'How many people do one sort of work on a day, a row for each sort and day.' },
  command: 'importStaffing',
  columns: [
    { name: 'staffFunction', heading: { sv: 'Funktion', nb: 'Funksjon', en: 'Function' }, about: { sv: 'Vad de gör.', nb: 'Hva de gjør.', en: 'What they do.' }, type: code(FUNCTION_NAMES), required: true, example: StaffFunction.LAWYER },
    { name: 'asOf', heading: { sv: 'Datum', nb: 'Dato', en: 'Date' }, about: { sv: 'Dagen som siffrorna gäller.', nb: 'Dagen som tallene gjelder.', en: 'The day that the figures are for.' }, type: day, required: true, example: '2025-12-31' },
    { name: 'headcount', heading: { sv: 'Antal personer', nb: 'Antall personer', en: 'Headcount' }, about: { sv: '0 om ingen finns.', nb: '0 hvis det ikke er noen.', en: '0 where there is nobody.' }, type: wholeNumber(-1_000_000, 1_000_000), required: true, example: 2 },
    { name: 'fte', heading: { sv: 'Årsarbetare', nb: 'Årsverk', en: 'FTE' }, about: { sv: 'Tillsammans, i heltidstjänster.', nb: 'Til sammen, i hele stillinger.', en: 'Together, in full-time equivalents.' }, type: decimalNumber(-1_000_000, 1_000_000), required: true, example: 1.75 },
    { name: 'published', heading: { sv: 'Får visas', nb: 'Kan vises', en: 'Published' }, about: { sv: 'Om andra får se siffrorna; som förut om tomt, och ja för nya.', nb: 'Om andre kan se tallene; som før hvis tomt, og ja for nye.', en: 'Whether others may see the figures; as before when empty, and yes for new ones.' }, type: yesNo, example: true },
  ],
  keys: [['staffFunction', 'asOf']],
  part: ({ asOf }) => asOf,
  rules: {
    NEGATIVE_COUNT: { sv: 'Ett antal kan inte vara mindre än 0.', nb: 'Et antall kan ikke være mindre enn 0.', en: 'A count cannot be less than 0.' },
    FTE_EXCEEDS_HEADCOUNT: { sv: 'En person är högst en årsarbetare.', nb: 'En person er høyst ett årsverk.', en: 'One person is at most one full-time equivalent.' },
    IN_THE_FUTURE: { sv: 'Dagen har inte kommit än.', nb: 'Dagen har ikke kommet ennå.', en: 'That day has not come.' },
  },
  keyOf: ({ staffFunction, asOf }) => (staffFunction == null || asOf == null ? undefined : `${staffFunction} ${asOf}`),
  async find({ em, notes }, rows) {
    const there = await em.find(Staffing, { staffFunction: { $in: rows.map(({ staffFunction }) => staffFunction!) }, asOf: { $in: rows.map(({ asOf }) => asOf!) } });
    const byKey = new Map(there.map((record) => [`${record.staffFunction} ${record.asOf}`, { row: rowOf(record), record }]));
    const latest = await findLatestSharing(em, rows.map(({ staffFunction }) => staffFunction!));
    notes.set(LATEST, latest);
    return rows.map((row) => {
      const found = byKey.get(`${row.staffFunction} ${row.asOf}`);
      row.published ??= found?.row.published ?? isPublished(latest.get(row.staffFunction!));
      return found;
    });
  },
  make({ em, notes }, row) {
    checkStaffing(row);
    em.create(Staffing, writeStaffing(row, (notes.get(LATEST) as Map<StaffFunction, Sharing>).get(row.staffFunction)));
  },
  change({ em }, { record }, row) {
    checkStaffing(row);
    em.assign(record, writeStaffing(row, record.sharing));
  },
  async page({ em }, cursor, size) {
    const [staffFunction, asOf] = cursor === undefined ? [] : (JSON.parse(cursor) as [StaffFunction, string]);
    const after = staffFunction === undefined ? {} : { $or: [{ staffFunction: { $gt: staffFunction } }, { staffFunction, asOf: { $gt: asOf } }] };
    const there = await em.find(Staffing, after, { orderBy: { staffFunction: 'asc', asOf: 'asc' }, limit: size });
    const last = there.length === size ? there.at(-1) : undefined;
    return { rows: there.map(rowOf), cursor: last && JSON.stringify([last.staffFunction, last.asOf]) };
  },
};

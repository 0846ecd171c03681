import type { EntityManager } from '@mikro-orm/postgresql';
import { allowWrites, byRole, ChangeEvent, SPOKEN } from '@samverkan/records';
import { openDatabase } from '../database/openDatabase.js';
import { Organisation } from '../organisation/organisation.js';
import { OwnReference } from '../reference/ownReference.js';
import { rights } from '../rights.js';
import { Staffing } from '../staffing/staffing.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { download, importWhole, sendFile, at } from '../testing/sendFile.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';
import { FILES } from './files.js';

let member: TestMember;

const AGREEMENT = 'halmstad:agreement:01HT3A0000000000000000AAAA';

beforeAll(async () => {
  const fill = (em: EntityManager) => {
    em.create(Organisation, anOrganisation('hylte', { officialName: 'Hylte kommun' }));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`, { agreementId: AGREEMENT }));
  };
  member = await startTestMember('hylte', fill, { policy: allowWrites });
});
afterAll(() => member.stop());

async function inDatabase<Answer>(look: (em: EntityManager) => Promise<Answer>): Promise<Answer> {
  const orm = await openDatabase(member.databaseUrl);
  try {
    return await look(orm.em.fork());
  } finally {
    await orm.close();
  }
}

const STAFFING = 'Funktion;Datum;Antal personer;Årsarbetare\r\nKommunjurist;2024-12-31;2;1,75\r\nArkivarie;2024-12-31;1;1\r\n'.replace('Arkivarie', 'Kommunarkivarie');

test('a trial says what would be done, and does nothing', async () => {
  const { ended, rows } = await sendFile(member, 'staffing', STAFFING);
  expect(ended).toMatchObject({ outcome: 'accepted', counts: { rows: 2, created: 2, updated: 0, unchanged: 0, refused: 0 } });
  expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([[2, 'created'], [3, 'created']]);
  expect(await inDatabase((em) => em.count(Staffing))).toBe(0);
});

test('what was tried is carried out; the same file again changes nothing, and another changes only what differs', async () => {
  expect((await importWhole(member, 'staffing', STAFFING)).ended).toMatchObject({ outcome: 'applied', counts: { created: 2 } });
  const changes = await inDatabase((em) => em.count(ChangeEvent));
  expect((await importWhole(member, 'staffing', STAFFING)).ended).toMatchObject({ outcome: 'applied', counts: { rows: 2, created: 0, updated: 0, unchanged: 2 } });
  expect(await inDatabase((em) => em.count(ChangeEvent))).toBe(changes);

  const { ended, rows, notInFile } = await importWhole(member, 'staffing', 'Funksjon;Dato;Antall personer;Årsverk\nKommuneadvokat;31.12.2024;3;2,5\n', { language: 'nb' });
  expect(ended).toMatchObject({ outcome: 'applied', counts: { rows: 1, updated: 1, notInFile: 1 } });
  expect(rows[0]!.changes).toEqual([{ column: 'Antall personer', before: 2, after: 3 }, { column: 'Årsverk', before: 1.75, after: 2.5 }]);
  expect(notInFile).toEqual(['ARCHIVIST 2024-12-31']);
  expect(await inDatabase((em) => em.count(Staffing))).toBe(2);
});

test('each change in the history says which file it came from', async () => {
  const [last] = await inDatabase((em) => em.find(ChangeEvent, { table: 'staffing' }, { orderBy: { sequence: 'desc' }, limit: 1 }));
  expect(last!.cause).toMatch(/^importStaffing fil\.csv sha256:[0-9a-f]{64}$/);
});

test('one row that is refused keeps the whole file out, and every row is told of by line, column and reason', async () => {
  const before = await inDatabase((em) => em.find(Staffing, {}));
  const file = 'Funktion;Datum;Antal personer;Årsarbetare\nUpphandlare;2023-12-31;2;2\nTrollkarl;31.02.2023;x;1\nUpphandlare;2022-12-31;1;2\n;;1;1\nUpphandlare;2023-12-31;2;2\n';
  const { ended, rows } = await sendFile(member, 'staffing', file);
  expect(ended).toMatchObject({ outcome: 'refused', counts: { rows: 5, created: 1, refused: 4 } });
  expect(ended.plan).toBeUndefined();
  const faults = rows.filter(({ outcome }) => outcome === 'refused').map(({ line, faults: told }) => [line, ...told!.map(({ column, code }) => `${column} ${code}`)]);
  expect(faults).toEqual([
    [3, 'Funktion NOT_IN_LIST', 'Datum BAD_DATE', 'Antal personer BAD_NUMBER'],
    [4, 'Årsarbetare FTE_EXCEEDS_HEADCOUNT'],
    [5, 'Funktion CELL_EMPTY', 'Datum CELL_EMPTY'],
    [6, 'null ROW_TWICE'],
  ]);
  expect(rows[1]!.faults![1]!.message).toBe('"31.02.2023" är ingen dag: skriv till exempel 2024-01-31 eller 31.01.2024.');
  expect(await inDatabase((em) => em.find(Staffing, {}))).toEqual(before);
});

test.each([
  ['sv', 'Ett antal kan inte vara mindre än 0.'],
  ['nb', 'Et antall kan ikke være mindre enn 0.'],
  ['nn', 'Et antall kan ikke være mindre enn 0.'],
  ['en', 'A count cannot be less than 0.'],
])('a rule of the field is told in %s', async (language, message) => {
  const { rows } = await sendFile(member, 'staffing', 'staffFunction,asOf,headcount,fte\nLAWYER,2024-01-31,-1,-1\n', { language });
  expect(rows[0]!.faults).toEqual([{ column: 'headcount', code: 'NEGATIVE_COUNT', message }]);
});

test('nothing is carried out without its trial, with another file, or where the records have changed since', async () => {
  const file = 'Funktion;Datum;Antal personer;Årsarbetare\nEnergi- och klimatrådgivare;2024-12-31;2;2\n';
  const { plan } = (await sendFile(member, 'staffing', file)).ended;
  const response = await fetch(at(member, '/import/staffing'), { method: 'POST', body: file });
  expect([response.status, await response.json()]).toEqual([400, { errors: [expect.objectContaining({ extensions: { code: 'IMPORT_NOT_TRIED' } })] }]);
  expect((await sendFile(member, 'staffing', `${file} `, { plan: plan! })).ended).toMatchObject({ outcome: 'refused', code: 'IMPORT_FILE_CHANGED' });
  await importWhole(member, 'staffing', file.replace(';2;2', ';4;4'));
  expect((await sendFile(member, 'staffing', file, { plan: plan! })).ended).toMatchObject({ outcome: 'refused', code: 'IMPORT_OUTCOME_CHANGED' });
  expect((await inDatabase((em) => em.findOneOrFail(Staffing, { staffFunction: 'ENERGY_ADVISER' as never }))).headcount).toBe(4);
});

test('who may not import is refused before the file is read', async () => {
  const strict = await startTestMember('laholm', (em) => void em.create(Organisation, anOrganisation('laholm')), { policy: byRole(rights) });
  expect(await sendFile(strict, 'staffing', STAFFING)).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
  expect((await sendFile(strict, 'unknown', STAFFING)).code).toBe('UNKNOWN_TABLE');
  await strict.stop();
});

test.each([
  ['nothing', '', 'FILE_EMPTY'],
  ['only empty rows', '\n;;\n', 'FILE_EMPTY'],
  ['without a column', 'Funktion;Datum\nKommunjurist;2024-12-31\n', 'MISSING_COLUMNS'],
  ['with a column twice', 'Funktion;Datum;Antal personer;Årsarbetare;Headcount\n', 'COLUMN_TWICE'],
  ['of the old Excel', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'OLD_EXCEL'],
  ['that begins like a workbook', Buffer.from('PK\u0003\u0004 and then goes on', 'latin1'), 'FILE_UNREADABLE'],
  ['with a huge cell', `Funktion;Datum;Antal personer;Årsarbetare\n${'x'.repeat(40_000)};1;1;1\n`, undefined],
])('a file %s is refused', async (_what, body, code) => {
  const told = await sendFile(member, 'staffing', body);
  expect(told.code ?? told.ended.code).toBe(code ?? 'CELL_TOO_LARGE');
});

test('costs are read in kr and tkr, under the agreements that the organisation is party to', async () => {
  const file = `Avtal;År;Skede;Betalare;Mottagare;Belopp (tkr);Valuta\n${AGREEMENT};2024;Utfall;hylte;halmstad;1 250,5;SEK\n${AGREEMENT};2024;Utfall;hylte;;80;SEK\n`;
  expect((await importWhole(member, 'costs', file)).ended).toMatchObject({ outcome: 'applied', counts: { created: 2 } });
  const again = file.replace('(tkr)', '(kr)').replace('1 250,5', '1.250.500').replace(';80;', ';80 000 kr;');
  expect((await importWhole(member, 'costs', again)).ended).toMatchObject({ counts: { unchanged: 2, updated: 0 } });
  const wrong = `Avtal;År;Skede;Betalare;Mottagare;Belopp;Valuta\nlaholm:agreement:01HT3A0000000000000000BBBB;2024;Utfall;hylte;laholm;1;SEK\n${AGREEMENT};2024;Utfall;laholm;halmstad;1;SEK\n${AGREEMENT};1789;Utfall;hylte;halmstad;1;SEK\n`;
  const { rows } = await sendFile(member, 'costs', wrong);
  expect(rows.flatMap(({ faults }) => faults!.map(({ code }) => code))).toEqual(['NO_STATEMENT', 'NOT_OWN_MONEY', 'YEAR_OUT_OF_RANGE']);
});

test('baselines are imported beside them', async () => {
  const file = `Agreement,Year,Amount (kr),Currency,Method,Confidence\n${AGREEMENT},2024,"1500000.50",SEK,Quote,High\n`;
  expect((await importWhole(member, 'baselines', file, { language: 'en' })).ended).toMatchObject({ counts: { created: 1 } });
  expect((await importWhole(member, 'baselines', await download(member, '/export/baselines.xlsx'))).ended).toMatchObject({ counts: { unchanged: 1 } });
});

const AGREEMENTS = [
  'Eget nummer;Titel;Form;Språk;Parter;Löptid;Från;Till;Uppsägningstid (månader);Status;Undertecknat den',
  'KS 1;Utkast om GIS;Avtalssamverkan;svenska;hylte; laholm = Laholms kommun (Köpare);;;;;;'.replace('hylte; ', '"hylte; ').replace(');', ')";'),
  'KS 2;"Skuldrådgivning\ni samverkan";avtalssamverkan;sv;"halmstad = Halmstads kommun (värd); hylte = Hylte kommun (köpare)";Viss tid;2022-01;31.12.2026;12;Gäller;24.11.2021',
].join('\n');

test('agreements come in by the same steps as commands take them, and are found again by their own numbers', async () => {
  expect((await importWhole(member, 'agreements', AGREEMENTS)).ended).toMatchObject({ outcome: 'applied', counts: { rows: 2, created: 2 } });
  expect((await importWhole(member, 'agreements', AGREEMENTS)).ended).toMatchObject({ counts: { unchanged: 2 } });
  const { recordId } = await inDatabase((em) => em.findOneOrFail(OwnReference, { kind: 'agreement', reference: 'KS 2' }));
  const { data } = await member.ask('query ($id: ID!) { agreement(id: $id) { title status term { from to } parties { organisationId name role standing signedVersion } versions { status signedOn inForceFrom } } }', { id: recordId });
  expect(data.agreement).toMatchObject({
    title: 'Skuldrådgivning\ni samverkan',
    status: 'IN_FORCE',
    term: { from: '2022-01', to: '2026-12-31' },
    versions: [{ status: 'IN_FORCE', signedOn: '2021-11-24', inForceFrom: '2022-01' }],
    parties: [
      { organisationId: 'halmstad', name: 'Halmstads kommun', role: 'HOST', standing: 'ACTIVE', signedVersion: 1 },
      { organisationId: 'hylte', name: 'Hylte kommun', role: 'BUYER', standing: 'ACTIVE', signedVersion: 1 },
    ],
  });
});

test.each([
  ['a signed agreement’s term', 'Eget nummer;Titel;Form;Språk;Parter;Till\nKS 2;"Skuldrådgivning\ni samverkan";avtalssamverkan;sv;"halmstad = Halmstads kommun (värd); hylte = Hylte kommun (köpare)";2030\n', 'SIGNED_VERSION'],
  ['who nobody knows to be a party', 'Eget nummer;Titel;Form;Språk;Parter\nKS 9;Annat;avtalssamverkan;sv;"Halmstads kommun; hylte"\n', 'BAD_RECORD_ID'],
  ['the title of what is signed', 'Eget nummer;Titel;Form;Språk;Parter\nKS 2;Annat;avtalssamverkan;sv;"halmstad = Halmstads kommun (värd); hylte = Hylte kommun (köpare)"\n', 'SIGNED_VERSION'],
  ['another’s agreement', 'Id;Titel;Form;Språk;Parter\nlaholm:agreement:X;Annat;avtalssamverkan;sv;"laholm = L; hylte"\n', 'NOT_OWNER'],
  ['an agreement that is not there', 'Id;Titel;Form;Språk;Parter\nhylte:agreement:X;Annat;avtalssamverkan;sv;"laholm = L; hylte"\n', 'NO_RECORD'],
  ['one with a single party', 'Eget nummer;Titel;Form;Språk;Parter\nKS 9;Ensam;avtalssamverkan;sv;hylte\n', 'TOO_FEW_PARTIES'],
  ['a term that ends before it begins', 'Eget nummer;Titel;Form;Språk;Parter;Löptid;Från;Till\nKS 9;Baklänges;avtalssamverkan;sv;"laholm = L; hylte";Viss tid;2024;2023\n', 'END_BEFORE_START'],
  ['what is in force and not signed', 'Eget nummer;Titel;Form;Språk;Parter;Status\nKS 9;Osignerat;avtalssamverkan;sv;"laholm = L; hylte";Gäller\n', 'SIGNED_ON_MISSING'],
  ['a letter of intent in force', 'Eget nummer;Titel;Form;Språk;Parter;Status;Undertecknat den\nKS 9;Avsikt;Avsiktsförklaring;sv;"laholm = L; hylte";Gäller;2020\n', 'BINDS_NOBODY'],
  ['an agreement that goes backwards', 'Eget nummer;Titel;Form;Språk;Parter;Status\nKS 2;"Skuldrådgivning i samverkan";avtalssamverkan;sv;"halmstad = Halmstads kommun (värd); hylte = Hylte kommun (köpare)";Utkast\n', 'SIGNED_VERSION'],
  ['a row that says no record', 'Eget nummer;Titel;Form;Språk;Parter\n;Vilket;avtalssamverkan;sv;"laholm = L; hylte"\n', 'NO_KEY'],
])('a file cannot change %s', async (_what, file, code) => {
  const { ended, rows } = await sendFile(member, 'agreements', file);
  expect(ended.outcome).toBe('refused');
  expect(rows[0]!.faults!.map((fault) => fault.code)).toContain(code);
});

test('services name their agreement by its own number', async () => {
  const file = 'Eget nummer;Titel;Språk;Kanaler;Sökord;Avtal;Utförs av\nT-1;Skuldråd;sv;Besök; telefon;skulder;KS 2;halmstad\n'.replace('Besök; telefon', '"Besök; telefon"');
  expect((await importWhole(member, 'services', file)).ended).toMatchObject({ counts: { created: 1 } });
  expect((await importWhole(member, 'services', file)).ended).toMatchObject({ counts: { unchanged: 1 } });
});

test.each(FILES.flatMap(({ name }) => SPOKEN.flatMap((language) => ['csv', 'xlsx'].map((format) => [name, format, language] as const))))('%s exported as %s in %s reads back equal', async (name, format, language) => {
  const { ended } = await sendFile(member, name, await download(member, `/export/${name}.${format}?language=${language}`));
  expect(ended).toMatchObject({ outcome: 'accepted', counts: { created: 0, updated: 0, refused: 0, notInFile: 0 } });
  expect(ended.counts.unchanged).toBeGreaterThan(0);
});

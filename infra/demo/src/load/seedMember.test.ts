import {
  Agreement,
  AgreementParty,
  AgreementVersion,
  Decision,
  OfficialCode,
  openDatabase,
  Organisation,
  PartyStatement,
  PopulationFigure,
  Service,
} from '@samverkan/municipality';
import { generateRecords } from '../generate/generateRecords.js';
import { demonstration } from '../demonstration.js';
import { godaGrannar } from '../goda-grannar/godaGrannar.js';
import { aDatabase } from '../testing/aDatabase.js';
import { loadGenerated } from './loadGenerated.js';
import type { EntityManager } from './loadRecords.js';
import { seedMember } from './seedMember.js';

const MEMBERS = [...godaGrannar.keys()];
const database = aDatabase();
afterAll(() => database.drop());

const seed = () => seedMember({ organisation: 'laholm', databaseUrl: database.url });
const count = () => inDatabase(async (em) => [await em.count(Service), await em.count(Agreement), await em.count(PartyStatement)]);

test('A member’s empty database is seeded, and from then on kept as it is', async () => {
  expect(await seed()).toBe('seeded');
  await inDatabase((em) => em.nativeUpdate(Service, { title: 'Hemtjänst' }, { title: 'Ändrad' }));
  expect(await seed()).toBe('kept');
  expect(await seed()).toBe('kept');
  await inDatabase(async (em) => {
    expect(await em.count(Service, { title: 'Ändrad' })).toBe(1);
    await em.nativeUpdate(Service, { title: 'Ändrad' }, { title: 'Hemtjänst' });
  });
});

test('The rows are the records: nothing is lost or changed on the way', async () => {
  const { organisation, codes, populations, services, agreements, statements } = demonstration.get('laholm')!;
  await inDatabase(async (em) => {
    expect(await rows(em, Organisation)).toEqual(sorted([organisation]));
    expect(await rows(em, OfficialCode)).toEqual(sorted(codes.map((code) => ({ ...code, organisation: 'laholm' }))));
    expect(await rows(em, PopulationFigure)).toEqual(sorted(populations.map((figure) => ({ ...figure, organisation: 'laholm' }))));
    expect(await rows(em, Service)).toEqual(sorted(services));
    expect(await rows(em, Agreement)).toEqual(sorted(agreements.map(({ versions: _versions, parties: _parties, ...core }) => core)));
    expect(await rows(em, AgreementVersion)).toEqual(sorted(agreements.flatMap(({ id, versions }) => versions.map((version) => ({ ...version, agreement: id })))));
    expect(await rows(em, AgreementParty)).toEqual(sorted(agreements.flatMap(({ id, parties }) => parties.map((party) => ({ ...party, agreement: id })))));
    expect(await rows(em, PartyStatement)).toEqual(sorted(statements.map(({ decision: _decision, laterDecisions: _later, ...statement }) => statement)));
    expect(await em.count(Decision)).toBe(statements.flatMap(({ decision, laterDecisions }) => [decision, ...laterDecisions]).filter((row) => row !== null).length);
  });
});

test('Generated records are loaded beside the seeded ones, with what the member states on the others’', async () => {
  const wanted = { organisation: 'laholm', members: MEMBERS, seed: 1, services: 50, agreements: 50 };
  const before = await inDatabase((em) => em.count(PartyStatement));
  const loaded = await loadGenerated({ ...wanted, databaseUrl: database.url });
  expect(await inDatabase((em) => em.count(PartyStatement))).toBe(before + loaded.statements.length);
  const onHylte = generateRecords({ ...wanted, organisation: 'hylte' }).get('laholm')!.statements;
  expect(loaded.statements).toEqual(expect.arrayContaining(onHylte));
});

test('Records that are there already are refused, and nothing is changed', async () => {
  const before = await count();
  const again = loadGenerated({ organisation: 'laholm', members: MEMBERS, seed: 1, services: 60, agreements: 60, databaseUrl: database.url });
  await expect(again).rejects.toThrow(/duplicate key/);
  expect(await count()).toEqual(before);
});

test('For an organisation that nothing is told of there is no data, and no database is opened', async () => {
  expect(await seedMember({ organisation: 'nowhere', databaseUrl: 'postgresql://127.0.0.1:1/none' })).toBe('no data');
});

async function inDatabase<Answer>(ask: (em: EntityManager) => Promise<Answer>): Promise<Answer> {
  const orm = await openDatabase(database.url);
  try {
    return await ask(orm.em.fork());
  } finally {
    await orm.close();
  }
}

/** All rows of a table as JSON has them: a reference as an id, and nothing that is worked out or lies in another table. */
async function rows<Row extends object>(em: EntityManager, entity: new () => Row): Promise<object[]> {
  const found = await em.fork().find<Row>(entity, {});
  return sorted((JSON.parse(JSON.stringify(found)) as object[]).map(withoutUsualSharing));
}

/** What is shared as is usual for its kind says nothing of it. */
function withoutUsualSharing(row: object): object {
  const isUsual = (value: unknown) => typeof value === 'object' && value !== null && 'sharedWith' in value && Object.values(value).every((part) => part === null);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isUsual(value)));
}

/** The same records in an order of their own: by their keys, whatever those are. */
function sorted(records: object[]): object[] {
  return records.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ id, code, date, agreement, number }: { id?: string; code?: string; date?: string; agreement?: string; number?: number }): string {
  return [id, code, date, agreement, number].join(' ');
}

import { allowWrites, type Policy, Refusal } from '@samverkan/records';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

let horby: TestMember;
let sql: pg.Client;
let policy: Policy = allowWrites;
beforeEach(async () => {
  policy = allowWrites;
  horby = await startTestMember('horby', (em) => void em.create(Organisation, anOrganisation('horby')), { policy: (intent) => policy(intent) });
  sql = new pg.Client(horby.databaseUrl);
  await sql.connect();
});
afterEach(async () => {
  await sql.end();
  await horby.stop();
});

const NEED = 'mutation ($title: String!, $key: ID, $expectedVersion: Int) { result: putForwardNeed(input: { organisationId: "horby", federationId: "skane", title: $title, priority: HIGH, language: sv }, idempotencyKey: $key, expectedVersion: $expectedVersion) { ... on Need { id title state } ... on Refused { code field } } }';

const putForward = async (title: string, key: string | null, more = {}) => (await horby.ask(NEED, { title, key, ...more })).data.result;
const needs = async () => (await sql.query<{ title: string }>('select title from need order by title')).rows.map(({ title }) => title);

test('a command that is given again with its key is carried out once, and has the same answer', async () => {
  const first = await putForward('Växel', 'k1');
  expect(first).toMatchObject({ title: 'Växel', state: 'SUBMITTED' });
  expect(await putForward('Växel', 'k1')).toEqual(first);
  expect(await needs()).toEqual(['Växel']);
  expect((await putForward('Växel', 'k2')).id).not.toBe(first.id);
  await putForward('Växel', null);
  expect(await needs()).toEqual(['Växel', 'Växel', 'Växel']);
});

test('given many times at once it is carried out once, and all have the same answer', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => putForward('Växel', 'k1')));
  expect(new Set(answers.map(({ id }) => id as string)).size).toBe(1);
  expect(await needs()).toEqual(['Växel']);
});

test('the key with other arguments is refused, and nothing is changed', async () => {
  await putForward('Växel', 'k1');
  expect(await putForward('Inköp', 'k1')).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
  expect(await putForward('Växel', 'k1', { expectedVersion: 0 })).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
  expect(await needs()).toEqual(['Växel']);
});

test('a key is one viewer’s, and one command’s', async () => {
  const { id } = await putForward('Växel', 'k1');
  expect((await horby.ask('mutation ($id: ID!) { closeNeed(id: $id, idempotencyKey: "k1") { ... on Need { state } } }', { id })).data.closeNeed).toEqual({ state: 'CLOSED' });
  await sql.query(`update answered_command set viewer = 'somebody else'`);
  expect((await putForward('Växel', 'k1')).id).not.toBe(id);
});

test('a command that was refused has used up no key', async () => {
  expect(await putForward('  ', 'k1')).toEqual({ code: 'NO_TEXT', field: 'title' });
  expect(await putForward('Växel', 'k1')).toMatchObject({ title: 'Växel' });
});

test('who may no longer give the command does not learn what it answered', async () => {
  await putForward('Växel', 'k1');
  policy = () => {
    throw new Refusal('NOT_ALLOWED', 'Nobody may do this any longer.');
  };
  expect(await putForward('Växel', 'k1')).toEqual({ code: 'NOT_ALLOWED', field: null });
});

test.each([['an empty key', ' ', 'NO_TEXT'], ['a key without end', 'k'.repeat(201), 'TEXT_TOO_LONG']])('%s is refused, and nothing is changed', async (_what, key, code) => {
  expect(await putForward('Växel', key)).toEqual({ code, field: 'idempotencyKey' });
  expect(await needs()).toEqual([]);
});

test('a key is remembered for a week, and then forgotten', async () => {
  const first = await putForward('Växel', 'k1');
  await sql.query(`update answered_command set at = now() - interval '6 days 23 hours'`);
  await putForward('Inköp', 'k2');
  expect(await putForward('Växel', 'k1')).toEqual(first);
  await sql.query(`update answered_command set at = now() - interval '7 days 1 hour' where key = 'k1'`);
  await putForward('Arkiv', 'k3');
  expect((await sql.query('select key from answered_command order by key')).rows).toEqual([{ key: 'k2' }, { key: 'k3' }]);
});

describe('a result that is no record with an id is told again as well', () => {
  const AGREEMENT = 'horby:agreement:01HTE1P100XEXJRDNKN3KZ0ES0';
  const STATEMENT = `horby:statement:${AGREEMENT}`;
  const twice = async (mutation: string) => {
    const first = await horby.ask(mutation);
    expect(first.errors).toBeUndefined();
    return [first, await horby.ask(mutation)] as const;
  };

  beforeEach(async () => {
    await sql.query(`insert into agreement (id, title, form, status, language, term_kind, provenance_source) values ($1, 'Växel', 'SE_COOP_AGREEMENT', 'IN_FORCE', 'sv', 'OPEN_ENDED', 'test')`, [AGREEMENT]);
    await sql.query(`insert into agreement_party (id, agreement_id, organisation_id, name, role, standing, from_version) values ('horby:party:1', $1, 'horby', 'Hörby', 'PARTICIPANT', 'ACTIVE', 1), ('horby:party:2', $1, 'hoor', 'Höör', 'PARTICIPANT', 'ACTIVE', 1)`, [AGREEMENT]);
    await sql.query(`insert into party_statement (id, agreement_id, role, state, provenance_source) values ($1, $2, 'PARTICIPANT', 'ACTIVE', 'test')`, [STATEMENT, AGREEMENT]);
  });

  test('a row of figures, by its key', async () => {
    const [first, again] = await twice(`mutation { result: stateVolume(statement: "${STATEMENT}", year: 2024, unit: CASES, count: 7, idempotencyKey: "v") { ... on Volume { year count unit } ... on Refused { code rule } } }`);
    expect(first.data.result).toEqual({ year: 2024, count: 7, unit: 'CASES' });
    expect(again).toEqual(first);
  });

  test('several rows', async () => {
    const [first, again] = await twice(`mutation { result: stateCost(statement: "${STATEMENT}", year: 2024, stage: ACTUAL, flows: [{ payer: "horby", payee: "hoor", amount: { amount: 100, currency: SEK } }], idempotencyKey: "c") { __typename ... on StatedCosts { flows { amount { amount } } } ... on Refused { code rule } } }`);
    expect(first.data.result).toEqual({ __typename: 'StatedCosts', flows: [{ amount: { amount: expect.anything() } }] });
    expect(again).toEqual(first);
    expect((await sql.query('select count(*)::int as flows from money_flow')).rows).toEqual([{ flows: 1 }]);
  });

  test('figures as far as they can be shown', async () => {
    const [first, again] = await twice(`mutation { result: stateVolunteers(input: { organisationId: "horby", month: "2024-01", municipalities: [{ municipalityId: "horby", volunteers: 40, assignments: 50, unmet: 7 }] }, idempotencyKey: "w") { __typename ... on VolunteerFigures { month total { volunteers { value } } provenance { source } } ... on Refused { code rule } } }`);
    expect(first.data.result).toMatchObject({ __typename: 'VolunteerFigures', month: '2024-01', total: { volunteers: { value: 40 } } });
    expect(again).toEqual(first);
  });
});

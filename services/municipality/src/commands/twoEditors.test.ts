import { allowWrites } from '@samverkan/records';
import pg from 'pg';
import { Organisation } from '../organisation/organisation.js';
import { anAgreement, anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { Agreement } from '../agreement/agreement.js';

const AREA = 'goda-grannar:area:01HTE1P100XEXJRDNKN3KZ0ES0';
const LOADED = 'horby:agreement:01HTE1P100XEXJRDNKN3KZ0ES0';

let horby: TestMember;
let sql: pg.Client;
beforeEach(async () => {
  horby = await startTestMember('horby', (em) => {
    em.create(Organisation, anOrganisation('horby'));
    em.create(Agreement, anAgreement(LOADED));
  }, { policy: allowWrites });
  sql = new pg.Client(horby.databaseUrl);
  await sql.connect();
});
afterEach(async () => {
  await sql.end();
  await horby.stop();
});

/** What each command answers with when it is carried out. */
const SELECTED: Record<string, string> = {
  putForwardNeed: 'Need { id state version }',
  noteNeedTakenUp: 'Need { id state version }',
  closeNeed: 'Need { id state version }',
  establishBody: 'Body { id version }',
  seatMember: 'Seat { version body { version } }',
  stateInterest: 'AreaInterest { interest version }',
};

const CONFLICT = 'code field recordId expectedVersion currentVersion changedAt changedBy changedThrough current { __typename ... on Need { id state version } ... on Body { id } ... on AreaInterest { interest version } }';

// What tests read is what they have asked for; typing it would say the query twice.
// oxlint-disable-next-line typescript/no-explicit-any
async function run(command: string, given: string): Promise<any> {
  const { data, errors } = await horby.ask(`mutation { result: ${command}(${given}) { __typename ... on ${SELECTED[command]!} ... on Conflict { ${CONFLICT} } ... on Refused { code field } } }`);
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.result;
}

const aNeed = (more = '') => run('putForwardNeed', `input: { organisationId: "horby", federationId: "skane", title: "Digital kompetens", priority: HIGH, language: sv }, ${more}`);
const interest = (what: string, more = '') => run('stateInterest', `input: { organisationId: "horby", areaId: "${AREA}", interest: ${what}, language: sv }, ${more}`);

describe('a record’s version', () => {
  test('is 1 for one that was loaded, and for one that a command has made', async () => {
    expect((await horby.ask('query ($id: ID!) { agreement(id: $id) { version } }', { id: LOADED })).data.agreement).toEqual({ version: 1 });
    expect(await aNeed()).toMatchObject({ state: 'SUBMITTED', version: 1 });
  });

  test('grows by one with each command that changes it, and not with one that is refused', async () => {
    const { id } = await aNeed();
    expect((await run('noteNeedTakenUp', `id: "${id}"`)).version).toBe(2);
    expect((await run('closeNeed', `id: "${id}"`)).version).toBe(3);
    expect((await run('closeNeed', `id: "${id}"`)).code).toBe('WRONG_STATE');
    expect(await versionOf(id)).toBe(3);
  });

  test('grows with what belongs to the record', async () => {
    const body = await run('establishBody', 'input: { organisation: "horby", name: "Beredningen", kind: PREPARATORY }');
    expect(body.version).toBe(1);
    expect(await run('seatMember', `input: { body: "${body.id}", holder: "Anna", role: MEMBER }`)).toMatchObject({ version: 1, body: { version: 2 } });
  });

  test('is counted in every table of records, and in every row that belongs to one', async () => {
    const { rows } = await sql.query<{ name: string }>(`
      select t.relname as name from pg_class as t
      where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname not in ('change_event', 'change_loaded', 'record_version', 'answered_command', 'api_token_secret')
        and (exists (select from pg_attribute where attrelid = t.oid and attname = 'id' and atttypid = 'text'::regtype) or exists (select from pg_constraint where conrelid = t.oid and contype = 'f'))
        and not exists (select from pg_trigger where tgrelid = t.oid and tgname = 'count_version')`);
    expect(rows).toEqual([]);
  });

  test('grows when somebody changes it by raw SQL, and not when that changes nothing', async () => {
    const { id } = await aNeed();
    await sql.query('update need set title = title where id = $1', [id]);
    expect(await versionOf(id)).toBe(1);
    await sql.query(`update need set title = 'Annat' where id = $1`, [id]);
    expect(await versionOf(id)).toBe(2);
  });
});

test('a version is never newer than the record that was read with it', async () => {
  const { id } = await aNeed();
  // Whoever reads versions waits until the record, read before, has been changed by somebody else.
  await sql.query('begin');
  await sql.query('lock table record_version in access exclusive mode');
  const read = horby.ask('query ($id: ID!) { _entities(representations: [{ __typename: "Need", id: $id }]) { ... on Need { title version } } }', { id });
  await someoneWaits();
  await sql.query(`update need set title = 'Annat' where id = $1`, [id]);
  await sql.query('commit');
  expect((await read).data._entities).toEqual([{ title: 'Digital kompetens', version: 1 }]);
  expect(await versionOf(id)).toBe(2);
});

describe('of two editors of a record', () => {
  test('the second is told what the first has made of it, and when and by what, and changes nothing', async () => {
    const { id } = await aNeed();
    await run('noteNeedTakenUp', `id: "${id}", expectedVersion: 1`);
    expect(await run('closeNeed', `id: "${id}", expectedVersion: 1`)).toEqual({
      __typename: 'Conflict',
      code: 'CHANGED_MEANWHILE',
      field: 'expectedVersion',
      recordId: id,
      expectedVersion: 1,
      currentVersion: 2,
      changedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      changedBy: 'officer:horby',
      changedThrough: 'noteNeedTakenUp',
      current: { __typename: 'Need', id, state: 'TAKEN_UP', version: 2 },
    });
    expect(await versionOf(id)).toBe(2);
    expect((await run('closeNeed', `id: "${id}", expectedVersion: 2`)).state).toBe('CLOSED');
  });

  test('the second is told so even where the rules would refuse it now', async () => {
    const { id } = await aNeed();
    await run('closeNeed', `id: "${id}"`);
    expect(await run('noteNeedTakenUp', `id: "${id}", expectedVersion: 1`)).toMatchObject({ __typename: 'Conflict', current: { state: 'CLOSED' } });
    expect(await run('noteNeedTakenUp', `id: "${id}"`)).toMatchObject({ __typename: 'Refused', code: 'WRONG_STATE' });
  });

  test('the second is told of what the first has added to the record', async () => {
    const body = await run('establishBody', 'input: { organisation: "horby", name: "Beredningen", kind: PREPARATORY }');
    await run('seatMember', `input: { body: "${body.id}", holder: "Anna", role: MEMBER }, expectedVersion: 1`);
    expect(await run('seatMember', `input: { body: "${body.id}", holder: "Berit", role: MEMBER }, expectedVersion: 1`)).toMatchObject({ __typename: 'Conflict', recordId: body.id, currentVersion: 2, current: { __typename: 'Body' } });
    expect((await sql.query('select count(*)::int as seats from seat')).rows).toEqual([{ seats: 1 }]);
  });

  test('the second is told, where it is what the command answers with that they both state', async () => {
    expect(await interest('WILL', 'expectedVersion: 0')).toMatchObject({ interest: 'WILL', version: 1 });
    expect(await interest('NO', 'expectedVersion: 0')).toMatchObject({ __typename: 'Conflict', currentVersion: 1, current: { interest: 'WILL', version: 1 } });
    expect(await interest('NO', 'expectedVersion: 1')).toMatchObject({ interest: 'NO', version: 2 });
    expect(await interest('WILL', 'expectedVersion: 1')).toMatchObject({ __typename: 'Conflict', currentVersion: 2, current: { interest: 'NO' } });
  });

  test('a version that never was is refused', async () => {
    const { id } = await aNeed();
    expect(await run('closeNeed', `id: "${id}", expectedVersion: 7`)).toMatchObject({ __typename: 'Refused', code: 'NO_SUCH_VERSION', field: 'expectedVersion' });
    expect(await aNeed(', expectedVersion: 1')).toMatchObject({ __typename: 'Refused', code: 'NO_SUCH_VERSION' });
    expect((await aNeed(', expectedVersion: 0')).state).toBe('SUBMITTED');
    expect(await versionOf(id)).toBe(1);
  });

  test('at the very same time, one succeeds and each of the others is told', async () => {
    const { id } = await aNeed();
    const results = await Promise.all(Array.from({ length: 8 }, () => run('closeNeed', `id: "${id}", expectedVersion: 1`)));
    expect(results.map(({ __typename: type }) => type as string).toSorted()).toEqual([...Array.from({ length: 7 }, () => 'Conflict'), 'Need']);
    expect(await versionOf(id)).toBe(2);
  });

  test('at the very same time and without a version, the rules see what the other has done', async () => {
    const { id } = await aNeed();
    const results = await Promise.all(Array.from({ length: 8 }, () => run('closeNeed', `id: "${id}"`)));
    expect(results.map(({ code, state }) => (code ?? state) as string).toSorted()).toEqual(['CLOSED', ...Array.from({ length: 7 }, () => 'WRONG_STATE')]);
    expect(await versionOf(id)).toBe(2);
  });

  test('the second waits for a first that writes raw SQL, and is told of it', async () => {
    const { id } = await aNeed();
    await sql.query('begin');
    await sql.query(`update need set title = 'Annat' where id = $1`, [id]);
    const second = run('closeNeed', `id: "${id}", expectedVersion: 1`);
    await someoneWaits();
    await sql.query('commit');
    expect(await second).toMatchObject({ __typename: 'Conflict', currentVersion: 2, changedThrough: null });
  });

  test('the same statement, made for the first time by two at once, is made once and then changed', async () => {
    const results = await Promise.all(['WILL', 'NO', 'NEED', 'WILL_AND_NEED'].map((what) => interest(what)));
    expect(new Set(results.map(({ __typename: type }) => type as string))).toEqual(new Set(['AreaInterest']));
    expect(await versionOf(`horby:interest:${AREA}`)).toBe(4);
    const counted = await Promise.all(['1', '2', '3'].map((reason) => run('stateInterest', `expectedVersion: 4, input: { organisationId: "horby", areaId: "${AREA}", interest: WILL, reason: "${reason}", language: sv }`)));
    expect(counted.map(({ __typename: type }) => type as string).toSorted()).toEqual(['AreaInterest', 'Conflict', 'Conflict']);
  });
});

test('a command that PostgreSQL breaks off for another’s sake, since each waits for the other, is run again', async () => {
  const body = await run('establishBody', 'input: { organisation: "horby", name: "Beredningen", kind: PREPARATORY }');
  await sql.query('begin');
  await sql.query('select from body where id = $1 for update', [body.id]);
  const seated = run('seatMember', `input: { body: "${body.id}", holder: "Anna", role: MEMBER }`);
  await someoneWaits();
  await sql.query(`update body set name = 'Annan' where id = $1`, [body.id]).catch(async () => sql.query('rollback'));
  await sql.query('commit');
  expect(await seated).toMatchObject({ __typename: 'Seat' });
  expect((await sql.query('select count(*)::int as seats from seat')).rows).toEqual([{ seats: 1 }]);
});

async function versionOf(id: string): Promise<number> {
  const { rows } = await sql.query<{ version: number }>('select version from record_version where id = $1', [id]);
  return rows[0]!.version;
}

/** Waits until somebody waits for a lock in the member's database. */
async function someoneWaits(): Promise<void> {
  const watcher = new pg.Client(horby.databaseUrl);
  await watcher.connect();
  for (;;) {
    const { rows } = await watcher.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (rows.length) break;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await watcher.end();
}

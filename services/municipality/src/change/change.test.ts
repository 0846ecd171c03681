import { headersAs, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { allowWrites, markAsLoad } from '@samverkan/records';
import type { Answer } from '@samverkan/records/testing/testProgram';
import pg from 'pg';
import { openDatabase } from '../database/openDatabase.js';
import { Organisation } from '../organisation/organisation.js';
import { Evaluation } from '../review/evaluation.js';
import { EvaluationState } from '../review/codeLists.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

let hylte: TestMember;
let client: pg.Client;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(Service, aService('hylte:service:S', { title: 'Färdtjänst' }));
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites, identify: [identifyTestViewer] });
  client = new pg.Client(hylte.databaseUrl);
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await hylte.stop();
});

/** `anna officer:hylte`: a name, and what they are. */
const askAs = async (who: string, query: string): Promise<Answer> => {
  const [name, ...grants] = who.split(' ');
  const headers = { 'content-type': 'application/json', 'x-request-id': 'request-of-anna', ...(name && headersAs({ name, grants })) };
  return (await (await fetch(hylte.url, { method: 'POST', headers, body: JSON.stringify({ query }) })).json()) as Answer;
};
const changes = async (args = '') =>
  (await hylte.ask(`{ organisation { changes${args} { id operation recordType recordId cause via authorRole fields { name before after } loaded { recordType records } } } }`)).data.organisation.changes;

test('every table but the history itself, and what is noted of commands, is followed', async () => {
  const { rows } = await client.query(`
    select t.relname as table, array_agg(g.tgname::text order by g.tgname) filter (where g.tgname is not null) as triggers
    from pg_class as t left join pg_trigger as g on g.tgrelid = t.oid and g.tgname in ('record_change', 'record_insert', 'record_load', 'refuse_truncate')
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname not in ('change_event', 'change_loaded', 'api_token_secret', 'record_version', 'answered_command', 'mikro_orm_migrations') group by 1`);
  expect(rows.length).toBeGreaterThan(8);
  for (const { triggers } of rows) expect(triggers).toEqual(['record_change', 'record_insert', 'record_load', 'refuse_truncate']);
});

test('raw SQL is in the feed as a command is, with before and after', async () => {
  await client.query(`update service set title = 'Skolskjuts', status = 'ENDED' where id = 'hylte:service:S'`);
  await client.query(`update service set title = 'Skolskjuts'`);
  const [updated, ...rest] = await changes();
  expect(updated).toMatchObject({ operation: 'UPDATE', recordType: 'Service', recordId: 'hylte:service:S', cause: null, via: 'raw SQL', authorRole: null });
  expect(updated.fields).toEqual([
    { name: 'status', before: 'ACTIVE', after: 'ENDED' },
    { name: 'title', before: 'Färdtjänst', after: 'Skolskjuts' },
  ]);
  expect(rest).toHaveLength(2);
});

test('what has been taken away is told to everybody without its content, and to the owner with it', async () => {
  await client.query('delete from service');
  expect((await changes())[0]).toMatchObject({ operation: 'DELETE', recordId: 'hylte:service:S', fields: null });
  const { data } = await askAs('anna officer:hylte', '{ organisation { changes(first: 1) { via fields { name before after } } } }');
  expect(data.organisation.changes[0].via).toBe('raw SQL as role postgres');
  expect(data.organisation.changes[0].fields).toContainEqual({ name: 'title', before: 'Färdtjänst', after: null });
});

test('the owner reads who has made a change, and others what they were', async () => {
  const made = await askAs('anna officer:hylte', 'mutation { giveFeedback(input: { recordId: "hylte:service:S", text: "Fel", language: sv }) { __typename } }');
  expect(made.errors).toBeUndefined();
  const query = '{ organisation { changes(first: 1) { cause via author authorRole requestId } } }';
  const told = { cause: 'giveFeedback', via: 'own endpoint', authorRole: 'officer:hylte' };
  expect((await askAs('anna officer:hylte', query)).data.organisation.changes).toEqual([{ ...told, author: 'anna', requestId: 'request-of-anna' }]);
  for (const other of ['', 'bo officer:laholm', 'cecilia analyst:goda-grannar']) expect((await askAs(other, query)).data.organisation.changes).toEqual([{ ...told, author: null, requestId: null }]);
});

test('the feed is followed from a number on, and its head is published', async () => {
  await client.query(`update service set title = 'Skolskjuts'`);
  const feed = async (since: number) => (await hylte.ask(`{ organisation { changeFeed(since: ${since}, first: 2) { next more changes { id owner operation recordType fields { name after } hash } } historyHead { sequence hash } } }`)).data.organisation;
  const { changeFeed: first, historyHead } = await feed(0);
  expect(first).toMatchObject({ next: 2, more: true, changes: [{ id: 'hylte:change:000000000001', owner: 'hylte', operation: 'INSERT' }, { operation: 'INSERT' }] });
  const { changeFeed: second } = await feed(first.next);
  expect(second).toMatchObject({ next: 3, more: false, changes: [{ operation: 'UPDATE', fields: [{ name: 'title', after: 'Skolskjuts' }], hash: historyHead.hash }] });
  expect((await feed(3)).changeFeed).toEqual({ next: 3, more: false, changes: [] });
  expect((await hylte.ask('{ organisation { changeFeed(since: -1) { next } } }')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('a transaction that began before another and ends after it is not skipped by who has read the other', async () => {
  const early = new pg.Client(hylte.databaseUrl);
  await early.connect();
  await early.query('begin');
  await early.query(`update organisation set name = 'Tidig'`);
  await client.query(`update service set title = 'Sen'`);
  const page = async (since: number) => (await hylte.ask(`{ organisation { changeFeed(since: ${since}) { next changes { recordType } } } }`)).data.organisation.changeFeed;
  const { next, changes: seen } = await page(0);
  expect(seen.map(({ recordType }: { recordType: string }) => recordType).toSorted()).toEqual(['Organisation', 'Service', 'Service']);
  await early.query('commit');
  await early.end();
  expect((await page(next)).changes).toEqual([{ recordType: 'Organisation' }]);
  const latest = (await changes('(first: 2)')) as { recordType: string }[];
  expect(latest.map(({ recordType }) => recordType)).toEqual(['Organisation', 'Service']);
});

test('a command is named as the cause of what it changes, and a refused one leaves no trace', async () => {
  const give = (text: string) => hylte.ask('mutation ($text: String!) { giveFeedback(input: { recordId: "hylte:service:S", text: $text, language: sv }) { __typename } }', { text });
  const before = (await changes()).length;
  await give('Fel');
  const made = (await changes()).slice(0, -before);
  expect(made.map(({ recordType, cause }: { recordType: string; cause: string }) => [recordType, cause]).toSorted()).toEqual([['Feedback', 'giveFeedback'], ['FeedbackEntry', 'giveFeedback']]);
  await give('');
  expect(await changes()).toHaveLength(before + 2);
});

test('the feed is narrowed to a record and a day, and is paged without gaps', async () => {
  for (const title of ['A', 'B', 'C', 'D']) await client.query('update service set title = $1', [title]);
  expect(await changes('(filter: { record: "hylte:service:S" })')).toHaveLength(5);
  expect(await changes('(filter: { since: "2999-01-01" })')).toEqual([]);
  const page = async (after: object | null) =>
    (await hylte.ask('query ($after: KeyPosition) { organisation { changeKeys(first: 2, after: $after) { keys { id sortKey } total } } }', { after })).data.organisation.changeKeys;
  const [first, seen] = [await page(null), [] as string[]];
  for (let { keys } = first; keys.length; { keys } = await page(keys.at(-1))) seen.push(...keys.map(({ id }: { id: string }) => id));
  expect(seen).toEqual((await changes()).map(({ id }: { id: string }) => id));
  expect(first.total).toBe(seen.length);
});

test('a load is one change, however many rows and tables', async () => {
  const orm = await openDatabase(hylte.databaseUrl);
  const before = (await changes()).length;
  await orm.em.fork().transactional(async (em) => {
    await markAsLoad(em, 'a file');
    for (const name of ['A', 'B', 'C']) em.create(Service, aService(`hylte:service:${name}`));
    await em.flush();
    em.create(Service, aService('hylte:service:D'));
  });
  await orm.close();
  expect((await changes()).slice(0, -before)).toEqual([expect.objectContaining({ operation: 'LOAD', cause: 'a file', fields: null, loaded: [{ recordType: 'Service', records: 4 }] })]);
});

test('what is not published is in the feed for those who see it only', async () => {
  const orm = await openDatabase(hylte.databaseUrl);
  const em = orm.em.fork();
  const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
  em.create(Evaluation, { id: 'hylte:evaluation:E', agreementId: 'laholm:agreement:A', state: EvaluationState.ONGOING, evidence: 'hemligt än så länge', language: 'sv' as never, provenance });
  await em.flush();
  await orm.close();
  expect((await changes()).map(({ recordType }: { recordType: string }) => recordType)).not.toContain('Evaluation');
  const { data } = await askAs('anna officer:hylte', '{ organisation { changes(first: 1) { recordType operation } } }');
  expect(data.organisation.changes).toEqual([{ recordType: 'Evaluation', operation: 'INSERT' }]);
});

test('the feed itself cannot be changed, and nothing is emptied behind its back', async () => {
  await expect(client.query(`update change_event set cause = 'nobody'`)).rejects.toThrow('update of change_event');
  await expect(client.query('delete from change_event')).rejects.toThrow('delete of change_event');
  await expect(client.query('truncate change_event')).rejects.toThrow('truncate of change_event');
  await expect(client.query('truncate official_code')).rejects.toThrow('truncate of official_code');
});

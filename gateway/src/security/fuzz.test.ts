import type { Running } from '@samverkan/common';
import { headersAs, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { aMembersDatabase } from '@samverkan/demo/testing/seededDatabase';
import { startMember } from '@samverkan/municipality';
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import pg from 'pg';
import { startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';
import { send, type Send } from './testing/requests.js';
import { strangeCommand, strangeOperation } from './testing/strangeOperation.js';
import { strangeRequest } from './testing/strangeRequest.js';
import { FOUND } from './testing/found.js';
import { expectGoodManners } from './testing/known.js';

/** More, and others each time, by `npm run fuzz`: what it finds goes into testing/found.ts. The seed that found it is in its report. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 150);
const SEED = Number(FUZZ_SEED ?? (FUZZ_RUNS === undefined ? 20_261_122 : Date.now() % 2 ** 31));

let federation: GodaGrannar;
let member: Running;
let database: pg.Client;
const urls: Record<'gateway' | 'member', string> = { gateway: '', member: '' };
beforeAll(async () => {
  federation = await startGodaGrannar();
  const databaseUrl = await aMembersDatabase('hylte');
  database = new pg.Client(databaseUrl);
  await database.connect();
  member = await startMember({ organisation: 'hylte', databaseUrl, identify: [identifyTestViewer] });
  urls.gateway = federation.url;
  urls.member = member.url;
});
afterAll(async () => {
  await federation.stop();
  await member.stop();
  await database.end();
});

async function schemaOf(url: string): Promise<GraphQLSchema> {
  const { text } = await send(url, { body: JSON.stringify({ query: getIntrospectionQuery() }) });
  return buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data);
}

describe.each(['gateway', 'member'] as const)('whatever a %s is asked, it answers in JSON with a code and gives nothing away', (side) => {
  test.each(FOUND.map((request, n): [number, Send] => [n, request]))('as it once did not: %d', async (_n, request) => {
    expectGoodManners(await send(urls[side], request));
  });

  test('strange requests', async () => {
    const valid = strangeOperation(await schemaOf(urls[side]));
    await fc.assert(fc.asyncProperty(strangeRequest(valid), async (request) => expectGoodManners(await send(urls[side], request))), { numRuns: RUNS, seed: SEED, endOnFailure: true });
    expect((await send(urls[side], { body: '{"query":"{ __typename }"}' })).status).toBe(200);
  }, 60_000 + RUNS * 1_000);
});

describe('whatever somebody commands who may command it, it is done or refused with a code, and what is refused has changed nothing', () => {
  const headers = headersAs({ grants: ['administrator:hylte', 'secretariat:goda-grannar'] });
  const head = async () => (await database.query<{ sequence: string }>('select sequence from change_event order by sequence desc limit 1')).rows[0]?.sequence;
  const typeIn = (text: string) => Object.values((JSON.parse(text) as { data?: Record<string, { __typename: string } | null> | null }).data ?? {})[0]?.__typename;

  /** An id of each sort of record that the member has, and of its parties. */
  async function idsOfAll(): Promise<string[]> {
    const { rows } = await database.query<{ table: string }>(`select c.table_name as "table" from information_schema.columns c join information_schema.tables t using (table_schema, table_name) where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'text' and t.table_type = 'BASE TABLE'`);
    const ids = ['hylte', 'laholm', 'goda-grannar'];
    for (const { table } of rows) ids.push(...(await database.query<{ id: string }>(`select id from "${table}" order by id limit 3`)).rows.map(({ id }) => id));
    return ids;
  }

  test('at a member', async () => {
    const command = strangeCommand(await schemaOf(urls.member), await idsOfAll());
    const done = { refused: 0, changed: 0 };
    await fc.assert(
      fc.asyncProperty(command, async (query) => {
        const before = await head();
        const reply = await send(urls.member, { headers, body: JSON.stringify({ query }) });
        expectGoodManners(reply);
        const became = typeIn(reply.text);
        const refused = became === undefined || became === 'Refused' || became === 'Conflict';
        if (refused) expect(await head()).toBe(before);
        done[refused ? 'refused' : 'changed']++;
      }),
      { numRuns: 2 * RUNS, seed: SEED, endOnFailure: true },
    );
    expect(done.changed).toBeGreaterThan(0); // it gets past who may, and past what is no command
  }, 60_000 + RUNS * 1_000);

  test('through a gateway', async () => {
    const command = strangeCommand(await schemaOf(urls.gateway), await idsOfAll());
    await fc.assert(fc.asyncProperty(command, async (query) => expectGoodManners(await send(urls.gateway, { headers, body: JSON.stringify({ query }) }))), { numRuns: RUNS, seed: SEED, endOnFailure: true });
  }, 60_000 + RUNS * 1_000);
});

import type { Running } from '@samverkan/common';
import { seedMember } from '@samverkan/demo';
import { startMember } from '@samverkan/municipality';
import fc from 'fast-check';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { createDatabase, startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';
import { send, type Send } from './testing/requests.js';
import { strangeOperation } from './testing/strangeOperation.js';
import { strangeRequest } from './testing/strangeRequest.js';
import { FOUND } from './testing/found.js';
import { expectGoodManners } from './testing/known.js';

/** More, and others each time, by `npm run fuzz`: what it finds goes into testing/found.ts. The seed that found it is in its report. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 150);
const SEED = Number(FUZZ_SEED ?? (FUZZ_RUNS === undefined ? 20_261_122 : Date.now() % 2 ** 31));

let federation: GodaGrannar;
let member: Running;
const urls: Record<'gateway' | 'member', string> = { gateway: '', member: '' };
beforeAll(async () => {
  federation = await startGodaGrannar();
  const databaseUrl = await createDatabase('hylte');
  await seedMember({ organisation: 'hylte', databaseUrl });
  member = await startMember({ organisation: 'hylte', databaseUrl });
  urls.gateway = federation.url;
  urls.member = member.url;
});
afterAll(async () => {
  await federation.stop();
  await member.stop();
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

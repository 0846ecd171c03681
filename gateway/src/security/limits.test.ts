import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { createLog, LIMIT_NAMES, LIMITS, protectionOf, type LimitMode, type LimitName, type Logger, type Running, type Side } from '@samverkan/common';
import { startMember } from '@samverkan/municipality';
import type { Manifest } from '@samverkan/schema';
import pg from 'pg';
import { startGateway } from '../gateway.js';
import { startFakeMember, type FakeMember } from '../testing/fakeMember.js';
import { createDatabase } from '../testing/godaGrannar.js';
import { limitsPage, LIMITS_PAGE } from './limitsPage.js';
import { send, sendQuery } from './testing/requests.js';
import { TRIPS } from './testing/trips.js';

/** A member that never answers. */
let silent: FakeMember;
let databaseUrl: string;
beforeAll(async () => {
  silent = await startFakeMember(() => undefined);
  databaseUrl = await createDatabase('hylte');
});
afterAll(() => silent.stop());

interface Target extends Running {
  side: Side;
  /** The lines of its log. */
  logged: Record<string, unknown>[];
}

const START: Record<Side, (options: { protection: ReturnType<typeof protectionOf>; log: Logger }) => Promise<Running>> = {
  gateway: (options) => {
    const manifest: Manifest = { id: 'test', name: 'Test', kind: 'MAPPING_GROUP', members: [{ id: 'hylte', url: silent.url, role: 'MEMBER' }], extras: [] };
    return startGateway({ manifest, portal: false, deadline: 4_000, ...options });
  },
  member: (options) => startMember({ organisation: 'hylte', databaseUrl, ...options }),
};

async function start(side: Side, limit: LimitName, mode: LimitMode): Promise<Target> {
  const logged: Record<string, unknown>[] = [];
  const log = createLog('test', 'info', { write: (line) => void logged.push(JSON.parse(line) as Record<string, unknown>) });
  const { lowered } = TRIPS[limit];
  const running = await START[side]({ protection: protectionOf(side, lowered === undefined ? {} : { [limit]: lowered }, mode), log });
  return { ...running, side, logged };
}

/** Nobody gets at the member's records, until somebody has waited for them longer than may be waited. */
async function whileRecordsAreLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query('begin; lock table organisation in access exclusive mode');
  const result = work();
  const answered = result.then(() => true);
  while (!(await Promise.race([somebodyWaits(client), answered]))) await pause(10);
  await pause(2_000);
  await client.query('rollback');
  await client.end();
  return result;
}

const somebodyWaits = async (client: pg.Client): Promise<boolean> => (await client.query("select from pg_locks where relation = 'organisation'::regclass and not granted")).rows.length > 0;

describe.each(['gateway', 'member'] as const)('at a %s', (side) => {
  describe.each(LIMIT_NAMES)('%s', (limit) => {
    const { code, status } = LIMITS[limit];
    const { trip, lowered, elseRefusedWith } = TRIPS[limit];
    const max = lowered ?? LIMITS[limit][side];
    const tripped = (target: Target) => (limit === 'time' && side === 'member' ? whileRecordsAreLocked(() => trip(target, max)) : trip(target, max));

    test(`is refused with ${code}, and the next is answered`, async () => {
      const target = await start(side, limit, 'enforce');
      const reply = await tripped(target);
      expect({ status: reply.status, codes: reply.codes }).toEqual({ status, codes: [code] });
      expect(target.logged).toContainEqual(expect.objectContaining({ msg: 'over a limit', limit, code, refused: true }));
      if (limit === 'rate') expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
      else expect((await sendQuery(target.url, '{ __typename }')).text).toContain('"__typename":"Query"');
      await target.stop();
    });

    test('is let through and counted where limits are only measured', async () => {
      const target = await start(side, limit, 'measure');
      const reply = await tripped(target);
      expect(reply.codes).not.toContain(code);
      if (elseRefusedWith !== undefined) expect(reply.codes).toContain(elseRefusedWith);
      expect(target.logged).toContainEqual(expect.objectContaining({ msg: 'over a limit', limit, code, refused: false }));
      const counted = await fetch(target.url.replace('/graphql', '/metrics')).then((response) => response.text());
      if (side === 'gateway') expect(counted).toMatch(new RegExp(`samverkan_limit_exceeded_total{code="${code}",refused="false"} [1-9]`));
      await target.stop();
    });
  });
});

test('what would take the process down is refused in every mode: at most so many times the limit', async () => {
  const target = await start('gateway', 'tokens', 'off');
  const { codes } = await sendQuery(target.url, `{ ${'__typename '.repeat(110_000)} }`);
  expect(codes).toEqual(['TOO_MANY_TOKENS']);
  expect((await send(target.url, { body: `{"query":"{ __typename }${' '.repeat(5_000_000)}"}` })).codes).toEqual(['BODY_TOO_LARGE']);
  await target.stop();
});

test('the page of limits says what is true; write it with WRITE_DOCS=1', () => {
  if (process.env['WRITE_DOCS']) writeFileSync(LIMITS_PAGE, limitsPage(TRIPS));
  expect(readFileSync(LIMITS_PAGE, 'utf8')).toBe(limitsPage(TRIPS));
});

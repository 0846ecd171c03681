import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openDatabase, Organisation } from '@samverkan/municipality';
import type { Manifest } from '@samverkan/schema';
import pg from 'pg';
import { startGateway, type Gateway } from '../gateway.js';
import { disturbable, type DisturbedMember } from '../testing/disturbedMember.js';
import { createDatabase, post, type Answer } from '../testing/federation.js';

const MEMBER = `
  import { allowWrites, startMember } from '@samverkan/municipality';
  const { url } = await startMember({ organisation: 'hylte', databaseUrl: process.env.MEMBER_DATABASE, port: Number(process.env.MEMBER_PORT), policy: allowWrites });
  console.log(url);`;

const NEED = 'mutation ($key: ID) { made: putForwardNeed(organisation: "hylte", idempotencyKey: $key, input: { organisationId: "hylte", federationId: "goda-grannar", title: "Växel", priority: HIGH, language: sv }) { ... on Need { id title } ... on Refused { code } } }';

let databaseUrl: string;
let member: { process: ChildProcess; url: string };
let front: DisturbedMember;
let gateway: Gateway;
let sql: pg.Client;

beforeEach(async () => {
  databaseUrl = await createDatabase('hylte');
  const orm = await openDatabase(databaseUrl);
  const em = orm.em.fork();
  em.create(Organisation, { id: 'hylte', kind: 'MUNICIPALITY', name: 'Hylte', officialName: 'Hylte kommun', country: 'SE', provenance: { source: 'test', demonstration: true } } as never);
  await em.flush();
  await orm.close();
  sql = new pg.Client(databaseUrl);
  await sql.connect();
  member = await startProcess();
  front = await disturbable(member.url);
  const manifest: Manifest = { id: 'goda-grannar', name: 'Goda grannar', kind: 'LETTER_OF_INTENT_GROUP', members: [{ id: 'hylte', url: front.url, role: 'MEMBER' }], extras: [] };
  gateway = await startGateway({ manifest, deadline: 20_000, portal: false });
});
afterEach(async () => {
  await gateway.stop();
  await front.stop();
  await kill();
  await sql.end();
});

/** The member as a process of its own, at the same port each time. */
async function startProcess(port = '0'): Promise<typeof member> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', MEMBER], { env: { ...process.env, NODE_OPTIONS: '', MEMBER_DATABASE: databaseUrl, MEMBER_PORT: port }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { process: child, url };
}

/** As an operating system kills: nothing is cleaned up, nothing is answered. */
async function kill(): Promise<void> {
  if (member.process.exitCode !== null || member.process.signalCode !== null) return;
  member.process.kill('SIGKILL');
  await once(member.process, 'exit');
}

const ask = async (variables: object): Promise<Answer> => (await (await post(gateway.url, { query: NEED, variables })).json()) as Answer;
const made = async () => (await sql.query<{ id: string }>('select id from need')).rows.map(({ id }) => id);

/** The member is given the next command, carries it out, and is killed before anybody has its answer. */
function killBeforeTheAnswer(): void {
  front.disturb(async (response, pass) => {
    void pass().catch(() => undefined);
    while (!(await made()).length) await new Promise((resolve) => setTimeout(resolve, 10));
    await kill();
    response.socket?.destroy();
  });
}

test('a member that is killed between its commit and its answer: the outcome is said to be unknown, and to repeat the command with its key has one effect', async () => {
  killBeforeTheAnswer();
  const lost = await ask({ key: 'k1' });
  expect(lost.data).toEqual({ made: null });
  expect(lost.errors).toMatchObject([{ path: ['made'], extensions: { code: 'MEMBER_OUTCOME_UNKNOWN', member: 'hylte' } }]);
  const [id] = await made();

  member = await startProcess(new URL(member.url).port);
  front.disturb();
  const repeated = await ask({ key: 'k1' });
  expect([repeated.errors, repeated.data]).toEqual([undefined, { made: { id, title: 'Växel' } }]);
  expect(await ask({ key: 'k1' })).toEqual(repeated);
  expect(await made()).toEqual([id]);
});

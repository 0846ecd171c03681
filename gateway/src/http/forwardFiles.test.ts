import { headersAs, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import type { Identify } from '@samverkan/common';
import { aMembersDatabase } from '@samverkan/demo/testing/seededDatabase';
import { startMember } from '@samverkan/municipality';
import { readFederation } from '@samverkan/schema';
import { startGateway, type Gateway } from '../gateway.js';

let member: Awaited<ReturnType<typeof startMember>>;
let gateway: Gateway;

/** The person's own token, as far as this test needs one. */
const identifyToken: Identify = async (request) => (request.headers.authorization === 'Bearer officer' ? identifyTestViewer({ ...request, headers: headersAs({ grants: ['officer:hylte'] }) }) : undefined);

beforeAll(async () => {
  member = await startMember({ organisation: 'hylte', databaseUrl: await aMembersDatabase('hylte'), identify: [identifyToken] });
  gateway = await startGateway({ manifest: readFederation('goda-grannar'), addresses: { overrides: new Map([['hylte', member.url], ['laholm', 'http://127.0.0.1:1/graphql']]) } });
});
afterAll(() => Promise.all([gateway.stop(), member.stop()]));

const at = (path: string) => gateway.url.replace('/graphql', path);
const FILE = 'Funksjon;Dato;Antall personer;Årsverk\nKommuneadvokat;31.12.2019;3;2,5\n';
const post = (path: string, headers: Record<string, string> = {}) => fetch(at(path), { method: 'POST', body: FILE, headers });
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code];

test('a file goes through the gateway to its member, for the person whose token it carries', async () => {
  const response = await post('/organisations/hylte/import/staffing?dryRun=true&name=ansatte.csv', { authorization: 'Bearer officer', 'accept-language': 'nb' });
  const events = (await response.text()).trim().split('\n').map((line) => JSON.parse(line) as { event: string; outcome?: string; file?: { name: string } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
  expect(events[0]).toMatchObject({ event: 'began', file: { name: 'ansatte.csv' } });
  expect(events.at(-1)).toMatchObject({ event: 'ended', outcome: 'accepted', counts: { created: 1 } });
});

test('templates and exports come back through it', async () => {
  const template = await fetch(at('/organisations/hylte/import/templates/costs.csv'), { headers: { 'accept-language': 'nb' } });
  expect([template.headers.get('content-disposition'), (await template.text()).slice(0, 12)]).toEqual(['attachment; filename="costs.csv"', 'Avtale;År;St']);
  expect((await (await fetch(at('/organisations/hylte/export/services.csv?language=sv'))).text()).split('\n').length).toBeGreaterThan(2);
});

test('without a token nobody imports, whatever a header of the gateway’s says', async () => {
  expect(await codeOf(await post('/organisations/hylte/import/staffing?dryRun=true', headersAs({ grants: ['officer:hylte'] })))).toEqual([401, 'NOT_SIGNED_IN']);
});

test('who is no member, and who is away, are named, and their address is not', async () => {
  expect(await codeOf(await post('/organisations/oslo/import/staffing?dryRun=true'))).toEqual([404, 'UNKNOWN_MEMBER']);
  const away = await post('/organisations/laholm/import/staffing?dryRun=true');
  expect(await away.clone().text()).not.toContain('127.0.0.1');
  expect(await codeOf(away)).toEqual([503, 'MEMBER_UNAVAILABLE']);
});

test('who goes away in the middle of carrying out a file ends it at the member too, and nothing is changed', async () => {
  const headings = FILE.slice(0, FILE.indexOf('\n') + 1);
  const long = headings + Array.from({ length: 12_000 }, (_, n) => `Kommuneadvokat;${new Date(Date.UTC(2018, 0, 1) - n * 86_400_000).toISOString().slice(0, 10)};3;2,5\n`).join('');
  const send = (query: string, signal?: AbortSignal) => fetch(at(`/organisations/hylte/import/staffing?${query}`), { method: 'POST', body: long, headers: { authorization: 'Bearer officer' }, signal: signal ?? null });
  const { plan } = JSON.parse((await (await send('dryRun=true')).text()).trim().split('\n').at(-1)!) as { plan: string };
  const going = new AbortController();
  const decoder = new TextDecoder();
  const heard = async () => {
    for await (const piece of (await send(`plan=${plan}`, going.signal)).body!) if (decoder.decode(piece as Uint8Array, { stream: true }).includes('"progress"')) going.abort();
  };
  await expect(heard()).rejects.toThrow();
  // the plan says what was there when the file was tried: it fits only if nothing of the file was taken
  const ended = JSON.parse((await (await send(`plan=${plan}`)).text()).trim().split('\n').at(-1)!) as { outcome: string; counts: object };
  expect(ended).toMatchObject({ outcome: 'applied', counts: { created: 12_000 } });
});

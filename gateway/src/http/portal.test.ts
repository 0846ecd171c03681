import { readdirSync, readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { schemaFile } from '@samverkan/schema';
import { parse, validate } from 'graphql';
import { startGodaGrannar, type GodaGrannar } from '../testing/godaGrannar.js';

const OFFICER = { id: 'test|officer', grants: ['officer:laholm'] };

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const page = async (path: string) => {
  const response = await fetch(new URL(path, federation.url));
  return { response, text: await response.text() };
};

describe.each(['/', '/keep-right/'])('the page %s', (path) => {
  test('is served with what it is made of, and nothing of it is from elsewhere', async () => {
    const { response, text } = await page(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(response.headers.get('cache-control')).toBe('no-cache');
    const parts = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);
    expect(parts.some((part) => part.endsWith('.js'))).toBe(true);
    for (const part of parts) expect((await page(new URL(part, new URL(path, federation.url)).href)).response.status).toBe(200);
    expect(parts.filter((part) => !part.startsWith('/'))).toEqual([]);
    expect(text).not.toMatch(/<script>|<style>|style="/);
  });
});

test('the page for keeping data right does not load the editor', async () => {
  const { text } = await page('/keep-right/');
  const scripts = await Promise.all([...text.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(async ([, address]) => (await page(address!)).text.length));
  expect(scripts.reduce((sum, length) => sum + length, 0)).toBeLessThan(700_000);
});

const folder = schemaFile('operations/keep-right/');
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

test.each(readdirSync(folder))('its operation %s is valid against the graph', (file) => {
  const api = Supergraph.build(readFileSync(schemaFile('supergraph.graphql'), 'utf8')).apiSchema().toGraphQLJSSchema();
  expect(validate(api, parse(read(file)))).toEqual([]);
});

/** What the page fetches, and what it then has to show. */
describe('what the page asks', () => {
  const worklist = async () => (await federation.askAs(OFFICER, read('worklist.graphql'), { organisation: 'laholm', withinMonths: 3 })).data.federation.worklist;

  test('is answered to an officer, with a name for what has one, and the version of what is to be confirmed', async () => {
    const { toVerify, deadlines, remarks } = await worklist();
    const services = toVerify.flatMap(({ records }: { records: { recordType: string }[] }) => records).filter(({ recordType }: { recordType: string }) => recordType === 'Service');
    expect(services.length).toBeGreaterThan(0);
    for (const { name, version } of services) expect([typeof name, typeof version]).toEqual(['string', 'number']);
    expect(deadlines.find(({ kind }: { kind: string }) => kind === 'CALL_MEETING').body.id).toContain(':body:');
    expect(deadlines.find(({ kind }: { kind: string }) => kind === 'DO_DUTY').duty).toEqual(expect.any(String));
    expect(remarks[0]).toMatchObject({ recordType: expect.any(String), recordName: expect.any(String) });
  });

  test('names all members, also while one of them is away', async () => {
    await federation.members.get('halmstad')!.kill();
    const { data } = await federation.askAfresh(read('members.graphql'));
    await federation.members.get('halmstad')!.revive();
    expect(data.federation.coverage.members).toHaveLength(5);
    expect(data.federation.members).toContainEqual({ organisationId: 'halmstad', name: expect.any(String) });
  });

  test('shows nobody more than they may see', async () => {
    const { data } = await federation.ask(read('worklist.graphql'), { organisation: 'laholm', withinMonths: 3 });
    const count = (units: { count: number }[]) => units.reduce((sum, unit) => sum + unit.count, 0);
    expect(count(data.federation.worklist.toVerify)).toBeLessThan(count((await worklist()).toVerify));
  });
});

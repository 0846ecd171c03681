import { readdirSync, readFileSync } from 'node:fs';
import { startFederation, type TestFederation } from '../testing/federation.js';
import { keepStateOf, type KeptState } from './testing/keptState.js';
import { NO, readTable, rowsThatSay, YES } from './testing/table.js';
import { carriedBy, FEDERATION, OWNER, ROLES } from './testing/viewers.js';

const ADMIN_TOKEN = 'a-token-of-the-administrators';

let federation: TestFederation;
const kept = new Map<string, KeptState>();
beforeAll(async () => {
  federation = await startFederation(FEDERATION, { adminToken: ADMIN_TOKEN });
  for (const owner of [OWNER, FEDERATION]) kept.set(owner, await keepStateOf(federation.databases.get(owner)!));
});
afterAll(async () => {
  await Promise.all([...kept.values()].map((state) => state.close()));
  await federation.stop();
});

/** The status of the answer to a request in this role, and its code where it is refused. */
async function tried(role: string, address: string, method: string, body?: string, headers: Record<string, string> = {}): Promise<{ status: number; code: string | undefined }> {
  const response = await fetch(address, { method, headers: { ...carriedBy(role), ...headers }, ...(body !== undefined && { body }) });
  const text = await response.text();
  return { status: response.status, code: text.startsWith('{"errors"') ? (JSON.parse(text) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code : undefined };
}

/** Whether whoever asked was let through; a file that makes no sense is refused all the same, with 400. */
function wasAllowed({ status, code }: Awaited<ReturnType<typeof tried>>): boolean {
  if (status === 401 || status === 403) {
    expect(['NOT_SIGNED_IN', 'NOT_ALLOWED', 'UNAUTHENTICATED']).toContain(code);
    return false;
  }
  expect(status < 500 && status !== 404).toBe(true);
  return true;
}

/** The tables that can be filled in, as a program says itself. */
const tablesAt = async (base: string): Promise<string[]> => ((await (await fetch(`${base}/import/templates`)).json()) as { tables: { name: string }[] }).tables.map(({ name }) => name);

describe.each([
  ['A member\'s files', 'through the gateway', OWNER, () => federation.url.replace('/graphql', `/organisations/${OWNER}`)],
  ['A member\'s files', 'at its owner', OWNER, () => federation.members.get(OWNER)!.url.replace('/graphql', '')],
  ['The secretariat\'s files', 'at its owner', FEDERATION, () => federation.secretariat.url.replace('/graphql', '')],
] as const)('%s, %s', (heading, _way, owner, baseOf) => {
  const table = readTable(heading);

  test.each(ROLES)('as the table says, for: %s', async (role) => {
    const base = baseOf();
    const allowed = new Set<string>();
    for (const name of table.rows.keys()) {
      const [method, path] = name.split(' ') as [string, string];
      const tables = path.includes(':table') ? await tablesAt(base) : [''];
      for (const one of tables) {
        for (const query of method === 'POST' ? ['?dryRun=true', `?plan=${'0'.repeat(64)}.${'0'.repeat(64)}`] : ['']) {
          const before = await kept.get(owner)!.now();
          const address = `${base}${path.replace(':table', one).replace(':format', 'csv')}${query}`;
          if (wasAllowed(await tried(role, address, method, method === 'POST' ? 'this is no table' : undefined))) allowed.add(name);
          else {
            expect(allowed.has(name)).toBe(false);
            expect({ address, state: await kept.get(owner)!.now() }).toEqual({ address, state: before });
          }
        }
      }
    }
    expect([...allowed]).toEqual(rowsThatSay(table, role, YES));
  });
});

describe('The gateway\'s own addresses', () => {
  const table = readTable('The gateway\'s own addresses');
  const QUERY = '?query=%7B__typename%7D';
  const JSON_BODY = { body: '{"query":"{ __typename }"}', headers: { 'content-type': 'application/json' } };
  const at = (path: string) => federation.url.replace('/graphql', path);
  const manifestAs = async (token: string) => (await (await fetch(at('/admin/manifest'), { headers: { authorization: `Bearer ${token}` } })).json()) as { members?: unknown[] };

  test.each(ROLES)('as the table says, for: %s', async (role) => {
    const before = await manifestAs(ADMIN_TOKEN);
    expect(before.members).toHaveLength(5);
    const allowed: string[] = [];
    for (const name of table.rows.keys()) {
      const [method, path] = name.split(' ') as [string, string];
      const asset = path === '/assets' ? /\/assets\/[^"]+\.js/.exec(await (await fetch(at('/'))).text())![0] : path;
      const body = path.startsWith('/graphql') ? JSON_BODY : { body: JSON.stringify({ ...before, members: [] }), headers: {} };
      if (wasAllowed(await tried(role, `${at(asset)}${name === 'GET /graphql' ? QUERY : ''}`, method, method === 'GET' ? undefined : body.body, method === 'GET' ? {} : body.headers))) allowed.push(name);
    }
    expect(allowed).toEqual(rowsThatSay(table, role, YES));
    expect(rowsThatSay(table, role, NO)).toEqual(['GET /admin/manifest', 'PUT /admin/manifest']);
    expect(await manifestAs(ADMIN_TOKEN)).toEqual(before);
  });
});

test('there is no address in the programs that is in no table', () => {
  const rows = ['A member\'s files', 'The gateway\'s own addresses'].flatMap((heading) => [...readTable(heading).rows.keys()]);
  const listed = new Set(rows.map((row) => row.replace(/:table\.:format$/, ':table')));
  const isListed = (method: string, path: string) => (method === 'use' ? rows.some((row) => row.split(' ')[1]!.startsWith(path)) : listed.has(`${method.toUpperCase()} ${path}`));
  expect(findAddresses().length).toBeGreaterThan(15);
  expect(findAddresses().filter(({ method, path }) => !isListed(method, path))).toEqual([]);
});

const SOURCES = ['../../../gateway/src', '../../../services/common/src', '../../../services/records/src', '../../../services/municipality/src', '../../../services/federation/src'].map((path) => new URL(`${path}/`, import.meta.url));

/** Every address that the sources of the programs serve; those under `/organisations/<id>` are the member's own. */
function findAddresses(): { method: string; path: string }[] {
  const files = SOURCES.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing\//.test(name)).map((name) => new URL(name, folder)));
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bapp\s*\.(get|post|put|patch|delete|all|use)\('([^']+)'/g)].map(([, method, path]) => ({
      method: method!,
      path: path!.replace('/organisations/:organisation', '').replace('/templates{/:template}', '/templates').replace('/export{/:table}', '/export').replace(/:table\.:format$/, ':table'),
    })),
  );
}

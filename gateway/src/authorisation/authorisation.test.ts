import { readContract, readSecretariat } from '@samverkan/schema';
import { buildMemberSchema } from '@samverkan/municipality';
import { buildSecretariatSchema } from '@samverkan/federation';
import { buildASTSchema, type DocumentNode, type GraphQLField, type GraphQLSchema } from 'graphql';
import { startFederation, type Answer, type TestFederation } from '../testing/federation.js';
import { anyArguments } from './testing/anyArguments.js';
import { keepStateOf, type KeptState } from './testing/keptState.js';
import { readTable, rowsThatSay, YES } from './testing/table.js';
import { askIn, carriedBy, FEDERATION, OWNER, ROLES } from './testing/viewers.js';

type Fields = ReadonlyMap<string, GraphQLField<unknown, unknown>>;

const fieldsOf = (schema: GraphQLSchema, root: 'Query' | 'Mutation'): Fields => new Map(Object.entries((root === 'Query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}));
const shared = (sdl: DocumentNode): Fields => fieldsOf(buildASTSchema(sdl, { assumeValidSDL: true }), 'Mutation');

/** What each program has at its own address: more than what it shares with a gateway. */
const own: Readonly<Record<string, GraphQLSchema>> = { [OWNER]: (await buildMemberSchema()).schema, [FEDERATION]: (await buildSecretariatSchema()).schema };

let federation: TestFederation;
const kept = new Map<string, KeptState>();
beforeAll(async () => {
  federation = await startFederation(FEDERATION);
  for (const owner of [OWNER, FEDERATION]) kept.set(owner, await keepStateOf(federation.databases.get(owner)!));
});
afterAll(async () => {
  await Promise.all([...kept.values()].map((state) => state.close()));
  await federation.stop();
});

/** Where an operation can be run: through the gateway, and at its owner's own address. */
const WAYS = {
  'through the gateway': () => federation.url,
  'at its owner': (owner: string) => (owner === FEDERATION ? federation.secretariat.url : federation.members.get(owner)!.url),
};

/** Runs a field in a role, with arguments that need not make sense. */
function run(url: string, role: string, kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, owner: string): Promise<Answer> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selected = kind === 'mutation' ? '{ __typename ... on Refused { code } }' : '{ __typename }';
  return askIn(role, url, `${kind} Run${declared && `(${declared})`} { result: ${field.name}${passed && `(${passed})`} ${selected} }`, anyArguments(field.args, owner));
}

const DENIED = new Set(['NOT_SIGNED_IN', 'NOT_ALLOWED']);

/** Whether it was let through; what the field's rules then said of arguments that make no sense is no matter here. */
function wasAllowed(name: string, { data, errors = [] }: Answer): boolean {
  const codes = errors.map(({ extensions }) => extensions.code);
  if (codes.length && codes.every((code) => DENIED.has(code))) return false;
  if (errors.length) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return !DENIED.has(data.result?.code);
}

/** What of these fields somebody in the role may run; of the rest nothing has changed anything. */
async function allowedOf(fields: Fields, kind: 'query' | 'mutation', url: string, role: string, owner: string): Promise<string[]> {
  const allowed: string[] = [];
  for (const [name, field] of fields) {
    const before = await kept.get(owner)!.now();
    if (wasAllowed(name, await run(url, role, kind, field, owner))) allowed.push(name);
    else expect({ name, state: await kept.get(owner)!.now() }).toEqual({ name, state: before });
  }
  return allowed;
}

describe.each([
  ['A member\'s commands', OWNER, shared(readContract())],
  ['The secretariat\'s commands', FEDERATION, shared(readSecretariat())],
])('%s', (heading, owner, commands) => {
  const table = readTable(heading);

  test('are all in the table, and no others', () => {
    expect(new Set(table.rows.keys())).toEqual(new Set(commands.keys()));
    expect(table.roles).toEqual(ROLES);
  });

  describe.each(Object.entries(WAYS))('%s', (_way, addressOf) => {
    test.each(ROLES)('as the table says, for: %s', async (role) => {
      expect(new Set(await allowedOf(commands, 'mutation', addressOf(owner), role, owner))).toEqual(new Set(rowsThatSay(table, role, YES)));
    });
  });
});

describe.each([
  ['A member\'s API tokens', 'A member\'s commands', OWNER],
  ['The secretariat\'s API tokens', 'The secretariat\'s commands', FEDERATION],
])('%s', (heading, commandsHeading, owner) => {
  const table = readTable(heading);
  const fields = { mutation: fieldsOf(own[owner]!, 'Mutation'), query: fieldsOf(own[owner]!, 'Query') };
  const tokenFields = (kind: 'query' | 'mutation'): Fields => new Map([...fields[kind]].filter(([name]) => table.rows.has(name)));

  test('are what its own address has beside what the gateway has', () => {
    const shareds = new Set([...readTable(commandsHeading).rows.keys(), ...readTable('Questions').rows.keys()]);
    expect(new Set([...fields.mutation.keys(), ...fields.query.keys()].filter((name) => !shareds.has(name) && !name.startsWith('_')))).toEqual(new Set(table.rows.keys()));
  });

  test.each(ROLES)('as the table says, at its owner, for: %s', async (role) => {
    const url = WAYS['at its owner'](owner);
    const allowed = [...(await allowedOf(tokenFields('mutation'), 'mutation', url, role, owner)), ...(await allowedOf(tokenFields('query'), 'query', url, role, owner))];
    expect(new Set(allowed)).toEqual(new Set(rowsThatSay(table, role, YES)));
  });

  test.each(ROLES)('are not in what the gateway offers to: %s', async (role) => {
    for (const kind of ['mutation', 'query'] as const) {
      for (const [name, field] of tokenFields(kind)) {
        const { errors } = await run(federation.url, role, kind, field, owner);
        expect([name, ...errors!.map(({ extensions }) => extensions.code)].slice(0, 2)).toEqual([name, 'GRAPHQL_VALIDATION_FAILED']);
      }
    }
  });
});

describe('Questions', () => {
  const table = readTable('Questions');

  test('are all in the table, and no others', async () => {
    const { data } = await askIn('anyone', federation.url, '{ __schema { queryType { fields { name } } } }');
    const offered = (data.__schema.queryType.fields as { name: string }[]).map(({ name }) => name);
    const asked = [...offered, ...Object.values(own).flatMap((schema) => [...fieldsOf(schema, 'Query').keys()].filter((name) => !name.startsWith('_') && name !== 'apiTokens'))];
    expect(new Set(table.rows.keys())).toEqual(new Set(asked));
  });

  test.each(ROLES)('are answered to: %s', async (role) => {
    const names = rowsThatSay(table, role, YES);
    for (const owner of [OWNER, FEDERATION]) {
      const fields: Fields = new Map([...fieldsOf(own[owner]!, 'Query')].filter(([name]) => names.includes(name)));
      expect(await allowedOf(fields, 'query', WAYS['at its owner'](owner), role, owner)).toEqual([...fields.keys()]);
    }
    const { errors } = await askIn(role, federation.url, '{ federation { id } organisation(id: "hylte") { id } viewer { __typename } agreement(id: "hylte:agreement:x") { id } service(id: "hylte:service:x") { id } agreements { totalCount } services { totalCount } }');
    expect(errors).toBeUndefined();
  });
});

describe('Between gateways and members', () => {
  const table = readTable('Between gateways and members');
  const TRIED: Record<string, { query: string; headers?: Record<string, string> }> = {
    _entities: { query: `{ _entities(representations: [{ __typename: "Organisation", id: "${OWNER}" }]) { __typename } }` },
    _service: { query: '{ ... { _service { sdl } } }' },
    'a trace of how it was worked out': { query: '{ __typename }', headers: { 'apollo-federation-include-trace': 'ftv1' } },
  };
  const CODES = ['GATEWAY_ONLY', 'GRAPHQL_VALIDATION_FAILED', 'TRACES_REFUSED'];

  test('has a row for each that is tried, and no others', () => expect(new Set(table.rows.keys())).toEqual(new Set(Object.keys(TRIED))));

  test.each(ROLES)('as the table says, for: %s', async (role) => {
    for (const url of [federation.url, WAYS['at its owner'](OWNER), WAYS['at its owner'](FEDERATION)]) {
      const told: string[] = [];
      for (const [name, { query, headers }] of Object.entries(TRIED)) {
        const { data, errors, extensions } = (await (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...carriedBy(role), ...headers }, body: JSON.stringify({ query }) })).json()) as Answer;
        if (errors) expect(CODES).toContain(errors[0]!.extensions.code);
        else if (data?._entities || data?._service || (extensions as unknown as Record<string, unknown> | undefined)?.['ftv1'] !== undefined) told.push(name);
      }
      expect(told).toEqual(rowsThatSay(table, role, YES));
    }
  });
});

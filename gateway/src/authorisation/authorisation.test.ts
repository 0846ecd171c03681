import { readContract, readSecretariat } from '@samverkan/schema';
import { buildASTSchema, type DocumentNode, type GraphQLField } from 'graphql';
import { askAt } from '../testing/askAt.js';
import { post, startFederation, type Answer, type TestFederation } from '../testing/federation.js';
import { headersAs, type TestViewer } from '@samverkan/common/testing/testViewer';
import { anyArguments } from './anyArguments.js';
import { readTable } from './table.js';

const FEDERATION = 'goda-grannar';
const OWNER = 'hylte';

/** The columns of the tables, each as somebody of flesh and blood; of a federation's own records nobody is an officer. */
const VIEWERS: Readonly<Record<string, TestViewer | undefined>> = {
  'anyone': undefined,
  'reader': { id: 'reader', grants: [`reader:${FEDERATION}`] },
  'analyst': { id: 'analyst', grants: [`analyst:${FEDERATION}`] },
  'secretariat': { id: 'secretariat', grants: [`secretariat:${FEDERATION}`] },
  'administrator elsewhere': { id: 'elsewhere', grants: ['administrator:laholm'] },
  'officer': { id: 'officer', grants: [`officer:${OWNER}`] },
  'administrator': { id: 'administrator', grants: [`administrator:${OWNER}`] },
};

type Commands = ReadonlyMap<string, GraphQLField<unknown, unknown>>;

const commandsOf = (sdl: DocumentNode): Commands => new Map(Object.entries(buildASTSchema(sdl, { assumeValidSDL: true }).getMutationType()!.getFields()));

let federation: TestFederation;
beforeAll(async () => {
  federation = await startFederation(FEDERATION);
});
afterAll(() => federation.stop());

/** Where an operation can be run: through the gateway, and at its owner's own address. */
const WAYS = {
  'through the gateway': () => federation.url,
  'at its owner': (owner: string) => (owner === FEDERATION ? federation.secretariat.url : federation.members.get(owner)!.url),
};

async function run(url: string, viewer: TestViewer | undefined, field: GraphQLField<unknown, unknown>, owner: string): Promise<Answer> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `mutation Run${declared && `(${declared})`} { result: ${field.name}${passed && `(${passed})`} { __typename ... on Refused { code } } }`;
  const variables = anyArguments(field.args, owner);
  if (!viewer) return askAt(url, query, variables);
  return (await (await post(url, { query, variables }, headersAs(viewer))).json()) as Answer;
}

/** Whether it was let through; what the field's rules then said of arguments that make no sense is no matter here. */
function wasAllowed(name: string, { data, errors }: Answer): boolean {
  if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
  return data.result.__typename !== 'Refused' || (data.result.code !== 'NOT_SIGNED_IN' && data.result.code !== 'NOT_ALLOWED');
}

describe.each([
  ['A member\'s commands', OWNER, commandsOf(readContract())],
  ['The secretariat\'s commands', FEDERATION, commandsOf(readSecretariat())],
])('%s', (heading, owner, commands) => {
  const { roles, rows } = readTable(heading);

  test('are all in the table, and no others', () => {
    expect(new Set(rows.keys())).toEqual(new Set(commands.keys()));
    expect(roles).toEqual(Object.keys(VIEWERS));
  });

  describe.each(Object.entries(WAYS))('%s', (_way, addressOf) => {
    test.each(roles)('as the table says, for: %s', async (role) => {
      const allowed: string[] = [];
      for (const [name, field] of commands) if (wasAllowed(name, await run(addressOf(owner), VIEWERS[role], field, owner))) allowed.push(name);
      expect(allowed).toEqual([...commands.keys()].filter((name) => rows.get(name)!.has(role)));
    }, 120_000);
  });
});

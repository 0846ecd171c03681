import { getOperationAST, parse } from 'graphql';
import { disturbances } from '../testing/disturbances.js';
import { startFakeMember, type Asked, type Behaviour, type FakeMember } from '../testing/fakeMember.js';
import { Contract } from './contract.js';
import { DEFAULT_SETTINGS, Directory } from './directory.js';
import { createOperationContext } from './operationContext.js';
import { Router } from './router.js';
import { Writer } from './writer.js';
import { takeWrites } from './writes.js';

let members: Record<'hylte' | 'laholm', FakeMember>;
let directory: Directory;
let order: string[];

/** Answers every command with an agreement of its own. */
const carryOut = (member: string): Behaviour => ({ query }) => {
  const [, key] = /^mutation[^{]*\{\s*(\w+)/.exec(query)!;
  order.push(`${member} ${key}`);
  return { data: { [key!]: { __typename: 'Agreement', id: `${member}:agreement:A`, title: key } } };
};

beforeEach(async () => {
  order = [];
  members = { hylte: await startFakeMember(carryOut('hylte')), laholm: await startFakeMember(carryOut('laholm')) };
  directory = new Directory(new Map(Object.entries(members).map(([id, { url }]) => [id, url])), { ...DEFAULT_SETTINGS, maxAnswerBytes: 1024 * 1024, retryPause: 1 });
});
afterEach(async () => {
  await directory.close();
  await Promise.all(Object.values(members).map((member) => member.stop()));
});

function write(text: string, variables: Record<string, unknown> = {}, context = createOperationContext(120_000)) {
  const document = parse(text);
  return new Writer(directory).run(takeWrites(document, getOperationAST(document)!), variables, context);
}

const codes = ({ errors }: Awaited<ReturnType<typeof write>>) => errors.map(({ failure, path }) => [path.join('.'), failure.extensions['code'], failure.extensions['member']]);
const sent = ({ asked }: FakeMember) => asked.map(({ query, variables }: Asked) => [query.replace(/\s+/g, ' '), variables]);

test('each command goes to the owner that it names, alone, one after the other, as they are written', async () => {
  const text = `mutation M($to: ID! = "laholm", $a: ID!, $b: ID!, $unused: Int) {
    first: endAgreement(organisation: "hylte", id: $a) { ...record }
    ... on Mutation { second: endAgreement(organisation: $to, id: $b) { ...record } }
    third: endAgreement(organisation: "hylte", id: "hylte:agreement:C") { ... on Agreement { title } }
  } fragment record on AgreementResult { ... on Agreement { id title } }`;
  const { data, errors } = await write(text, { a: 'hylte:agreement:A', b: 'laholm:agreement:B', unused: 1 });
  expect(errors).toEqual([]);
  expect(Object.entries(data)).toMatchObject([['first', { id: 'hylte:agreement:A' }], ['second', { id: 'laholm:agreement:A' }], ['third', { title: 'third' }]]);
  expect(order).toEqual(['hylte first', 'laholm second', 'hylte third']);
  expect(sent(members.laholm)).toEqual([[
    'mutation ($to: ID! = "laholm", $b: ID!) { second: endAgreement(organisation: $to, id: $b) { ...record } } fragment record on AgreementResult { ... on Agreement { id title } }',
    { b: 'laholm:agreement:B' },
  ]]);
});

test('a command that is left out is not sent, and one that is selected twice is sent once', async () => {
  const text = `mutation ($yes: Boolean = true, $no: Boolean!) {
    no: endAgreement(organisation: "hylte") @include(if: $no) { __typename }
    yes: endAgreement(organisation: "hylte") @skip(if: $no) { ... on Agreement { id } }
    ... @include(if: $yes) { yes: endAgreement(organisation: "hylte") { ... on Agreement { title } } }
    __typename
  }`;
  expect((await write(text, { no: false })).data).toEqual({ yes: { __typename: 'Agreement', id: 'hylte:agreement:A', title: 'yes' }, __typename: 'Mutation' });
  expect(order).toEqual(['hylte yes']);
});

test.each([['"falkenberg"', 'falkenberg'], ['5', '5'], ['$who', 'NaN']])('a command for %s, which is no member, is sent to nobody', async (who) => {
  const answer = await write(`mutation ($who: ID) { endAgreement(organisation: ${who}) { __typename } }`);
  expect(answer.data).toEqual({ endAgreement: null });
  expect(codes(answer)).toMatchObject([['endAgreement', 'UNKNOWN_MEMBER', expect.any(String)]]);
  expect(order).toEqual([]);
});

describe.each(Object.entries(disturbances).filter(([name]) => name !== 'refuses with 403'))('a member that %s', (_name, disturb) => {
  beforeEach(() => members.laholm.behave((_asked, response) => void disturb(response)));

  test('has been sent the command once, and what became of it is said to be unknown; the others’ are carried out', async () => {
    const text = 'mutation { lost: endAgreement(organisation: "laholm") { __typename } done: endAgreement(organisation: "hylte") { __typename } }';
    const context = createOperationContext(500);
    const answer = await write(text, {}, context);
    expect(answer.data['lost']).toBeNull();
    expect(codes(answer)).toContainEqual(['lost', expect.stringMatching(/^MEMBER_(OUTCOME_UNKNOWN|ERROR)$/), 'laholm']);
    expect(members.laholm.asked).toHaveLength(1);
    expect(members.hylte.asked).toHaveLength(1);
    expect(JSON.stringify(answer.errors.map(({ failure, path }) => [failure.message, failure.extensions, path]))).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|select|<h1>|passwd/);
  });
});

test('a member that refuses the gateway has done nothing, and it is said so', async () => {
  members.laholm.behave((_asked, response) => void response.writeHead(403).end());
  expect(codes(await write('mutation { endAgreement(organisation: "laholm") { __typename } }'))).toEqual([['endAgreement', 'MEMBER_DENIED', 'laholm']]);
});

test('a member that cannot be reached has done nothing, and it is said so', async () => {
  await members.laholm.stop();
  expect(codes(await write('mutation { endAgreement(organisation: "laholm") { __typename } }'))).toEqual([['endAgreement', 'MEMBER_UNAVAILABLE', 'laholm']]);
  members.laholm = await startFakeMember(carryOut('laholm'));
});

test.each([
  ['the question does not fit its schema', { errors: [{ message: 'no', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }, 'MEMBER_ERROR'],
  ['an argument says something impossible', { data: { end: null }, errors: [{ message: 'no', path: ['end'], extensions: { code: 'BAD_USER_INPUT', argument: 'on' } }] }, 'BAD_USER_INPUT'],
  ['its resolver failed, before or after its database said yes', { data: { end: null }, errors: [{ message: 'no', path: ['end'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }, 'MEMBER_OUTCOME_UNKNOWN'],
  ['nothing', { data: { end: null } }, 'MEMBER_OUTCOME_UNKNOWN'],
  ['another member’s record', { data: { end: { __typename: 'Agreement', id: 'hylte:agreement:A' } } }, 'MEMBER_OUTCOME_UNKNOWN'],
])('a member that answers that %s', async (_what, body, code) => {
  members.laholm.behave(() => body);
  const answer = await write('mutation { end: endAgreement(organisation: "laholm") { ... on Agreement { id } } }');
  expect(answer.data).toEqual({ end: null });
  expect(codes(answer)).toEqual([['end', code, 'laholm']]);
});

test('a field of the result that fails costs that field only', async () => {
  members.laholm.behave(() => ({ data: { end: { __typename: 'Agreement', title: null } }, errors: [{ message: 'no', path: ['end', 'title'] }] }));
  const answer = await write('mutation { end: endAgreement(organisation: "laholm") { ... on Agreement { title } } }');
  expect([answer.data, codes(answer)]).toEqual([{ end: { __typename: 'Agreement', title: null } }, [['end.title', 'MEMBER_ERROR', 'laholm']]]);
});

test('a command that has a key is sent once more where no answer came', async () => {
  const behave = carryOut('laholm');
  members.laholm.behave((asked, response) => (members.laholm.asked.length === 1 ? void response.socket?.destroy() : behave(asked, response)));
  const { data, errors } = await write('mutation ($key: ID) { endAgreement(organisation: "laholm", idempotencyKey: $key) { ... on Agreement { title } } }', { key: 'k1' });
  expect([data, errors]).toMatchObject([{ endAgreement: { title: 'endAgreement' } }, []]);
  expect(members.laholm.asked).toHaveLength(2);
});

test('after a command whose outcome is unknown, nothing more is sent to that member in the operation', async () => {
  members.laholm.behave((_asked, response) => void response.socket?.destroy());
  const answer = await write('mutation { a: endAgreement(organisation: "laholm") { __typename } b: endAgreement(organisation: "laholm") { __typename } }');
  expect(codes(answer)).toEqual([['a', 'MEMBER_OUTCOME_UNKNOWN', 'laholm'], ['b', 'MEMBER_UNAVAILABLE', 'laholm']]);
  expect(members.laholm.asked).toHaveLength(1);
});

test('equal commands of two operations are both sent', async () => {
  await Promise.all([1, 2].map(() => write('mutation { a: endAgreement(organisation: "laholm") { __typename } }')));
  expect(members.laholm.asked).toHaveLength(2);
});

test('what is read after a command is asked anew: neither an answer that others wait for nor an earlier one serves', async () => {
  const QUERY = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { id title } } }';
  const read = (context = createOperationContext(120_000)) => new Router(directory).entities(QUERY, { representations: [{ __typename: 'Agreement', id: 'hylte:agreement:A' }] }, context);
  const answering = (title: string) => ({ data: { _entities: [{ id: 'hylte:agreement:A', title }] } });

  let letGo = () => {};
  members.hylte.behave((_asked, response) => void (letGo = () => response.setHeader('content-type', 'application/json').end(JSON.stringify(answering('before')))));
  const underWay = read();
  while (!members.hylte.asked.length) await new Promise((resolve) => setTimeout(resolve, 5));
  const context = createOperationContext(120_000);
  await write('mutation { a: endAgreement(organisation: "laholm") { __typename } }', {}, context);
  members.hylte.behave(() => answering('after'));
  expect((await read(context)).entities).toMatchObject([{ title: 'after' }]);
  letGo();
  expect((await underWay).entities).toMatchObject([{ title: 'before' }]);

  members.hylte.behave((_asked, response) => void response.socket?.destroy());
  expect((await read(context)).entities).toEqual([null]);
  expect((await read()).entities).toMatchObject([{ title: 'before' }]);
});

describe('a member that holds an older contract', () => {
  const contract = (more: string) => `type Agreement @key(fields: "id") { id: ID! ${more} } type Refused { code: String } union AgreementResult = Agreement | Refused directive @key(fields: String!) on OBJECT`;
  const FULL = `${contract('title: String')} type Mutation { endAgreement(organisation: ID!, idempotencyKey: ID): AgreementResult }`;
  const holding = (sdl: string) => void (directory.find('laholm')!.contract = new Contract(parse(`extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) ${FULL.replace(/directive.*OBJECT/, '')}`)).compare(sdl));

  test.each([
    ['the command', contract('title: String'), 'Mutation'],
    ['an argument of it', `${contract('title: String')} type Mutation { endAgreement(organisation: ID!): AgreementResult }`, 'Mutation.endAgreement(idempotencyKey:)'],
  ])('and lacks %s is not sent it', async (_what, sdl, missing) => {
    holding(sdl);
    const answer = await write('mutation { endAgreement(organisation: "laholm", idempotencyKey: "k") { ... on Agreement { id } } }');
    expect(codes(answer)).toEqual([['endAgreement', 'MEMBER_CONTRACT_LAG', 'laholm']]);
    expect(answer.errors[0]!.failure.extensions['missing']).toContainEqual(expect.stringContaining(missing));
    expect(order).toEqual([]);
  });

  test('and lacks a field of the result is sent it without that', async () => {
    holding(`${contract('')} type Mutation { endAgreement(organisation: ID!, idempotencyKey: ID): AgreementResult }`);
    const answer = await write('mutation { endAgreement(organisation: "laholm") { ... on Agreement { id title } } }');
    expect(codes(answer)).toEqual([['endAgreement', 'MEMBER_CONTRACT_LAG', 'laholm']]);
    expect(order).toEqual(['laholm endAgreement']);
    expect(sent(members.laholm)[0]![0]).not.toContain('title');
  });
});

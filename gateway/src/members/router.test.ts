import { startFakeMember, echo, type FakeMember } from '../testing/fakeMember.js';
import { disturbances, ENDLESS } from '../testing/disturbances.js';
import { DEADLINES, givingMoreTime } from '../testing/givingMoreTime.js';
import { DEFAULT_SETTINGS, Directory } from './directory.js';
import type { MemberFailure } from './errors.js';
import { createOperationContext } from './operationContext.js';
import { Router, type Entities } from './router.js';

const QUERY = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { id title } } }';

let members: Record<'hylte' | 'laholm', FakeMember>;
let directory: Directory;

beforeEach(async () => {
  members = { hylte: await startFakeMember(echo), laholm: await startFakeMember(echo) };
  directory = new Directory(new Map(Object.entries(members).map(([id, { url }]) => [id, url])), { ...DEFAULT_SETTINGS, maxAnswerBytes: 1024 * 1024, retryPause: 1 });
});
afterEach(async () => {
  await directory.close();
  await Promise.all(Object.values(members).map((member) => member.stop()));
});

/** Longer than anything takes that ends, in milliseconds. */
const PATIENT = 120_000;
/** Long enough for those who answer at once, where somebody else has to be waited for. */
const deadlineWhile = (name: string) => (ENDLESS.has(name) ? 4_000 : PATIENT);

const ask = (ids: string[], context = createOperationContext(PATIENT)): Promise<Entities> =>
  new Router(directory).entities(QUERY, { representations: ids.map((id) => ({ __typename: 'Agreement', id })) }, context);

const titles = ({ entities }: Entities) => entities.map((entity) => entity?.['title'] ?? null);
const codes = ({ errors }: Entities) => errors.map(({ failure }) => failure.extensions);

test('each entity comes from its owner, in the place in which it was asked for', async () => {
  const answer = await ask(['laholm:agreement:B', 'hylte:agreement:A', 'laholm:agreement:B']);
  expect(titles(answer)).toEqual(['title of laholm:agreement:B', 'title of hylte:agreement:A', 'title of laholm:agreement:B']);
  expect(members.laholm.asked.map(({ variables }) => variables.representations)).toEqual([[{ __typename: 'Agreement', id: 'laholm:agreement:B' }]]);
  expect(members.hylte.asked).toHaveLength(1);
});

test('variables are passed on to every owner', async () => {
  await new Router(directory).entities(QUERY, { representations: [{ __typename: 'Agreement', id: 'hylte:agreement:A' }], day: '2024-03-28' }, createOperationContext(PATIENT));
  expect(members.hylte.asked[0]!.variables['day']).toBe('2024-03-28');
});

describe.each(Object.entries(disturbances))('a member that %s', (name, disturb) => {
  const aContext = () => createOperationContext(deadlineWhile(name));
  beforeEach(() => members.laholm.behave((_asked, response) => void disturb(response)));

  test('costs its own entities only, within the deadline, and is named by a code', async () => {
    const context = aContext();
    const answer = await ask(['laholm:agreement:B', 'hylte:agreement:A'], context);
    expect(titles(answer)).toEqual([null, 'title of hylte:agreement:A']);
    expect(codes(answer)).toEqual([{ code: expect.stringMatching(/^MEMBER_(UNAVAILABLE|TIMEOUT|BAD_RESPONSE|DENIED|ERROR)$/), member: 'laholm' }]);
    expect(answer.errors[0]!.path).toEqual(['_entities', 0]);
    expect(context.rollCall.find('hylte')?.status).toBe('OK');
    expect(context.rollCall.find('laholm')?.status).toMatch(/UNAVAILABLE|TIMEOUT|DENIED/);
  });

  test('lets nothing of what it says through', async () => {
    const { errors } = await ask(['laholm:agreement:B'], aContext());
    const said = JSON.stringify(errors.map(({ failure, path }) => [failure.message, failure.extensions, path]));
    expect(said).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|select|<h1>|passwd/);
  });

  test('is back by itself when it answers again', async () => {
    await ask(['laholm:agreement:B'], aContext());
    members.laholm.behave(echo);
    expect(titles(await ask(['laholm:agreement:B']))).toEqual(['title of laholm:agreement:B']);
  });
});

test('a member that is gone cannot be reached, and the others are whole', async () => {
  await members.laholm.stop();
  const answer = await ask(['laholm:agreement:B', 'hylte:agreement:A']);
  expect(titles(answer)).toEqual([null, 'title of hylte:agreement:A']);
  expect(codes(answer)).toEqual([{ code: 'MEMBER_UNAVAILABLE', member: 'laholm' }]);
  members.laholm = await startFakeMember(echo);
});

test('a member that has hung once is not waited for again in the same operation', async () => {
  members.laholm.behave(() => undefined);
  await givingMoreTime(DEADLINES, async (deadline) => {
    members.laholm.asked.length = 0;
    const context = createOperationContext(deadline);
    await ask(['laholm:agreement:B'], context);
    const again = await ask(['laholm:agreement:B', 'hylte:agreement:A'], context);
    expect(members.laholm.asked).toHaveLength(1);
    expect(codes(again)).toEqual([{ code: 'MEMBER_TIMEOUT', member: 'laholm' }]);
    expect(titles(again)).toEqual([null, 'title of hylte:agreement:A']);
  });
});

test.each([
  ['more bytes than are taken', 'x'.repeat(2 * 1024 * 1024)],
  ['more errors than are taken', JSON.stringify({ errors: Array.from({ length: 10_001 }, () => ({})) })],
])('a member that answers %s is not asked again in the same operation', async (_what, body) => {
  members.laholm.behave((_asked, response) => void response.setHeader('content-type', 'application/json').end(body));
  const context = createOperationContext(PATIENT);
  for (const id of ['laholm:agreement:B', 'laholm:agreement:C']) expect(codes(await ask([id], context))).toEqual([{ code: 'MEMBER_BAD_RESPONSE', member: 'laholm' }]);
  expect(members.laholm.asked).toHaveLength(1);
});

test('a client that has gone away is not worked for', async () => {
  const client = new AbortController();
  members.laholm.behave(() => undefined);
  const answer = ask(['laholm:agreement:B'], createOperationContext(PATIENT, client.signal));
  setTimeout(() => client.abort(), 20);
  expect(titles(await answer)).toEqual([null]);
});

test('an error in one field leaves the entity’s other fields, and is found at its place', async () => {
  members.hylte.behave(({ variables }) => ({
    data: { _entities: variables.representations.map(({ id }) => ({ id, title: null })) },
    errors: [{ message: 'select title from agreement', path: ['_entities', 1, 'title'] }],
  }));
  const answer = await ask(['laholm:agreement:B', 'hylte:agreement:A', 'hylte:agreement:C']);
  expect(answer.entities).toMatchObject([{ id: 'laholm:agreement:B' }, { id: 'hylte:agreement:A' }, { id: 'hylte:agreement:C' }]);
  expect(answer.errors).toMatchObject([{ path: ['_entities', 2, 'title'], failure: { message: 'The member hylte could not work out this field.' } }]);
});

test('a record that its owner does not have is null, and is named', async () => {
  members.hylte.behave(() => ({ data: { _entities: [null] } }));
  const answer = await ask(['hylte:agreement:NONE']);
  expect(answer.entities).toEqual([null]);
  expect(codes(answer)).toEqual([{ code: 'UNKNOWN_RECORD', member: 'hylte', id: 'hylte:agreement:NONE' }]);
});

test('keys that are dangerous to copy stay what they are: keys', async () => {
  members.hylte.behave((_asked, response) => void response.setHeader('content-type', 'application/json').end('{"data":{"_entities":[{"id":"hylte:agreement:A","title":"x","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]}}'));
  expect(titles(await ask(['hylte:agreement:A']))).toEqual(['x']);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('a record of another member, wherever it is in an answer, is not taken', async () => {
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { title keeper { who: id name } } } }';
  members.hylte.behave(() => ({ data: { _entities: [{ title: 'x', keeper: { who: 'laholm', name: 'not mine to say' } }] } }));
  const { entities, errors } = await new Router(directory).entities(query, { representations: [{ __typename: 'Agreement', id: 'hylte:agreement:A' }] }, createOperationContext(PATIENT));
  expect([entities, errors.map(({ failure }) => failure.extensions['code'])]).toEqual([[null], ['MEMBER_BAD_RESPONSE']]);
});

test('an entity of another id than was asked for is not taken', async () => {
  members.hylte.behave(() => ({ data: { _entities: [{ id: 'laholm:agreement:B', title: 'not mine to say' }] } }));
  const answer = await ask(['hylte:agreement:A']);
  expect(answer.entities).toEqual([null]);
  expect(codes(answer)).toEqual([{ code: 'MEMBER_BAD_RESPONSE', member: 'hylte' }]);
});

test('an owner that is no member, and an id that is none, are told', async () => {
  const answer = await ask(['varberg:agreement:A', 'no id']);
  expect(answer.errors.map(({ failure }) => failure.message)).toEqual(['There is no member varberg in this federation.', 'There is no member "no id" in this federation.']);
});

test('an argument that a member refuses is named, in our words', async () => {
  members.hylte.behave(() => ({ data: { _entities: [null] }, errors: [{ message: 'hunter2', path: ['_entities', 0, 'services'], extensions: { code: 'BAD_USER_INPUT', argument: 'first' } }] }));
  const [error] = (await ask(['hylte:agreement:A'])).errors as { failure: MemberFailure }[];
  expect(error!.failure.message).toBe('The member hylte refuses the argument first: see its description for what it takes.');
  expect(error!.failure.extensions).toEqual({ code: 'BAD_USER_INPUT', member: 'hylte', argument: 'first' });
});

describe('a member that has answered before and does not answer now', () => {
  const question = ['laholm:agreement:B', 'hylte:agreement:A'];
  beforeEach(() => ask(question));

  test.each(Object.entries(disturbances).filter(([name]) => !name.startsWith('refuses')))('and %s is served as it last was, and said to be stale', async (name, disturb) => {
    members.laholm.behave((_asked, response) => void disturb(response));
    const context = createOperationContext(deadlineWhile(name));
    const answer = await ask(question, context);
    expect(titles(answer)).toEqual(['title of laholm:agreement:B', 'title of hylte:agreement:A']);
    expect(answer.stale).toMatchObject([{ failure: { member: 'laholm' }, asOf: expect.any(Date) }]);
    expect(context.rollCall.find('laholm')).toMatchObject({ status: 'STALE', code: expect.stringMatching(/^MEMBER_/), asOf: expect.any(String) });
  });

  test('and refuses is not served: it may have had reasons', async () => {
    members.laholm.behave((_asked, response) => {
      disturbances['refuses with 403']!(response);
    });
    expect(codes(await ask(question))).toEqual([{ code: 'MEMBER_DENIED', member: 'laholm' }]);
  });

  test('is not served for a question that it has not answered before', async () => {
    await members.laholm.stop();
    expect(titles(await ask(['laholm:agreement:OTHER']))).toEqual([null]);
    members.laholm = await startFakeMember(echo);
  });
});

test('equal questions of operations at the same time are asked once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => ask(['hylte:agreement:A'])));
  expect(answers.map(titles)).toEqual([['title of hylte:agreement:A'], ['title of hylte:agreement:A'], ['title of hylte:agreement:A']]);
  expect(members.hylte.asked).toHaveLength(1);
  expect(answers[0]!.entities[0]).not.toBe(answers[1]!.entities[0]);
});

test('a read that comes upon a server that is just starting is sent once more', async () => {
  members.hylte.behave((_asked, response) => {
    members.hylte.behave(echo);
    disturbances['answers 503']!(response);
  });
  expect(titles(await ask(['hylte:agreement:A']))).toEqual(['title of hylte:agreement:A']);
  expect(members.hylte.asked).toHaveLength(2);
});

test('a question that a member refuses, in GraphQL’s own form, does not count against the member', async () => {
  members.hylte.behave(() => ({ errors: [{ message: 'no such field', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }));
  for (let at = 0; at < 8; at++) expect(codes(await ask([`hylte:agreement:${at}`]))).toEqual([{ code: 'MEMBER_ERROR', member: 'hylte' }]);
  expect(members.hylte.asked).toHaveLength(8);
});

test('a member that keeps failing is left alone for a while, and found again when it is back', async () => {
  await givingMoreTime([100, 1_000, 10_000], async (pause) => {
    await directory.close();
    directory = new Directory(new Map([['hylte', members.hylte.url]]), { ...DEFAULT_SETTINGS, breaker: { failures: 3, pause }, retryPause: 1 });
    members.hylte.asked.length = 0;
    members.hylte.behave((_asked, response) => {
      disturbances['answers broken JSON']!(response);
    });
    for (let at = 0; at < 6; at++) expect(titles(await ask([`hylte:agreement:${at}`]))).toEqual([null]);
    expect(members.hylte.asked).toHaveLength(3);
    members.hylte.behave(echo);
    await new Promise((resolve) => setTimeout(resolve, pause + 10));
    expect(titles(await ask(['hylte:agreement:A']))).toEqual(['title of hylte:agreement:A']);
  });
});

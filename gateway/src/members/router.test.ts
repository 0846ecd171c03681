import { startFakeMember, echo, type FakeMember } from '../testing/fakeMember.js';
import { disturbances } from '../testing/disturbances.js';
import { Directory } from './directory.js';
import type { MemberFailure } from './errors.js';
import { createOperationContext } from './operationContext.js';
import { Router, type Entities } from './router.js';

const QUERY = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Agreement { id title } } }';

let members: Record<'hylte' | 'laholm', FakeMember>;
let directory: Directory;

beforeEach(async () => {
  members = { hylte: await startFakeMember(echo), laholm: await startFakeMember(echo) };
  directory = new Directory(new Map(Object.entries(members).map(([id, { url }]) => [id, url])), { maxAnswerBytes: 1024 * 1024 });
});
afterEach(async () => {
  await directory.close();
  await Promise.all(Object.values(members).map((member) => member.stop()));
});

const ask = (ids: string[], context = createOperationContext(600)): Promise<Entities> =>
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
  await new Router(directory).entities(QUERY, { representations: [{ __typename: 'Agreement', id: 'hylte:agreement:A' }], day: '2024-03-28' }, createOperationContext(600));
  expect(members.hylte.asked[0]!.variables['day']).toBe('2024-03-28');
});

describe.each(Object.entries(disturbances))('a member that %s', (_name, disturb) => {
  beforeEach(() => members.laholm.behave((_asked, response) => void disturb(response)));

  test('costs its own entities only, within the deadline, and is named by a code', async () => {
    const context = createOperationContext(600);
    const answer = await ask(['laholm:agreement:B', 'hylte:agreement:A'], context);
    expect(titles(answer)).toEqual([null, 'title of hylte:agreement:A']);
    expect(codes(answer)).toEqual([{ code: expect.stringMatching(/^MEMBER_(UNAVAILABLE|TIMEOUT|BAD_RESPONSE|DENIED|ERROR)$/), member: 'laholm' }]);
    expect(answer.errors[0]!.path).toEqual(['_entities', 0]);
    expect(context.rollCall.find('hylte')?.status).toBe('OK');
    expect(context.rollCall.find('laholm')?.status).toMatch(/UNAVAILABLE|TIMEOUT|DENIED/);
  });

  test('lets nothing of what it says through', async () => {
    const { errors } = await ask(['laholm:agreement:B']);
    const said = JSON.stringify(errors.map(({ failure, path }) => [failure.message, failure.extensions, path]));
    expect(said).not.toMatch(/hunter2|10\.0\.0\.7|127\.0\.0\.1|select|<h1>|passwd/);
  });

  test('is back by itself when it answers again', async () => {
    await ask(['laholm:agreement:B']);
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
  const context = createOperationContext(200);
  await ask(['laholm:agreement:B'], context);
  const again = await ask(['laholm:agreement:B', 'hylte:agreement:A'], context);
  expect(members.laholm.asked).toHaveLength(1);
  expect(codes(again)).toEqual([{ code: 'MEMBER_TIMEOUT', member: 'laholm' }]);
  expect(titles(again)).toEqual([null, 'title of hylte:agreement:A']);
});

test('a client that has gone away is not worked for', async () => {
  const client = new AbortController();
  members.laholm.behave(() => undefined);
  const answer = ask(['laholm:agreement:B'], createOperationContext(20_000, client.signal));
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

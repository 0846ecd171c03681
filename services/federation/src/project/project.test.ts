import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const NEED = 'hylte:need:01HTE1P100XEXJRDNKN3KZ0ES0';
const REFUSED = '... on Refused { code field }';
const RESULT = `{ ... on Project { id state funder needIds participantIds budget { amount currency } } ${REFUSED} }`;
const run = async (mutation: string, variables: Record<string, unknown>) => (await secretariat.ask(mutation, variables)).data.result;
const propose = (more: Record<string, unknown> = {}) => run(`mutation ($input: ProposeProjectInput!) { result: proposeProject(input: $input) ${RESULT} }`, { input: { title: 'Välfärdsteknik', needIds: [NEED, NEED], language: 'sv', ...more } });
const apply = (id: string) => run(`mutation ($input: ApplyForProjectInput!) { result: applyForProject(input: $input) ${RESULT} }`, { input: { id, funder: 'Vinnova', budget: { amount: 240000000, currency: 'SEK' } } });
const move = (command: string, id: string) => run(`mutation ($id: ID!) { result: ${command}(id: $id) ${RESULT} }`, { id });
const start = (id: string, participantIds: string[]) => run(`mutation ($input: StartProjectInput!) { result: startProject(input: $input) ${RESULT} }`, { input: { id, participantIds, startedOn: '2026-02-01' } });
const output = (projectId: string, more: Record<string, unknown> = {}) =>
  run(`mutation ($input: AddProjectOutputInput!) { result: addProjectOutput(input: $input) { ... on ProjectOutput { kind reachedNonParticipants } ${REFUSED} } }`, { input: { projectId, kind: 'REPORT', title: 'Slutrapport', openToNonParticipants: true, ...more } });
const running = async () => {
  const { id } = await propose();
  await apply(id);
  await move('grantProject', id);
  await start(id, ['hylte', 'laholm']);
  return id as string;
};
const states = async () => (await secretariat.ask('{ federation { projects { state outputs { title } } } }')).data.federation.projects;

test('a project goes from needs to results: applied for, rejected, applied for again, granted, run and closed', async () => {
  const proposed = await propose();
  expect(proposed).toMatchObject({ state: 'IDEA', needIds: [NEED], funder: null, budget: null });
  expect(await apply(proposed.id)).toMatchObject({ state: 'APPLIED', funder: 'Vinnova', budget: { amount: 240000000, currency: 'SEK' } });
  expect((await move('rejectProject', proposed.id)).state).toBe('REJECTED');
  await apply(proposed.id);
  expect((await move('grantProject', proposed.id)).state).toBe('GRANTED');
  expect(await start(proposed.id, ['hylte', 'laholm'])).toMatchObject({ state: 'RUNNING', participantIds: ['hylte', 'laholm'] });
  expect((await move('closeProject', proposed.id)).state).toBe('CLOSED');
});

test('what is open reaches also those that were not in it, and each member finds what it can use', async () => {
  const id = await running();
  expect(await output(id, { kind: 'FILM', title: 'Film', reachedIds: ['hylte', 'bastad', 'falkenberg'] })).toEqual({ kind: 'FILM', reachedNonParticipants: 2 });
  expect(await output(id, { title: 'Arbetsmaterial', openToNonParticipants: false, reachedIds: ['hylte'] })).toEqual({ kind: 'REPORT', reachedNonParticipants: 0 });
  expect((await output(id)).reachedNonParticipants).toBeNull();
  const resultsFor = async (member: string) => (await secretariat.ask('query ($member: ID!) { federation { resultsFor(member: $member) { title project { id } } } }', { member })).data.federation.resultsFor.map(({ title }: { title: string }) => title).toSorted();
  expect(await resultsFor('bastad')).toEqual(['Film', 'Slutrapport']);
  expect(await resultsFor('laholm')).toEqual(['Arbetsmaterial', 'Film', 'Slutrapport']);
});

test.each([
  ['for participants only that has reached others', { openToNonParticipants: false, reachedIds: ['bastad'] }, 'NOT_OPEN'],
  ['at no address', { url: 'ftp://filer' }, 'BAD_ADDRESS'],
])('a result %s is refused, and not recorded', async (_case, input, code) => {
  const id = await running();
  expect((await output(id, input)).code).toBe(code);
  expect(await states()).toEqual([{ state: 'RUNNING', outputs: [] }]);
});

test('a project that answers to what is no need, that nobody is in, that is not granted or does not run yet is refused, and nothing is changed', async () => {
  expect((await propose({ needIds: ['goda-grannar:area:01HTE1P100XEXJRDNKN3KZ0ES0'] })).code).toBe('BAD_ID');
  expect((await propose({ title: '' })).code).toBe('NO_TEXT');
  const { id } = await propose();
  expect((await start(id, ['hylte'])).code).toBe('WRONG_STATE');
  expect((await output(id)).code).toBe('WRONG_STATE');
  await apply(id);
  await move('grantProject', id);
  expect((await start(id, [])).code).toBe('NO_PARTICIPANT');
  expect(await states()).toEqual([{ state: 'GRANTED', outputs: [] }]);
});

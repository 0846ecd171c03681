import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const RESULT = '{ __typename ... on JointPosition { id state sharing { visibility } decidedBy decidedOn } ... on Refused { code field } }';
const run = async (mutation: string, variables: Record<string, unknown>) => (await secretariat.ask(mutation, variables)).data.result;
const propose = (text = 'Riktade statsbidrag ska vara få.') => run(`mutation ($input: ProposePositionInput!) { result: proposePosition(input: $input) ${RESULT} }`, { input: { title: 'Statsbidrag', text, language: 'sv' } });
const adopt = (id: string, decidedBy = 'BOARD') => run(`mutation ($input: AdoptPositionInput!) { result: adoptPosition(input: $input) ${RESULT} }`, { input: { id, decidedBy, decidedOn: '2026-02-05' } });
const withdraw = (id: string) => run(`mutation ($id: ID!) { result: withdrawPosition(id: $id) ${RESULT} }`, { id });
const states = async () => (await secretariat.ask('{ federation { jointPositions { state } } }')).data.federation.jointPositions.map(({ state }: { state: string }) => state);

test('a position is proposed to the members, adopted by the board for all to see, and may be withdrawn', async () => {
  const { id, ...proposed } = await propose();
  expect(proposed).toMatchObject({ state: 'DRAFT', sharing: { visibility: 'MEMBERS' }, decidedOn: null });
  expect(await adopt(id)).toMatchObject({ state: 'ADOPTED', sharing: { visibility: 'PUBLIC' }, decidedBy: 'BOARD', decidedOn: '2026-02-05' });
  expect((await withdraw(id)).state).toBe('WITHDRAWN');
});

test('nobody but the board adopts it, a draft is not withdrawn, and nothing is changed', async () => {
  const { id } = await propose();
  expect(await adopt(id, 'OFFICIALS')).toEqual({ __typename: 'Refused', code: 'NOT_THE_BOARD', field: 'decidedBy' });
  expect((await withdraw(id)).code).toBe('WRONG_STATE');
  expect(await states()).toEqual(['DRAFT']);
});

test('a position that says nothing, and one that is not there or another’s, is refused', async () => {
  expect((await propose(' ')).code).toBe('NO_TEXT');
  expect((await adopt('goda-grannar:position:01HTE1P100XEXJRDNKN3KZ0ES0')).code).toBe('NO_RECORD');
  expect((await withdraw('skane:position:01HTE1P100XEXJRDNKN3KZ0ES0')).code).toBe('NOT_OWNER');
  expect(await states()).toEqual([]);
});

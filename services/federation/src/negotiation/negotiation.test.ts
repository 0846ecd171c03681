import fc from 'fast-check';
import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';
import { meetingsSaved } from './negotiationCommands.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const REFUSED = '... on Refused { code field }';
const RESULT = `{ ... on Negotiation { id state result concludedForIds meetingsSaved mandates { organisationId } } ${REFUSED} }`;
const run = async (mutation: string, variables: Record<string, unknown>) => (await secretariat.ask(mutation, variables)).data.result;
const open = () => run(`mutation ($input: OpenNegotiationInput!) { result: openNegotiation(input: $input) ${RESULT} }`, { input: { externalParty: 'Region Halland', subject: 'Kollektivtrafik', lead: 'Förbundsdirektören', language: 'sv' } });
const mandate = (negotiationId: string, organisationId: string, decidedBy = 'Kommunstyrelsen') =>
  run(`mutation ($input: RecordMandateInput!) { result: recordMandate(input: $input) { ... on NegotiationMandate { organisationId decidedBy } ${REFUSED} } }`, { input: { negotiationId, organisationId, decidedBy, givenOn: '2026-03-01' } });
const conclude = (id: string, forIds: string[], meetings: number | null = 4) => run(`mutation ($input: ConcludeNegotiationInput!) { result: concludeNegotiation(input: $input) ${RESULT} }`, { input: { id, result: 'Ett avtal till 2030', forIds, meetings } });
const held = async () => (await secretariat.ask('{ federation { negotiations { state mandates { organisationId } } } }')).data.federation.negotiations;

test('one negotiates for those that gave a mandate, and each joint meeting saves one of every other', async () => {
  const { id } = await open();
  for (const member of ['hylte', 'laholm', 'bastad']) await mandate(id, member);
  expect(await conclude(id, ['hylte', 'laholm'])).toEqual({ id, state: 'CONCLUDED', result: 'Ett avtal till 2030', concludedForIds: ['hylte', 'laholm'], meetingsSaved: 8, mandates: ['bastad', 'hylte', 'laholm'].map((organisationId) => ({ organisationId })) });
});

test('nothing is concluded for one that gave no mandate', async () => {
  const { id } = await open();
  await mandate(id, 'hylte');
  expect(await conclude(id, ['hylte', 'falkenberg'])).toEqual({ code: 'NO_MANDATE', field: 'forIds' });
  expect(await held()).toEqual([{ state: 'OPEN', mandates: [{ organisationId: 'hylte' }] }]);
});

test.each([
  ['by no body', ['laholm', ' '], 'NO_DECISION'],
  ['twice', ['hylte'], 'DUPLICATE'],
  ['by one that is no organisation', ['Laholms kommun'], 'BAD_ID'],
])('a mandate given %s is refused, and not recorded', async (_case, [member, body], code) => {
  const { id } = await open();
  await mandate(id, 'hylte');
  expect((await mandate(id, member!, body)).code).toBe(code);
  expect((await held())[0].mandates).toEqual([{ organisationId: 'hylte' }]);
});

test('what has ended takes no mandates and is not concluded again; fewer meetings than none is refused', async () => {
  const { id } = await open();
  expect((await conclude(id, [], -1)).code).toBe('NEGATIVE_COUNT');
  expect((await run(`mutation ($id: ID!) { result: breakOffNegotiation(id: $id) ${RESULT} }`, { id })).state).toBe('BROKEN_OFF');
  expect((await mandate(id, 'hylte')).code).toBe('WRONG_STATE');
  expect((await conclude(id, [])).code).toBe('WRONG_STATE');
});

test('meetings saved are never fewer than none, and unknown where nobody counted', () => {
  fc.assert(fc.property(fc.nat(100), fc.nat(357), (meetings, mandates) => expect(meetingsSaved(meetings, mandates)).toBeGreaterThanOrEqual(0)));
  expect([meetingsSaved(null, 33), meetingsSaved(3, 33), meetingsSaved(3, 1)]).toEqual([null, 96, 0]);
});

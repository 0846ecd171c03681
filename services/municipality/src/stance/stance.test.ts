import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

const RESPONSE = 'skane:response:01HTE1P100XEXJRDNKN3KZ0ES0';
const POSITION = 'skane:position:01HTE1P100XEXJRDNKN3KZ0ES0';

let lund: TestMember;
beforeEach(async () => {
  lund = await startTestMember('lund', (em) => void em.create(Organisation, anOrganisation('lund')), { policy: allowWrites });
});
afterEach(() => lund.stop());

const STATE = 'mutation ($input: StateStanceInput!) { stateStance(input: $input) { __typename ... on Stance { id kind ownAnswerUrl decidedBy organisation { id } } ... on Refused { code field } } }';

const state = async (input: Record<string, unknown>) => (await lund.ask(STATE, { input: { organisationId: 'lund', subjectId: RESPONSE, kind: 'SUPPORTS', language: 'sv', ...input } })).data.stateStance;
const stances = async () => (await lund.ask('{ organisation { stances(federation: "skane") { subjectId kind } } }')).data.organisation.stances;

test('a member states where it stands on a response and on a position, each by itself', async () => {
  await state({ subjectId: POSITION, kind: 'DISSENTS' });
  expect(await state({ decidedBy: 'Kommunstyrelsen' })).toMatchObject({ id: `lund:stance:${RESPONSE}`, kind: 'SUPPORTS', decidedBy: 'Kommunstyrelsen', organisation: { id: 'lund' } });
  expect(await stances()).toEqual([{ subjectId: POSITION, kind: 'DISSENTS' }, { subjectId: RESPONSE, kind: 'SUPPORTS' }]);
});

test('who answers on its own says where', async () => {
  expect(await state({ kind: 'OWN_ANSWER', ownAnswerUrl: 'https://lund.se/remissvar/7' })).toMatchObject({ kind: 'OWN_ANSWER', ownAnswerUrl: 'https://lund.se/remissvar/7' });
});

test.each([
  ['of another member', { organisationId: 'eslov' }, 'NOT_OWNER', null],
  ['on what nobody says for all', { subjectId: 'skane:area:01HTE1P100XEXJRDNKN3KZ0ES0' }, 'BAD_ID', 'subjectId'],
  ['with an own answer that is nowhere', { kind: 'OWN_ANSWER' }, 'NO_OWN_ANSWER', 'ownAnswerUrl'],
  ['with an address that is none on the web', { kind: 'OWN_ANSWER', ownAnswerUrl: 'javascript:alert(1)' }, 'BAD_ADDRESS', 'ownAnswerUrl'],
  ['of a day that has not come', { statedOn: '2999-01-01' }, 'IN_THE_FUTURE', 'statedOn'],
])('a stance %s is refused, and what was stated stands', async (_case, input, code, field) => {
  await state({});
  expect(await state({ kind: 'DISSENTS', ...input })).toEqual({ __typename: 'Refused', code, field });
  expect(await stances()).toEqual([{ subjectId: RESPONSE, kind: 'SUPPORTS' }]);
});

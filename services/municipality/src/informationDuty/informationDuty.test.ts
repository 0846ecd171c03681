import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';
import { stateOn } from './informationDuty.js';

const AGREEMENT = 'halmstad:agreement:A';

let hylte: TestMember;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`));
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites });
});
afterEach(() => hylte.stop());

const inform = async (more: object = {}) => {
  const input = { organisationId: 'hylte', agreementId: AGREEMENT, audience: 'INTERNAL', evidence: 'Intranätet', doneOn: '2026-01-10', language: 'sv', ...more };
  const result = '{ ... on InformationDuty { state(on: "2026-06-01") doneOn dueOn evidence } ... on Refused { code field } }';
  return (await hylte.ask(`mutation ($input: InformPartyInput!) { informParty(input: $input) ${result} }`, { input })).data.informParty;
};
const duties = async () => (await hylte.ask('{ organisation { informationDuties { audience doneOn } } }')).data.organisation.informationDuties;

test('a duty is ticked off with its evidence, and again when it is due', async () => {
  expect(await inform({ dueOn: '2026-05-01' })).toEqual({ state: 'OVERDUE', doneOn: '2026-01-10', dueOn: '2026-05-01', evidence: 'Intranätet' });
  expect(await inform({ doneOn: '2026-05-20', evidence: 'Chefsmöte' })).toEqual({ state: 'DONE', doneOn: '2026-05-20', dueOn: null, evidence: 'Chefsmöte' });
  expect(await duties()).toEqual([{ audience: 'INTERNAL', doneOn: '2026-05-20' }]);
});

test.each([
  ['NO_EVIDENCE', { evidence: ' ' }],
  ['IN_THE_FUTURE', { doneOn: '2999-01-01' }],
  ['DUE_BEFORE_DONE', { dueOn: '2026-01-10' }],
  ['NOT_A_PARTY', { agreementId: 'halmstad:agreement:B' }],
  ['NOT_OWNER', { organisationId: 'laholm' }],
])('a tick with a fault is refused with %s, and nothing is changed', async (code, more) => {
  await inform();
  expect(await inform({ doneOn: '2026-02-02', ...more })).toMatchObject({ code });
  expect(await duties()).toEqual([{ audience: 'INTERNAL', doneOn: '2026-01-10' }]);
});

test.each([
  [{ doneOn: null, dueOn: null }, 'DUE'],
  [{ doneOn: null, dueOn: '2026-06-01' }, 'DUE'],
  [{ doneOn: null, dueOn: '2026-05-31' }, 'OVERDUE'],
  [{ doneOn: '2026-01-01', dueOn: null }, 'DONE'],
  [{ doneOn: '2026-01-01', dueOn: '2026-06-01' }, 'DONE'],
  [{ doneOn: '2026-01-01', dueOn: '2026-05-31' }, 'OVERDUE'],
  [{ doneOn: '2026-06-02', dueOn: null }, 'DUE'],
])('on 2026-06-01, %j is %s', (duty, state) => {
  expect(stateOn(duty, '2026-06-01')).toBe(state);
});

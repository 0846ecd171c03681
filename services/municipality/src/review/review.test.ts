import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { anOrganisation, aStatement, startTestMember, type TestMember } from '../testing/testMember.js';

const AGREEMENT = 'halmstad:agreement:A';
const OTHER = 'halmstad:agreement:B';

let hylte: TestMember;
beforeEach(async () => {
  const fill: Parameters<typeof startTestMember>[1] = (em) => {
    em.create(Organisation, anOrganisation('hylte'));
    em.create(PartyStatement, aStatement(`hylte:statement:${AGREEMENT}`));
  };
  hylte = await startTestMember('hylte', fill, { policy: allowWrites });
});
afterEach(() => hylte.stop());

const RESULT = '{ ... on Evaluation { state outcome evidence doneOn deliversOnPurpose { points notApplicable } valueForMoney { points notApplicable } } ... on Refused { code rule field } }';
const record = async (more: object) => {
  const input = { organisationId: 'hylte', agreementId: AGREEMENT, language: 'sv', ...more };
  return (await hylte.ask(`mutation ($input: RecordEvaluationInput!) { recordEvaluation(input: $input) ${RESULT} }`, { input })).data.recordEvaluation;
};
const plan = async (agreementId = AGREEMENT) =>
  (await hylte.ask(`mutation ($input: PlanEvaluationInput!) { planEvaluation(input: $input) ${RESULT} }`, { input: { organisationId: 'hylte', agreementId, plannedFor: '2027-02', language: 'sv' } })).data.planEvaluation;
const evaluations = async () => (await hylte.ask('{ organisation { evaluations { state plannedFor } } }')).data.organisation.evaluations;

const GOOD = { deliversOnPurpose: { points: 5 }, valueForMoney: { points: 4 }, evidence: 'Brukarundersökning 2026' };

test('an evaluation is planned, noted as it comes, and finished with its evidence', async () => {
  expect(await plan()).toMatchObject({ state: 'PLANNED' });
  expect(await record({ deliversOnPurpose: { points: 2 } })).toMatchObject({ state: 'ONGOING', deliversOnPurpose: { points: 2 }, valueForMoney: null });
  expect(await record({ valueForMoney: { notApplicable: true }, evidence: 'Dnr KS 2026/117', outcome: 'REVISE', doneOn: '2026-10-01', finished: true })).toEqual({
    state: 'DONE',
    outcome: 'REVISE',
    evidence: 'Dnr KS 2026/117',
    doneOn: '2026-10-01',
    deliversOnPurpose: { points: 2, notApplicable: false },
    valueForMoney: { points: null, notApplicable: true },
  });
  expect(await evaluations()).toEqual([{ state: 'DONE', plannedFor: '2027-02' }]);
});

test('an agreement that is found good on both questions is kept, unless the party says otherwise', async () => {
  expect(await record({ ...GOOD, finished: true })).toMatchObject({ state: 'DONE', outcome: 'KEEP' });
  expect(await record({ ...GOOD, finished: true, outcome: 'EXTEND' })).toMatchObject({ outcome: 'EXTEND' });
});

test.each([
  ['NO_EVIDENCE', 'evidence', { ...GOOD, evidence: ' ' }],
  ['NO_SCORE', 'valueForMoney', { ...GOOD, valueForMoney: null }],
  ['NO_OUTCOME', 'outcome', { ...GOOD, deliversOnPurpose: { points: 3 } }],
  ['BAD_SCORE', 'deliversOnPurpose', { ...GOOD, deliversOnPurpose: { points: 6 } }],
  ['BAD_SCORE', 'deliversOnPurpose', { ...GOOD, deliversOnPurpose: { points: 3, notApplicable: true } }],
  ['IN_THE_FUTURE', 'doneOn', { ...GOOD, doneOn: '2999-01-01' }],
])('a finished evaluation with a fault is refused with %s on %s, and nothing is changed', async (code, field, more) => {
  await plan();
  expect(await record({ ...more, finished: true })).toMatchObject({ code, field });
  expect(await evaluations()).toEqual([{ state: 'PLANNED', plannedFor: '2027-02' }]);
});

test('a party evaluates only what it is party to, and once at a time', async () => {
  expect(await plan(OTHER)).toMatchObject({ code: 'NOT_A_PARTY', field: 'agreementId' });
  expect(await record({ ...GOOD, agreementId: OTHER })).toMatchObject({ code: 'NOT_A_PARTY' });
  expect(await evaluations()).toEqual([]);
  await plan();
  expect(await plan()).toMatchObject({ code: 'ALREADY_OPEN' });
  expect(await evaluations()).toHaveLength(1);
});

test('another party’s evaluation is not ours to record', async () => {
  expect(await record({ ...GOOD, organisationId: 'laholm' })).toMatchObject({ code: 'NOT_OWNER' });
});

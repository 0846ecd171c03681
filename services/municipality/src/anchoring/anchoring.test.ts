import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

let marker: TestMember;
beforeEach(async () => {
  marker = await startTestMember('marker', (em) => void em.create(Organisation, anOrganisation('marker')), { policy: allowWrites });
});
afterEach(() => marker.stop());

const RESULT = '{ ... on AnchoringStep { id state outcome doneOn } ... on Refused { code field } }';
const plan = async (more: object = {}) => {
  const input = { organisationId: 'marker', federationId: 'ostfold', stakeholder: 'UNION', title: 'Drøfting', plannedFor: '2018-09', language: 'nb', ...more };
  return (await marker.ask(`mutation ($input: PlanAnchoringInput!) { planAnchoring(input: $input) ${RESULT} }`, { input })).data.planAnchoring;
};
const complete = async (input: object) => (await marker.ask(`mutation ($input: CompleteAnchoringInput!) { completeAnchoring(input: $input) ${RESULT} }`, { input })).data.completeAnchoring;
const steps = async (federation: string) => (await marker.ask(`{ organisation { anchoring(federation: "${federation}") { stakeholder state plannedFor } } }`)).data.organisation.anchoring;

test('a step is planned, and then taken or left out for a reason', async () => {
  const union = await plan();
  const employees = await plan({ stakeholder: 'EMPLOYEES' });
  expect(await complete({ id: union.id, outcome: 'Referat 2018/14', doneOn: '2018-09-12' })).toMatchObject({ state: 'DONE', outcome: 'Referat 2018/14', doneOn: '2018-09-12' });
  expect(await complete({ id: employees.id, outcome: 'Tas på nyåret', skipped: true })).toMatchObject({ state: 'SKIPPED', outcome: 'Tas på nyåret' });
  expect(await complete({ id: union.id, outcome: 'igjen' })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await steps('ostfold')).toEqual([
    { stakeholder: 'EMPLOYEES', state: 'SKIPPED', plannedFor: '2018-09' },
    { stakeholder: 'UNION', state: 'DONE', plannedFor: '2018-09' },
  ]);
  expect(await steps('goda-grannar')).toEqual([]);
});

test.each([
  ['NO_EVIDENCE', { outcome: ' ' }],
  ['IN_THE_FUTURE', { doneOn: '2999-01-01' }],
  ['NO_RECORD', { id: 'marker:anchoring:NONE' }],
  ['NOT_OWNER', { id: 'hvaler:anchoring:A' }],
])('a completion with a fault is refused with %s, and the step stays planned', async (code, more) => {
  const { id } = await plan();
  expect(await complete({ id, outcome: 'Referat', ...more })).toMatchObject({ code });
  expect(await steps('ostfold')).toEqual([{ stakeholder: 'UNION', state: 'PLANNED', plannedFor: '2018-09' }]);
});

test.each([
  ['NO_TEXT', { title: '' }],
  ['BAD_ID', { federationId: 'ostfold:agreement:A' }],
  ['NOT_OWNER', { organisationId: 'hvaler' }],
])('a plan with a fault is refused with %s, and nothing is planned', async (code, more) => {
  expect(await plan(more)).toMatchObject({ code });
  expect(await steps('ostfold')).toEqual([]);
});

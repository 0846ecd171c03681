import { identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { today } from '@samverkan/common';
import { allowWrites, keptUnless, Language } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';
import { StaffFunction } from './codeLists.js';
import { SpecialistNeed, specialistNeedId } from './specialistNeed.js';
import { Staffing } from './staffing.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
const { ARCHIVIST, EDUCATIONAL_PSYCHOLOGIST, GIS_SPECIALIST, LAWYER } = StaffFunction;

let member: TestMember;
beforeAll(async () => {
  member = await startTestMember(
    'raade',
    (em) => {
      em.create(Organisation, anOrganisation('raade'));
      em.create(Staffing, { staffFunction: LAWYER, asOf: '2024-12-31', headcount: 1, fte: 0.5, provenance });
      em.create(Staffing, { staffFunction: LAWYER, asOf: '2025-12-31', headcount: 2, fte: 1.5, provenance });
      em.create(Staffing, { staffFunction: EDUCATIONAL_PSYCHOLOGIST, asOf: '2025-12-31', headcount: 3, fte: 2.8, provenance });
      em.create(Staffing, { staffFunction: GIS_SPECIALIST, asOf: '2025-12-31', headcount: 0, fte: 0, provenance });
      em.create(Staffing, { staffFunction: ARCHIVIST, asOf: '2025-12-31', headcount: 1, fte: 0.75, sharing: keptUnless(false), provenance });
      em.create(SpecialistNeed, { id: specialistNeedId('raade', LAWYER), staffFunction: LAWYER, law: 'Kommuneloven', byWhen: '2027', reason: null, language: Language.nb, provenance });
    },
    { policy: allowWrites, identify: [identifyTestViewer] },
  );
});
afterAll(() => member.stop());

const FIGURES = 'staffFunction asOf headcount fte singlePerson small withheld';
const figures = async (args = '') => (await member.ask(`{ organisation { staffing${args} { ${FIGURES} } } }`)).data.organisation.staffing;

test('single persons and small environments are worked out; nobody at all is neither', async () => {
  expect(await figures('(functions: [LAWYER, EDUCATIONAL_PSYCHOLOGIST, GIS_SPECIALIST])')).toEqual([
    { staffFunction: 'EDUCATIONAL_PSYCHOLOGIST', asOf: '2025-12-31', headcount: 3, fte: 2.8, singlePerson: false, small: false, withheld: null },
    { staffFunction: 'GIS_SPECIALIST', asOf: '2025-12-31', headcount: 0, fte: 0, singlePerson: false, small: false, withheld: null },
    { staffFunction: 'LAWYER', asOf: '2025-12-31', headcount: 2, fte: 1.5, singlePerson: false, small: true, withheld: null },
  ]);
});

test('the figures of a day are the latest that are not later', async () => {
  expect(await figures('(asOf: "2025-06-30")')).toEqual([{ staffFunction: 'LAWYER', asOf: '2024-12-31', headcount: 1, fte: 0.5, singlePerson: true, small: true, withheld: null }]);
});

test('what is not published does not leave the member, and says so', async () => {
  expect(await figures('(functions: [ARCHIVIST])')).toEqual([{ staffFunction: 'ARCHIVIST', asOf: '2025-12-31', headcount: null, fte: null, singlePerson: null, small: null, withheld: 'NOT_PUBLISHED' }]);
});

const STATE = `mutation ($input: StateStaffingInput!) { stateStaffing(input: $input) { ... on Staffing { ${FIGURES} } ... on Refused { code field } } }`;
const state = async (input: object) => (await member.ask(STATE, { input: { organisationId: 'raade', staffFunction: LAWYER, headcount: 1, fte: 1, ...input } })).data.stateStaffing;

test('figures are stated for a day, and corrected for the same day', async () => {
  const input = { staffFunction: StaffFunction.ENERGY_ADVISER, headcount: 2, fte: 1.2 };
  expect(await state(input)).toMatchObject({ asOf: today(), headcount: 2, fte: 1.2, small: true });
  expect(await state({ ...input, headcount: 1, fte: 0.2 })).toMatchObject({ headcount: 1, fte: 0.2, singlePerson: true });
  expect(await figures('(functions: [ENERGY_ADVISER])')).toHaveLength(1);
});

test.each([
  [{ headcount: -1, fte: 0 }, 'NEGATIVE_COUNT', 'headcount'],
  [{ headcount: 1, fte: -0.5 }, 'NEGATIVE_COUNT', 'fte'],
  [{ headcount: 1, fte: 1.5 }, 'FTE_EXCEEDS_HEADCOUNT', 'fte'],
  [{ asOf: '2999-01-01' }, 'IN_THE_FUTURE', 'asOf'],
  [{ organisationId: 'hvaler' }, 'NOT_OWNER', null],
])('%j is refused with %s, and nothing is changed', async (input, code, field) => {
  const before = await figures('(asOf: "2999-12-31")');
  expect(await state(input)).toEqual({ code, field });
  expect(await figures('(asOf: "2999-12-31")')).toEqual(before);
});

describe('a need of specialists', () => {
  const needs = async () => (await member.ask('{ organisation { specialistNeeds { staffFunction law byWhen reason language } } }')).data.organisation.specialistNeeds;
  const stateNeed = async (input: object) =>
    (await member.ask('mutation ($input: StateSpecialistNeedInput!) { stateSpecialistNeed(input: $input) { ... on SpecialistNeed { staffFunction byWhen } ... on Refused { code field } } }', {
      input: { organisationId: 'raade', staffFunction: StaffFunction.INFORMATION_SECURITY_OFFICER, language: 'nb', ...input },
    })).data.stateSpecialistNeed;

  test('is stated with the law that makes it necessary', async () => {
    expect(await stateNeed({ law: 'Digitalsikkerhetsloven', byWhen: '2999' })).toEqual({ staffFunction: 'INFORMATION_SECURITY_OFFICER', byWhen: '2999' });
    expect(await needs()).toHaveLength(2);
  });

  test.each([
    [{ staffFunction: LAWYER, reason: 'x', byWhen: '2001-05' }, 'NEED_IS_PAST', 'byWhen'],
    [{ staffFunction: LAWYER, law: ' ' }, 'NO_TEXT', 'reason'],
    [{ staffFunction: LAWYER, reason: 'x', organisationId: 'hvaler' }, 'NOT_OWNER', null],
  ])('%j is refused with %s, and nothing is changed', async (input, code, field) => {
    const before = await needs();
    expect(await stateNeed(input)).toEqual({ code, field });
    expect(await needs()).toEqual(before);
  });
});

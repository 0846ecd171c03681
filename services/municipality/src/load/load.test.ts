import { identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { allowWrites, keptUnless } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';
import { LoadUnit } from './codeLists.js';
import { LoadProfile } from './loadProfile.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
const BUILDING = 'hvaler:service:B';
const WASTE = 'hvaler:service:W';
const about = (code: string) => ({ thematicArea: { scheme: 'LOS', code, label: code } });
const months = (load: number | null = 1) => Array.from({ length: 12 }, (_, place) => ({ month: place + 1, load, capacity: null }));

let member: TestMember;
beforeAll(async () => {
  member = await startTestMember(
    'hvaler',
    (em) => {
      em.create(Organisation, anOrganisation('hvaler'));
      const building = em.create(Service, aService(BUILDING, about('byggesak')));
      const waste = em.create(Service, aService(WASTE, about('renovasjon')));
      em.create(LoadProfile, { service: building, year: 2025, unit: LoadUnit.CASES, months: months(), provenance });
      em.create(LoadProfile, { service: waste, year: 2025, unit: LoadUnit.TONNES, months: months(), sharing: keptUnless(false), provenance });
    },
    { policy: allowWrites, identify: [identifyTestViewer] },
  );
});
afterAll(() => member.stop());

const profiles = async (args = '(year: 2025)') => (await member.ask(`{ organisation { loadProfiles${args} { service { id } unit months { month load capacity } withheld } } }`)).data.organisation.loadProfiles;

test('a profile has its twelve months; one that is not published says so instead', async () => {
  expect(await profiles()).toEqual([
    { service: { id: BUILDING }, unit: 'CASES', months: months(), withheld: null },
    { service: { id: WASTE }, unit: null, months: null, withheld: 'NOT_PUBLISHED' },
  ]);
});

test('profiles are found by what the service is about, and by year', async () => {
  expect(await profiles('(year: 2025, thematicArea: "renovasjon")')).toMatchObject([{ service: { id: WASTE } }]);
  expect(await profiles('(year: 2024)')).toEqual([]);
});

const STATE = 'mutation ($input: StateLoadInput!) { stateLoad(input: $input) { ... on LoadProfile { service { id } year unit months { month load capacity } } ... on Refused { code field } } }';
const state = async (input: object) => (await member.ask(STATE, { input: { serviceId: BUILDING, year: 2024, unit: 'CASES', months: months(), ...input } })).data.stateLoad;

test('a profile is stated, with a month that was not measured, and stated anew', async () => {
  const stated = months(7).map((month) => (month.month === 7 ? { ...month, load: null } : month));
  expect(await state({ year: 2023, months: stated.toReversed() })).toEqual({ service: { id: BUILDING }, year: 2023, unit: 'CASES', months: stated });
  expect(await state({ year: 2023, months: months(8) })).toMatchObject({ months: months(8) });
  expect(await profiles('(year: 2023)')).toMatchObject([{ months: months(8) }]);
});

test.each([
  ['thirteen months', { months: [...months(), { month: 12, load: 1 }] }, 'NOT_TWELVE_MONTHS', 'months'],
  ['a thirteenth month', { months: months().map(({ month }) => ({ month: month + 1, load: 1 })) }, 'NOT_TWELVE_MONTHS', 'months'],
  ['eleven months', { months: months().slice(1) }, 'NOT_TWELVE_MONTHS', 'months'],
  ['a negative load', { months: months(-1) }, 'NEGATIVE_COUNT', 'load'],
  ['a negative capacity', { months: months().map((month) => ({ ...month, capacity: -1 })) }, 'NEGATIVE_COUNT', 'capacity'],
  ['a year to come', { year: 2999 }, 'IN_THE_FUTURE', 'year'],
  ['a service that is not there', { serviceId: 'hvaler:service:X' }, 'NO_RECORD', 'serviceId'],
  ['another’s service', { serviceId: 'raade:service:B' }, 'NOT_OWNER', null],
])('%s: refused, and nothing is changed', async (_name, input, code, field) => {
  expect(await state(input)).toEqual({ code, field });
  expect(await profiles('(year: 2024)')).toEqual([]);
  expect(await profiles('(year: 2999)')).toEqual([]);
});

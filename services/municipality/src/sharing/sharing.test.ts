import { allowWrites, Language } from '@samverkan/records';
import { Agreement } from '../agreement/agreement.js';
import { AgreementCost } from '../cost/agreementCost.js';
import { AllocationKey, CostStage } from '../cost/codeLists.js';
import { LoadUnit } from '../load/codeLists.js';
import { LoadProfile } from '../load/loadProfile.js';
import { Organisation } from '../organisation/organisation.js';
import { Service } from '../service/service.js';
import { StaffFunction } from '../staffing/codeLists.js';
import { SharedRole } from '../staffing/sharedRole.js';
import { SpecialistNeed, specialistNeedId } from '../staffing/specialistNeed.js';
import { Staffing } from '../staffing/staffing.js';
import { importWhole } from '../testing/sendFile.js';
import { anAgreement, anOrganisation, aService, startTestMember, type TestMember } from '../testing/testMember.js';

const provenance = { source: 'test', asOf: null, lastVerifiedOn: null, demonstration: true };
const AGREEMENT = 'bastad:agreement:A';
const SERVICE = 'bastad:service:B';
const NEED = specialistNeedId('bastad', StaffFunction.LAWYER);
const STAFFING = 'bastad:staffing:GIS-SPECIALIST:2025-12-31';
const LOADS = `bastad:load-profile:${SERVICE}:2025`;
const ROLE = 'bastad:shared-role:ARCHIVIST:halmstad:agreement:X';
const months = Array.from({ length: 12 }, (_, place) => ({ month: place + 1, load: 10, capacity: null }));

const OFFICER = { grants: ['officer:bastad'] };
const SKANE = { grants: ['reader:skane'] };
const GODA_GRANNAR = { grants: ['reader:goda-grannar'] };
const ANYONE = { grants: [] };

let member: TestMember;
beforeEach(async () => {
  member = await startTestMember(
    'bastad',
    (em) => {
      em.create(Organisation, anOrganisation('bastad'));
      const agreement = em.create(Agreement, anAgreement(AGREEMENT));
      em.create(AgreementCost, { agreement, year: 2024, stage: CostStage.ACTUAL, total: { amount: 100, currency: 'SEK' as never, priceYear: 2024 }, key: AllocationKey.EQUAL, shares: [] });
      const service = em.create(Service, aService(SERVICE));
      em.create(Staffing, { staffFunction: StaffFunction.GIS_SPECIALIST, asOf: '2025-12-31', headcount: 2, fte: 1.5, provenance });
      em.create(LoadProfile, { service, year: 2025, unit: LoadUnit.TONNES, months, provenance });
      em.create(SharedRole, { staffFunction: StaffFunction.ARCHIVIST, agreementId: 'halmstad:agreement:X', fte: 0.5, headcountBefore: 1, jointHeadcount: null, provenance });
      em.create(SpecialistNeed, { id: NEED, staffFunction: StaffFunction.LAWYER, law: 'Kommunallagen', byWhen: null, reason: null, language: Language.sv, provenance });
    },
    { policy: allowWrites, federations: [{ id: 'skane', members: ['bastad'] }, { id: 'goda-grannar', members: ['bastad'] }] },
  );
});
afterEach(() => member.stop());

const SHARE = `mutation ($input: ShareRecordInput!) { shareRecord(input: $input) {
  ... on SharedRecord { recordId sharing { recordId visibility federationIds embargoUntil ground } } ... on Refused { code field } } }`;
const share = async (input: object) => (await member.askAs(OFFICER, SHARE, { input })).data.shareRecord;

const SHOWN = `{ agreement(id: "${AGREEMENT}") { costs { year } economyNotPublished { ground until } } service(id: "${SERVICE}") { title notPublished { ground } } organisation {
  staffing { staffFunction headcount withheld notPublished { ground until } sharing { recordId } }
  loadProfiles(year: 2025) { unit withheld sharing { recordId } }
  sharedRoles { fte sharing { recordId } }
  specialistNeeds { id sharing { recordId } } } }`;
const shownTo = async (viewer: object) => {
  const { data, errors } = await member.askAs(viewer, SHOWN);
  expect(errors).toBeUndefined();
  return { ...data.organisation, agreement: data.agreement, service: data.service };
};

test('each record says how it is named, with an id of its own or without', async () => {
  const { staffing, loadProfiles, sharedRoles, specialistNeeds } = await shownTo(ANYONE);
  expect([staffing, loadProfiles, sharedRoles, specialistNeeds].map(([record]) => record.sharing.recordId)).toEqual([STAFFING, LOADS, ROLE, NEED]);
});

test.each([
  ['staffing', STAFFING],
  ['loads', LOADS],
  ['a joint role', ROLE],
  ['a need', NEED],
  ['a service', SERVICE],
])('%s is shared with one federation', async (_what, recordId) => {
  expect(await share({ recordId, visibility: 'MEMBERS', federationIds: ['skane'], ground: 'OSL 19 kap. 3 §' })).toEqual({ recordId, sharing: { recordId, visibility: 'MEMBERS', federationIds: ['skane'], embargoUntil: null, ground: 'OSL 19 kap. 3 §' } });
  const [toOwner, toSkane, toOthers, toAnyone] = await Promise.all([OFFICER, SKANE, GODA_GRANNAR, ANYONE].map(async (viewer) => ({ ...(await shownTo(viewer)), agreement: undefined })));
  expect(toSkane).toEqual(toOwner);
  expect(toOthers).toEqual(toAnyone);
  expect(toOthers).not.toEqual(toSkane);
});

test('figures that are not published are withheld and said to be, with the ground', async () => {
  await share({ recordId: STAFFING, visibility: 'PUBLIC', embargoUntil: '2999-01-01', ground: 'OSL 19 kap. 3 §' });
  expect((await shownTo(SKANE)).staffing).toEqual([{ staffFunction: 'GIS_SPECIALIST', headcount: null, withheld: 'NOT_PUBLISHED', notPublished: { ground: 'OSL 19 kap. 3 §', until: '2999-01-01' }, sharing: null }]);
});

test('what an agreement costs is null where it is not published, and never an empty list', async () => {
  await share({ recordId: AGREEMENT, part: 'ECONOMY', visibility: 'MEMBERS', federationIds: ['skane'], ground: 'OSL 19 kap. 1 §' });
  expect((await shownTo(SKANE)).agreement).toEqual({ costs: [{ year: 2024 }], economyNotPublished: null });
  expect((await shownTo(GODA_GRANNAR)).agreement).toEqual({ costs: null, economyNotPublished: { ground: 'OSL 19 kap. 1 §', until: null } });
});

test.each([
  [{ recordId: 'bastad:service:X', visibility: 'OWNER' }, 'NO_RECORD', 'recordId'],
  [{ recordId: 'bastad:staffing:GIS-SPECIALIST:2024-12-31', visibility: 'OWNER' }, 'NO_RECORD', 'recordId'],
  [{ recordId: 'bastad', visibility: 'OWNER' }, 'NO_RECORD', 'recordId'],
  [{ recordId: 'hylte:service:B', visibility: 'OWNER' }, 'NOT_OWNER', null],
  [{ recordId: 'bastad:staffing:GIS_SPECIALIST; drop table staffing', visibility: 'OWNER' }, 'NOT_OWNER', null],
  [{ recordId: SERVICE, part: 'ECONOMY', visibility: 'OWNER' }, 'NOT_SHARED_BY_ITSELF', 'part'],
  [{ recordId: STAFFING, part: 'ECONOMY', visibility: 'OWNER' }, 'NOT_SHARED_BY_ITSELF', 'part'],
  [{ recordId: STAFFING, visibility: 'MEMBERS', federationIds: ['skane', 'ostfold'] }, 'NOT_JOINED', 'federationIds'],
  [{ recordId: STAFFING, visibility: 'PUBLIC', embargoUntil: '2020-01-01' }, 'EMBARGO_IS_PAST', 'embargoUntil'],
  [{ recordId: STAFFING, visibility: 'PUBLIC', ground: 'OSL 19 kap. 3 §' }, 'NOTHING_WITHHELD', 'ground'],
])('%j is refused with %s, and nothing is changed', async (input, code, field) => {
  const before = await shownTo(ANYONE);
  expect(await share(input)).toEqual({ code, field });
  expect(await shownTo(ANYONE)).toEqual(before);
});

describe('what was narrowed stays so', () => {
  const sharingIn = async (list: string) => (await member.askAs(OFFICER, `{ organisation { ${list} { sharing { visibility federationIds } } } }`)).data.organisation[list.split('(')[0]!].map(({ sharing }: { sharing: object }) => sharing);
  const narrow = (recordId: string) => share({ recordId, visibility: 'MEMBERS', federationIds: ['skane'] });
  const NARROWED = { visibility: 'MEMBERS', federationIds: ['skane'] };

  test('when staffing is stated for the same day, and for another', async () => {
    await narrow(STAFFING);
    const state = (asOf: string, more = '') => member.askAs(OFFICER, `mutation { stateStaffing(input: { organisationId: "bastad", staffFunction: GIS_SPECIALIST, headcount: 3, fte: 2, asOf: "${asOf}" ${more} }) { __typename } }`);
    expect((await state('2025-12-31', 'published: true')).data.stateStaffing).toEqual({ __typename: 'Staffing' });
    expect(await sharingIn('staffing')).toEqual([NARROWED]);
    await state('2026-06-30');
    expect(await sharingIn('staffing(asOf: "2026-06-30")')).toEqual([NARROWED]);
    expect((await shownTo(ANYONE)).staffing[0].headcount).toBeNull();
  });

  test('when loads are stated anew, and of another year', async () => {
    await narrow(LOADS);
    for (const year of [2025, 2024]) await member.askAs(OFFICER, 'mutation ($input: StateLoadInput!) { stateLoad(input: $input) { __typename } }', { input: { serviceId: SERVICE, year, unit: 'TONNES', months } });
    for (const year of [2025, 2024]) expect(await sharingIn(`loadProfiles(year: ${year})`)).toEqual([NARROWED]);
  });

  test('when a need is stated anew', async () => {
    await narrow(NEED);
    await member.askAs(OFFICER, 'mutation { stateSpecialistNeed(input: { organisationId: "bastad", staffFunction: LAWYER, law: "Kommunallagen 4 kap.", language: sv }) { __typename } }');
    expect(await sharingIn('specialistNeeds')).toEqual([NARROWED]);
  });

  test.each(['Funktion;Datum;Antal personer;Årsarbetare\nGIS-ingenjör;2025-12-31;4;4\nGIS-ingenjör;2026-01-31;5;5\n', 'Funktion;Datum;Antal personer;Årsarbetare;Får visas\nGIS-ingenjör;2025-12-31;4;4;ja\nGIS-ingenjör;2026-01-31;5;5;\n'])('when staffing is imported', async (file) => {
    await narrow(STAFFING);
    expect((await importWhole(member, 'staffing', file)).ended).toMatchObject({ counts: { updated: 1, created: 1 } });
    for (const day of ['2025-12-31', '2026-01-31']) expect(await sharingIn(`staffing(asOf: "${day}")`)).toEqual([NARROWED]);
  });
});

test('a joint role does not tell the headcounts of staffing that is not published', async () => {
  const roles = async (viewer: object) => (await member.askAs(viewer, '{ organisation { sharedRoles { staffFunction fte headcountBefore withheld } } }')).data.organisation.sharedRoles;
  expect(await roles(ANYONE)).toEqual([{ staffFunction: 'ARCHIVIST', fte: 0.5, headcountBefore: 1, withheld: null }]);
  await member.askAs(OFFICER, 'mutation { stateStaffing(input: { organisationId: "bastad", staffFunction: ARCHIVIST, headcount: 1, fte: 1, asOf: "2024-12-31", published: false }) { __typename } }');
  expect(await roles(ANYONE)).toEqual([{ staffFunction: 'ARCHIVIST', fte: 0.5, headcountBefore: null, withheld: 'PROTECTS_NOT_PUBLISHED' }]);
  expect(await roles(OFFICER)).toEqual([{ staffFunction: 'ARCHIVIST', fte: 0.5, headcountBefore: 1, withheld: null }]);
});

import { allowWrites } from '@samverkan/records';
import { Organisation } from '../organisation/organisation.js';
import { anOrganisation, startTestMember, type TestMember } from '../testing/testMember.js';

const AREA = 'goda-grannar:area:01HTE1P100XEXJRDNKN3KZ0ES0';
const OTHER = 'skane:area:01HTE1P100XEXJRDNKN3KZ0ES1';

let bastad: TestMember;
beforeEach(async () => {
  bastad = await startTestMember('bastad', (em) => void em.create(Organisation, anOrganisation('bastad')), { policy: allowWrites });
});
afterEach(() => bastad.stop());

const STATE = 'mutation ($input: StateInterestInput!) { stateInterest(input: $input) { __typename ... on AreaInterest { id areaId interest reason statedOn organisation { id } provenance { lastVerifiedOn } } ... on Refused { code field } } }';

const state = async (input: Record<string, unknown>) => (await bastad.ask(STATE, { input: { organisationId: 'bastad', areaId: AREA, interest: 'WILL', language: 'sv', ...input } })).data.stateInterest;
const interests = async (federation?: string) => (await bastad.ask('query ($federation: ID) { organisation { interests(federation: $federation) { areaId interest } } }', { federation })).data.organisation.interests;

test('a member states its own interest in an area, and may think again', async () => {
  expect(await state({ interest: 'UNKNOWN', statedOn: '2024-05-02' })).toMatchObject({ id: `bastad:interest:${AREA}`, interest: 'UNKNOWN', statedOn: '2024-05-02', organisation: { id: 'bastad' } });
  expect(await state({ interest: 'WILL_AND_NEED', reason: 'En handläggare ensam' })).toMatchObject({ id: `bastad:interest:${AREA}`, interest: 'WILL_AND_NEED', reason: 'En handläggare ensam', statedOn: expect.stringMatching(/^\d{4}-/) });
  expect(await interests()).toEqual([{ areaId: AREA, interest: 'WILL_AND_NEED' }]);
});

test('each federation is told of its own areas', async () => {
  await state({});
  await state({ areaId: OTHER, interest: 'NO' });
  expect([await interests('goda-grannar'), await interests('skane'), await interests('skan'), await interests('%')]).toEqual([[{ areaId: AREA, interest: 'WILL' }], [{ areaId: OTHER, interest: 'NO' }], [], []]);
});

test.each([
  ['for another member', { organisationId: 'hylte' }, 'NOT_OWNER', null],
  ['on what is no area', { areaId: 'goda-grannar:agreement:01HTE1P100XEXJRDNKN3KZ0ES0' }, 'BAD_ID', 'areaId'],
  ['on an area by its name', { areaId: 'Systemförvaltning' }, 'BAD_ID', 'areaId'],
  ['on a day that has not come', { statedOn: '2999-01-01' }, 'IN_THE_FUTURE', 'statedOn'],
])('an interest %s is refused, and what was stated stands', async (_case, input, code, field) => {
  await state({});
  expect(await state({ interest: 'NO', ...input })).toEqual({ __typename: 'Refused', code, field });
  expect(await interests()).toEqual([{ areaId: AREA, interest: 'WILL' }]);
});

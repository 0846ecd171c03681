import { being, identifyTestViewer } from '@samverkan/common/testing/testViewer';
import { allowWrites } from '@samverkan/records';
import pg from 'pg';
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

describe('when a round is reported', () => {
  const ROUND = 'goda-grannar:round:01HTE1P100XEXJRDNKN3KZ0ES2';
  const THIRD = 'goda-grannar:area:01HTE1P100XEXJRDNKN3KZ0ES3';
  const NOTE = 'mutation ($input: NoteRoundReportedInput!) { noteRoundReported(input: $input) { ... on ReportedInterests { roundId interests { areaId reportedOn sharing { visibility } } } ... on Refused { code field } } }';
  const note = async (input: Record<string, unknown> = {}) => (await bastad.ask(NOTE, { input: { organisationId: 'bastad', roundId: ROUND, reportedOn: '2026-11', ...input } })).data.noteRoundReported;
  /** What somebody else is shown, and told of the changes. */
  const askAs = async (...grants: string[]) => {
    const query = '{ organisation { interests { areaId interest } changeFeed(first: 1000) { changes { recordType cause notTold fields { name before after } } } } }';
    const { interests: shown, changeFeed } = (await bastad.askAs({ grants }, query)).data.organisation;
    const ofInterests = changeFeed.changes.filter(({ recordType }: { recordType: string }) => recordType === 'AreaInterest') as { cause: string; notTold: string | null; fields: { name: string; before: string; after: string }[] | null }[];
    return { shown, told: ofInterests.map(({ cause, notTold, fields }) => [cause, notTold, ...(fields ?? []).filter(({ name }) => name === 'interest').map(({ before, after }) => [before, after])]) };
  };

  beforeEach(async () => {
    await bastad.stop();
    const federations = [{ id: 'goda-grannar', members: ['bastad', 'laholm'] }];
    bastad = await startTestMember('bastad', (em) => void em.create(Organisation, anOrganisation('bastad')), { policy: allowWrites, identify: [identifyTestViewer, being('officer:bastad')], federations });
    await state({ interest: 'NO' });
    await state({ interest: 'WILL' });
    await state({ areaId: OTHER, interest: 'NEED' });
  });

  test('what was said of its areas is for everyone from then on, and what was said before it stays the members’', async () => {
    expect((await askAs('officer:laholm')).shown).toEqual([{ areaId: AREA, interest: 'WILL' }, { areaId: OTHER, interest: 'NEED' }]);
    expect(await askAs()).toEqual({ shown: [{ areaId: AREA, interest: null }, { areaId: OTHER, interest: null }], told: [] });
    expect(await note()).toEqual({ roundId: ROUND, interests: [{ areaId: AREA, reportedOn: '2026-11', sharing: { visibility: 'PUBLIC' } }] });
    expect(await askAs()).toEqual({ shown: [{ areaId: AREA, interest: 'WILL' }, { areaId: OTHER, interest: null }], told: [['noteRoundReported', 'BEFORE', [null, 'WILL']]] });
  });

  test('all of it is published by one change, which can be undone', async () => {
    await state({ areaId: THIRD, interest: 'UNKNOWN' });
    expect((await note()).interests).toHaveLength(2);
    const { id } = (await bastad.ask('{ organisation { changes(first: 1) { id } } }')).data.organisation.changes[0];
    expect((await askAs()).told).toHaveLength(2);
    await bastad.ask(`mutation { undoChange(id: "${id}") { __typename } }`);
    expect((await askAs()).shown).toEqual([AREA, THIRD, OTHER].map((areaId) => ({ areaId, interest: null })));
  });

  test('what it says later of the same area stays for everyone; what it has kept to itself stays so', async () => {
    const client = new pg.Client(bastad.databaseUrl);
    await client.connect();
    await client.query(`update area_interest set visibility = 'OWNER' where area_id = $1`, [AREA]);
    await client.end();
    await state({ interest: 'NEED' });
    expect((await bastad.ask('{ organisation { interests { interest sharing { visibility } } } }')).data.organisation.interests[0]).toEqual({ interest: 'NEED', sharing: { visibility: 'OWNER' } });
    await state({ areaId: THIRD, interest: 'UNKNOWN' });
    await note();
    await state({ areaId: THIRD, interest: 'NO' });
    expect((await askAs()).shown).toEqual([{ areaId: AREA, interest: null }, { areaId: THIRD, interest: 'NO' }, { areaId: OTHER, interest: null }]);
  });

  test.each([
    ['another member’s answers', { organisationId: 'hylte' }, 'NOT_OWNER', null],
    ['what is no round', { roundId: AREA }, 'BAD_ID', 'roundId'],
    ['an area of another federation', { areaIds: [OTHER] }, 'BAD_ID', 'areaIds'],
    ['areas of which it has said nothing', { areaIds: [THIRD] }, 'NO_RECORD', 'areaIds'],
  ])('%s: it is refused, and nothing is published', async (_case, input, code, field) => {
    expect(await note(input)).toEqual({ code, field });
    expect((await askAs()).told).toEqual([]);
  });

  test('noted twice, the second time is refused', async () => {
    await note();
    expect(await note({ reportedOn: '2026-12' })).toEqual({ code: 'NO_RECORD', field: 'roundId' });
  });
});

import { MembershipRole, MembershipState } from '../membership/codeLists.js';
import { Membership } from '../membership/membership.js';
import { provenance, startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
let id: string;
beforeEach(async () => {
  secretariat = await startTestSecretariat((em) => {
    for (const [organisationId, state] of [['marker', MembershipState.ACTIVE], ['hvaler', MembershipState.NOTICE], ['moss', MembershipState.DECLINED]] as const) {
      em.create(Membership, { id: `goda-grannar:membership:${organisationId}`, organisationId, name: organisationId, role: MembershipRole.MEMBER, state, formerPeriods: [], provenance });
    }
  });
  ({ id } = await open('["marker", "hvaler"]'));
});
afterEach(() => secretariat.stop());

const run = async (mutation: string) => (await secretariat.ask(`mutation { result: ${mutation} { ... on MappingRound { id state closedOn reportedOn report answers { organisationId category state answeredOn } } ... on Refused { code field } } }`)).data.result;
const open = (organisations: string, categories = '[OPERATION, STAFF]') => run(`openRound(input: { title: "Kartlegging", categories: ${categories}, organisationIds: ${organisations}, initiatorId: "marker", openedOn: "2017-09", language: nb })`);
const answer = (organisation: string, category: string) => run(`recordRoundAnswer(input: { roundId: "${id}", organisationId: "${organisation}", category: ${category}, answeredOn: "2017-10-01" })`);
const close = (nonAnswerers: string) => run(`closeRound(id: "${id}", nonAnswererIds: ${nonAnswerers}, closedOn: "2017-12-01")`);
const stateNow = async () => (await secretariat.ask('{ federation { mappingRounds { id state } } }')).data.federation.mappingRounds;

test('a round asks each member about each sort of work, and closes with those named that have not answered', async () => {
  await answer('marker', 'OPERATION');
  await answer('marker', 'STAFF');
  await answer('hvaler', 'STAFF');
  const closed = await close('["hvaler"]');
  expect(closed).toMatchObject({ state: 'CLOSED', closedOn: '2017-12-01' });
  expect(closed.answers).toEqual([
    { organisationId: 'hvaler', category: 'OPERATION', state: 'NOT_ANSWERED', answeredOn: null },
    { organisationId: 'hvaler', category: 'STAFF', state: 'ANSWERED', answeredOn: '2017-10-01' },
    { organisationId: 'marker', category: 'OPERATION', state: 'ANSWERED', answeredOn: '2017-10-01' },
    { organisationId: 'marker', category: 'STAFF', state: 'ANSWERED', answeredOn: '2017-10-01' },
  ]);
  expect(await run(`reportRound(id: "${id}", report: "Rapport", reportedOn: "2018-01")`)).toMatchObject({ state: 'REPORTED', report: 'Rapport' });
});

test.each([['[]', 'in silence'], ['["hvaler"]', 'with one left out'], ['["hvaler", "marker", "moss"]', 'with one too many']])('a round is not closed with %s named: %s', async (named) => {
  expect(await close(named)).toEqual({ code: 'NON_ANSWERERS_NOT_NAMED', field: 'nonAnswererIds' });
  expect(await stateNow()).toEqual([{ id, state: 'OPEN' }]);
});

test('a closed round takes no answers, and an open one no report', async () => {
  expect(await run(`reportRound(id: "${id}", report: "Rapport", reportedOn: "2018-01")`)).toEqual({ code: 'WRONG_STATE', field: null });
  await close('["hvaler", "marker"]');
  expect(await answer('marker', 'STAFF')).toEqual({ code: 'WRONG_STATE', field: null });
  expect(await run(`reportRound(id: "${id}", report: " ", reportedOn: "2018-01")`)).toEqual({ code: 'NO_TEXT', field: 'report' });
});

test('only members are asked, somebody about something; who was not asked does not answer', async () => {
  expect(await open('["moss"]')).toEqual({ code: 'NO_MEMBER', field: 'organisationIds' });
  expect(await open('[]')).toEqual({ code: 'NOBODY_ASKED', field: 'organisationIds' });
  expect(await open('["marker"]', '[]')).toEqual({ code: 'NOBODY_ASKED', field: 'categories' });
  expect(await answer('marker', 'DEVELOPMENT')).toEqual({ code: 'NOT_ASKED', field: 'organisationId' });
  expect(await stateNow()).toHaveLength(1);
});

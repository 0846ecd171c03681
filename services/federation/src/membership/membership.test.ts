import { byRole } from '@samverkan/records';
import fc from 'fast-check';
import { rights } from '../rights.js';
import { startTestSecretariat, provenance, type TestSecretariat } from '../testing/testSecretariat.js';
import { MembershipRole, MembershipState } from './codeLists.js';
import { Membership } from './membership.js';
import { certainlyHolds } from './membershipPeriod.js';

const FIELDS = '... on Membership { id state from to decision { body date } invitation { sentOn answer reason } noticeGivenOn formerPeriods { from to } } ... on Refused { code field }';
const MARKER = 'goda-grannar:membership:marker';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat((em) => {
    em.create(Membership, { id: 'goda-grannar:membership:hylte', organisationId: 'hylte', name: 'Hylte', role: MembershipRole.HOST, state: MembershipState.ACTIVE, from: '2017', decision: { body: 'Kommunfullmäktige', date: '2017-02-01', diaryNumber: null }, formerPeriods: [], provenance });
  });
});
afterEach(() => secretariat.stop());

const run = async (mutation: string) => (await secretariat.ask(`mutation { result: ${mutation} { ${FIELDS} } }`)).data.result;
const invite = (more = '') => run(`inviteMember(input: { organisationId: "marker", name: "Marker", code: "0119", sentOn: "2017"${more} })`);
const answer = (word: string, more = '') => run(`recordAnswer(input: { id: "${MARKER}", answer: ${word}${more} })`);
const admit = (more = ', decision: { body: "Kommunestyret", date: "2017-10-10" }') => run(`admitMember(input: { id: "${MARKER}", from: "2017-11"${more} })`);
const memberships = async (args = '') => (await secretariat.ask(`{ federation { memberships${args} { organisationId state role } } }`)).data.federation.memberships;

test('an organisation is invited, accepts, and becomes a member by its own decision', async () => {
  expect(await invite()).toMatchObject({ id: MARKER, state: 'INVITED', invitation: { sentOn: '2017', answer: null } });
  expect(await answer('ACCEPTED', ', answeredOn: "2017-09"')).toMatchObject({ state: 'ACCEPTED', from: null });
  expect(await admit()).toMatchObject({ state: 'ACTIVE', from: '2017-11', decision: { body: 'Kommunestyret', date: '2017-10-10' }, invitation: { answer: 'ACCEPTED' } });
});

test.each([['', 'none'], [', decision: { body: " " }', 'one of nobody']])('nobody is a member without a decision of its own%s', async (decision) => {
  await invite();
  await answer('ACCEPTED');
  expect(await admit(decision)).toEqual({ code: 'NO_DECISION', field: 'decision' });
  expect(await memberships('(states: [ACCEPTED])')).toEqual([{ organisationId: 'marker', state: 'ACCEPTED', role: 'MEMBER' }]);
});

test('who has not accepted is not admitted', async () => {
  await invite();
  await answer('DECLINED', ', reason: "Går inn i Indre Østfold"');
  expect(await admit()).toEqual({ code: 'WRONG_STATE', field: null });
  expect(await memberships('(states: [DECLINED])')).toHaveLength(1);
});

test('a member is not invited again; one that said no may be', async () => {
  expect(await run('inviteMember(input: { organisationId: "hylte", name: "Hylte", sentOn: "2018" })')).toEqual({ code: 'WRONG_STATE', field: null });
  await invite();
  await answer('NO_ANSWER');
  expect(await invite()).toMatchObject({ id: MARKER, state: 'INVITED', invitation: { answer: null } });
});

test('a member gives notice and leaves by its own word; its time is kept, also when it comes back', async () => {
  const hylte = 'goda-grannar:membership:hylte';
  expect(await run(`recordNotice(id: "${hylte}", on: "2019-05-02")`)).toMatchObject({ state: 'NOTICE', noticeGivenOn: '2019-05-02', to: null });
  expect(await run(`recordMemberLeaving(id: "${hylte}", to: "2016-12-31")`)).toEqual({ code: 'END_BEFORE_START', field: 'to' });
  expect(await run(`recordMemberLeaving(id: "${hylte}", to: "2019-12-31")`)).toMatchObject({ state: 'LEFT', to: '2019-12-31' });
  expect(await run('inviteMember(input: { organisationId: "hylte", name: "Hylte", sentOn: "2021" })')).toMatchObject({ state: 'INVITED', from: null, to: null, decision: null, formerPeriods: [{ from: '2017', to: '2019-12-31' }] });
  expect(await memberships('(asOf: "2018-09-08")')).toEqual([{ organisationId: 'hylte', state: 'INVITED', role: 'MEMBER' }]);
  expect(await memberships('(asOf: "2020-01-01")')).toEqual([]);
});

test('another federation’s membership is not this one’s to change, and one that is not there is said to be none', async () => {
  expect(await run('recordNotice(id: "skane:membership:hylte", on: "2019")')).toEqual({ code: 'NOT_OWNER', field: null });
  expect(await run('recordNotice(id: "goda-grannar:membership:nobody", on: "2019")')).toEqual({ code: 'NO_RECORD', field: 'id' });
});

test('how many were asked, and what they said, is counted', async () => {
  await invite();
  await run('inviteMember(input: { organisationId: "moss", name: "Moss", sentOn: "2017" })');
  await run('inviteMember(input: { organisationId: "halden", name: "Halden", sentOn: "2017" })');
  await answer('ACCEPTED');
  await run('recordAnswer(input: { id: "goda-grannar:membership:moss", answer: NO_ANSWER })');
  expect((await secretariat.ask('{ federation { invitations { invited accepted declined noAnswer awaited } } }')).data.federation.invitations).toEqual({ invited: 3, accepted: 1, declined: 0, noAnswer: 1, awaited: 1 });
});

test('who has not said who they are writes nothing', async () => {
  const closed = await startTestSecretariat(undefined, { policy: byRole(rights), identify: [] });
  const { data } = await closed.ask('mutation { inviteMember(input: { organisationId: "marker", name: "Marker", sentOn: "2017" }) { ... on Refused { code } } }');
  expect(data.inviteMember).toEqual({ code: 'NOT_SIGNED_IN' });
  expect((await closed.ask('{ federation { memberships { id } } }')).data.federation.memberships).toEqual([]);
  await closed.stop();
});

test('a day certainly lies in a period only if no way of reading its dates puts it outside', () => {
  const day = fc.date({ min: new Date('2010-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  const coarser = fc.constantFrom(4, 7, 10);
  fc.assert(
    fc.property(day, day, day, coarser, coarser, (from, to, asked, a, b) => {
      const vague = certainlyHolds({ from: from.slice(0, a), to: to.slice(0, b) }, asked);
      if (vague) expect(certainlyHolds({ from, to }, asked)).toBe(true);
      expect(certainlyHolds({ from: 'XXXX', to }, asked) || certainlyHolds({ from, to: 'XXXX' }, asked) || certainlyHolds({ from: null, to }, asked)).toBe(false);
    }),
  );
});

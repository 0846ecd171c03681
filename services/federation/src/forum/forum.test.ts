import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const HYLTE = { name: 'Hylte kommun', kind: 'MUNICIPALITY', organisationId: 'hylte' };
const REGION = { name: 'Region Halland', kind: 'REGION' };

const RESULT = '{ __typename ... on Forum { id state date findings participants { name kind organisationId } information { direction level subject } } ... on Refused { code field } }';
const run = async (mutation: string, variables: Record<string, unknown>) => (await secretariat.ask(mutation, variables)).data.result;
const plan = (more: Record<string, unknown> = {}) =>
  run(`mutation ($input: PlanForumInput!) { result: planForum(input: $input) ${RESULT} }`, { input: { type: 'LEADERSHIP_CONFERENCE', title: 'Kommunledningskonferens', organiser: 'Goda grannar', audience: 'MUNICIPALITIES_ONLY', level: 'REGIONAL', participants: [HYLTE], language: 'sv', ...more } });
const invite = (id: string, participants: object[]) => run(`mutation ($id: ID!, $participants: [ForumParticipantInput!]!) { result: inviteToForum(id: $id, participants: $participants) ${RESULT} }`, { id, participants });
const hold = (id: string, heldOn = '2026-09') => run(`mutation ($input: HoldForumInput!) { result: holdForum(input: $input) ${RESULT} }`, { input: { id, heldOn, findings: 'Ett gemensamt brev.', information: [{ direction: 'OUT', level: 'NATIONAL', subject: 'Statsbidrag' }] } });
const held = async () => (await secretariat.ask('{ federation { forums { type state participants { name } } } }')).data.federation.forums;

test('a conference of municipal leaders is planned, municipalities are invited, and it is held', async () => {
  const { id } = await plan();
  expect((await invite(id, [{ ...HYLTE, name: 'Laholms kommun', organisationId: 'laholm' }])).participants).toHaveLength(2);
  expect(await hold(id)).toMatchObject({ state: 'HELD', date: '2026-09', findings: 'Ett gemensamt brev.', information: [{ direction: 'OUT', level: 'NATIONAL', subject: 'Statsbidrag' }] });
});

test('a theme conference may be held with the region, which takes part', async () => {
  expect(await plan({ type: 'THEME_CONFERENCE', audience: 'INVITED', coOrganiser: 'Region Halland', participants: [HYLTE, REGION] })).toMatchObject({ state: 'PLANNED', participants: [HYLTE, { ...REGION, organisationId: null }] });
});

test.each([
  ['with a region among the participants', { participants: [HYLTE, REGION] }, 'participants'],
  ['held with a region', { coOrganiser: 'Region Halland' }, 'coOrganiser'],
  ['open to others', { audience: 'INVITED' }, 'audience'],
])('a conference of municipal leaders %s is refused, and none is there', async (_case, input, field) => {
  expect(await plan(input)).toEqual({ __typename: 'Refused', code: 'NOT_ADMITTED', field });
  expect(await held()).toEqual([]);
});

test('a region is not invited afterwards either', async () => {
  const { id } = await plan();
  expect((await invite(id, [REGION])).code).toBe('NOT_ADMITTED');
  expect(await held()).toEqual([{ type: 'LEADERSHIP_CONFERENCE', state: 'PLANNED', participants: [{ name: 'Hylte kommun' }] }]);
});

test('what is cancelled is not held, and nothing is held that lies ahead', async () => {
  const { id } = await plan();
  expect((await hold(id, '2999-01')).code).toBe('IN_THE_FUTURE');
  expect((await run(`mutation ($id: ID!) { result: cancelForum(id: $id) ${RESULT} }`, { id })).state).toBe('CANCELLED');
  expect((await hold(id)).code).toBe('WRONG_STATE');
});

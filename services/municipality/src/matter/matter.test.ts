import { BOARD, COMMITTEE, PREPARATORY, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const RESULT = '{ ... on Matter { id subject state raisedOn referredOn endedOn note toBodyId fromBody { id } initiatedById } ... on Refused { code field } }';
const raise = async (input: object = {}) => (await laholm.ask(`mutation ($input: RaiseMatterInput!) { result: raiseMatter(input: $input) ${RESULT} }`, { input: { fromBody: PREPARATORY, subject: 'Öppen ungdomsmottagning', on: '2025-03-05', ...input } })).data.result;
const change = async (command: string, id: string, more = '') => (await laholm.ask(`mutation ($id: ID!) { result: ${command}(id: $id${more}) ${RESULT} }`, { id })).data.result;
const decide = async (matter: string, input: object = {}) =>
  (await laholm.ask('mutation ($input: DecideMatterInput!) { result: decideMatter(input: $input) { ... on MatterDecision { id matterId text body { id } outcome date paragraph } ... on Refused { code field } } }', { input: { matter, body: BOARD, outcome: 'ADOPTED', text: 'En mottagning öppnas.', on: '2025-05-13', paragraph: '§ 92', ...input } })).data.result;
const all = async () => (await laholm.ask('{ organisation { matters { id state toBodyId } matterDecisions { id } } }')).data.organisation;

/** A matter that the preparatory body has sent on to the executive board, or to another body. */
async function sentOn(toBody = BOARD): Promise<string> {
  const { id } = await raise();
  await change('prepareMatter', id, ', note: "Mottagningen prövas i två år."');
  expect(await change('referMatter', id, `, toBody: "${toBody}", on: "2025-03-20"`)).toMatchObject({ state: 'REFERRED', toBodyId: toBody, referredOn: '2025-03-20' });
  return id;
}

test('a preparatory body raises a matter, sends it on, and it is decided where it was sent', async () => {
  expect(await raise({ initiatedBy: 'region-halland-laholm' })).toMatchObject({ state: 'RAISED', raisedOn: '2025-03-05', fromBody: { id: PREPARATORY }, initiatedById: 'region-halland-laholm', toBodyId: null });
  const id = await sentOn();
  expect(await decide(id)).toEqual({ id: `laholm:decision:${id}`, matterId: id, text: 'En mottagning öppnas.', body: { id: BOARD }, outcome: 'ADOPTED', date: '2025-05-13', paragraph: '§ 92' });
  expect(await change('closeMatter', id, ', on: "2025-06-04"')).toMatchObject({ state: 'CLOSED', endedOn: '2025-06-04', note: 'Mottagningen prövas i två år.' });
  const { data } = await laholm.ask(`{ organisation { sent: matters(toBody: "${BOARD}") { id } open: matters(state: [RAISED]) { subject } } }`);
  expect(data.organisation).toEqual({ sent: [{ id }], open: [{ subject: 'Öppen ungdomsmottagning' }] });
});

test('a body without the power to decide does not decide, and nothing is sent to it', async () => {
  const id = await sentOn();
  const { id: other } = await raise();
  await change('prepareMatter', other);
  const before = await all();
  expect(await decide(id, { body: PREPARATORY })).toEqual({ code: 'NO_DECISION_POWER', field: 'body' });
  expect(await change('referMatter', other, `, toBody: "${PREPARATORY}"`)).toEqual({ code: 'NO_DECISION_POWER', field: 'toBody' });
  expect(await all()).toEqual(before);
});

test('only the body to which a matter was sent decides on it, and once', async () => {
  const id = await sentOn();
  const before = await all();
  expect(await decide(id, { body: COMMITTEE })).toEqual({ code: 'NOT_REFERRED_HERE', field: 'body' });
  expect(await all()).toEqual(before);
  await decide(id);
  const decided = await all();
  expect(await decide(id, { outcome: 'REJECTED' })).toMatchObject({ code: 'WRONG_STATE' });
  expect(await all()).toEqual(decided);
});

test('a matter sent to another organisation is decided there, and closed when that is heard of', async () => {
  const id = await sentOn('region-halland-laholm:body:01HT0000000000000000000000');
  expect(await change('closeMatter', id)).toMatchObject({ state: 'CLOSED' });
});

test('a body decides on a matter that another organisation has sent to it, once', async () => {
  const matter = 'region-halland-laholm:matter:01HT0000000000000000000000';
  expect(await decide(matter)).toMatchObject({ id: `laholm:decision:${matter}`, matterId: matter });
  const before = await all();
  expect(await decide(matter)).toEqual({ code: 'ALREADY_DONE', field: 'matter' });
  expect(await all()).toEqual(before);
});

test('a matter may be dropped, with a reason', async () => {
  const { id } = await raise();
  expect(await change('dropMatter', id, ', reason: " "')).toEqual({ code: 'NO_TEXT', field: 'reason' });
  expect(await change('dropMatter', id, ', reason: "Sköts i ordinarie verksamhet.", on: "2025-06-04"')).toMatchObject({ state: 'DROPPED', note: 'Sköts i ordinarie verksamhet.', endedOn: '2025-06-04' });
  expect(await change('prepareMatter', id)).toMatchObject({ code: 'WRONG_STATE' });
});

test.each([
  [{ subject: '' }, 'NO_TEXT', 'subject'],
  [{ fromBody: 'laholm:body:NONE' }, 'NO_RECORD', 'fromBody'],
  [{ initiatedBy: 'laholm:body:X' }, 'BAD_ID', 'initiatedBy'],
  [{ resultGoal: 'laholm' }, 'BAD_ID', 'resultGoal'],
  [{ on: '2199-01-01' }, 'IN_THE_FUTURE', 'on'],
])('raising %j is refused with %s', async (input, code, field) => {
  expect(await raise(input)).toEqual({ code, field });
  expect(await all()).toEqual({ matters: [], matterDecisions: [] });
});

test.each([
  ['closeMatter', '', 'NOT_DECIDED', 'id'],
  ['prepareMatter', '', 'WRONG_STATE', null],
  ['referMatter', `, toBody: "${BOARD}"`, 'WRONG_STATE', null],
])('of a matter that waits for our own decision, %s is refused', async (command, more, code, field) => {
  const id = await sentOn();
  const before = await all();
  expect(await change(command, id, more)).toEqual({ code, field });
  expect(await all()).toEqual(before);
});

test('a matter is not sent on before it was raised, nor to what is no body', async () => {
  const { id } = await raise();
  await change('prepareMatter', id);
  const before = await all();
  expect(await change('referMatter', id, `, toBody: "${BOARD}", on: "2025-03-04"`)).toEqual({ code: 'BEFORE_RAISED', field: 'on' });
  expect(await change('referMatter', id, ', toBody: "laholm:body:NONE"')).toEqual({ code: 'NO_RECORD', field: 'toBody' });
  expect(await change('referMatter', id, ', toBody: "halmstad"')).toEqual({ code: 'BAD_ID', field: 'toBody' });
  expect(await decide(id, { outcome: 'POSTPONED' })).toEqual({ code: 'NOT_DECIDED', field: 'outcome' });
  expect(await decide('laholm:matter:NONE')).toEqual({ code: 'NO_RECORD', field: 'matter' });
  expect(await all()).toEqual(before);
});

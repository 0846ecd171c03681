import { BOARD, PREPARATORY, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const plan = async (input: object = {}) =>
  (await laholm.ask('mutation ($input: PlanMeetingsInput!) { result: planMeetings(input: $input) { ... on Body { meetingPlans { year perYear } meetings { date state } } ... on Refused { code field } } }', { input: { body: PREPARATORY, year: 2025, perYear: 4, dates: ['2025-03-05', '2025-06-04', '2025-09-10'], ...input } })).data.result;
const call = async (input: object = {}) =>
  (await laholm.ask('mutation ($input: CallMeetingInput!) { result: callMeeting(input: $input) { ... on Meeting { id date state extra calledBy agenda } ... on Refused { code field } } }', { input: { body: PREPARATORY, date: '2025-03-05', agenda: ['Resultatmålen'], calledBy: 'Kommunstyrelsens ordförande', ...input } })).data.result;
const change = async (command: string, id: string) => (await laholm.ask(`mutation ($id: ID!) { result: ${command}(id: $id) { ... on Meeting { state minutesUrl } ... on Refused { code } } }`, { id })).data.result;
const meetings = async () => (await laholm.ask('{ organisation { bodies { meetingPlans { year perYear } meetings { date state extra agenda } } } }')).data.organisation.bodies;

test('meetings are planned, called and held', async () => {
  expect(await plan()).toEqual({ meetingPlans: [{ year: 2025, perYear: 4 }], meetings: [{ date: '2025-03-05', state: 'PLANNED' }, { date: '2025-06-04', state: 'PLANNED' }, { date: '2025-09-10', state: 'PLANNED' }] });
  const { id, ...called } = await call();
  expect(called).toEqual({ date: '2025-03-05', state: 'CALLED', extra: false, calledBy: 'Kommunstyrelsens ordförande', agenda: ['Resultatmålen'] });
  const { data } = await laholm.ask('mutation ($id: ID!) { holdMeeting(id: $id, minutesUrl: "https://www.laholm.se/protokoll") { ... on Meeting { state minutesUrl body { id } } } }', { id });
  expect(data.holdMeeting).toEqual({ state: 'HELD', minutesUrl: 'https://www.laholm.se/protokoll', body: { id: PREPARATORY } });
});

test('a meeting beyond the plan is refused, unless it is extra', async () => {
  await plan();
  expect(await call({ date: '2025-12-03' })).toMatchObject({ state: 'CALLED', extra: false });
  const before = await meetings();
  expect(await call({ date: '2025-12-17' })).toEqual({ code: 'BEYOND_PLAN', field: 'date' });
  expect(await call({ body: BOARD })).toEqual({ code: 'BEYOND_PLAN', field: 'date' });
  expect(await meetings()).toEqual(before);
  expect(await call({ date: '2025-12-17', extra: true })).toMatchObject({ state: 'CALLED', extra: true });
});

test('a meeting that was called off leaves room for another', async () => {
  await plan({ perYear: 3 });
  const { id } = await call();
  expect(await change('cancelMeeting', id)).toEqual({ state: 'CANCELLED', minutesUrl: null });
  expect(await call()).toMatchObject({ state: 'CALLED' });
});

test('a meeting is held only when it has been called and its day has come, and only once', async () => {
  await plan({ year: 2199, perYear: 1, dates: ['2199-05-05'] });
  await plan();
  const { id: future } = await call({ date: '2199-05-05' });
  const { id } = await call();
  await change('holdMeeting', id);
  const before = await meetings();
  expect(await change('holdMeeting', future)).toEqual({ code: 'IN_THE_FUTURE' });
  expect(await change('holdMeeting', id)).toEqual({ code: 'WRONG_STATE' });
  expect(await change('cancelMeeting', id)).toEqual({ code: 'WRONG_STATE' });
  expect(await call()).toEqual({ code: 'WRONG_STATE', field: null });
  expect(await change('holdMeeting', 'laholm:meeting:NONE')).toEqual({ code: 'NO_RECORD' });
  expect(await meetings()).toEqual(before);
});

test.each([
  [{ perYear: 2 }, 'BEYOND_PLAN', 'dates'],
  [{ dates: ['2024-12-31'] }, 'NOT_IN_YEAR', 'dates'],
  [{ year: 12, dates: [] }, 'IMPOSSIBLE_YEAR', 'year'],
  [{ body: 'laholm:body:NONE' }, 'NO_RECORD', 'body'],
])('the plan %j is refused with %s', async (input, code, field) => {
  expect(await plan(input)).toEqual({ code, field });
  expect((await meetings()).flatMap(({ meetingPlans, meetings: all }: { meetingPlans: object[]; meetings: object[] }) => [...meetingPlans, ...all])).toEqual([]);
});

test('a year is planned once', async () => {
  await plan();
  const before = await meetings();
  expect(await plan({ perYear: 6, dates: [] })).toEqual({ code: 'ALREADY_DONE', field: 'year' });
  expect(await meetings()).toEqual(before);
});

test.each([
  [{ agenda: [' '] }, 'NO_TEXT', 'agenda'],
  [{ calledBy: '' }, 'NO_TEXT', 'calledBy'],
])('calling a meeting with %j is refused with %s', async (input, code, field) => {
  await plan();
  const before = await meetings();
  expect(await call(input)).toEqual({ code, field });
  expect(await meetings()).toEqual(before);
});

test('a year’s meetings are counted body by body', async () => {
  await plan();
  await change('holdMeeting', (await call()).id);
  await change('cancelMeeting', (await call({ date: '2025-06-04' })).id);
  await change('holdMeeting', (await call({ date: '2025-06-05', extra: true })).id);
  await laholm.ask('mutation ($input: SeatMemberInput!) { seatMember(input: $input) { __typename } }', { input: { body: PREPARATORY, holder: 'Kommunstyrelsens ordförande', role: 'CONVENOR' } });
  const { data } = await laholm.ask('{ organisation { meetingYear(year: 2025, asOf: "2025-07-01") { bodyId planned held extra cancelled next convenor } other: meetingYear(year: 2024) { bodyId } } }');
  expect(data.organisation).toEqual({ meetingYear: [{ bodyId: PREPARATORY, planned: 4, held: 1, extra: 1, cancelled: 1, next: '2025-09-10', convenor: 'Kommunstyrelsens ordförande' }], other: [] });
});

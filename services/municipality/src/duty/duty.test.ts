import { BOARD, PREPARATORY, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

const RESULT = '{ ... on BodyDutyAction { id duty doneOn document reportsToId early: state(on: "2025-06-29") state(on: "2025-07-01") } ... on Refused { code field } }';
const record = async (input: object) => (await laholm.ask(`mutation ($input: RecordDutyInput!) { result: recordDuty(input: $input) ${RESULT} }`, { input: { body: PREPARATORY, dueOn: '2025-06-30', ...input } })).data.result;
const complete = async (id: string, more = '') => (await laholm.ask(`mutation ($id: ID!) { result: completeDuty(id: $id, doneOn: "2025-06-28"${more}) ${RESULT} }`, { id })).data.result;
const duties = async () => (await laholm.ask('{ organisation { bodies { duties { id doneOn document } } } }')).data.organisation.bodies;

test('a duty is due, then overdue, then done', async () => {
  const action = await record({ duty: 'IDENTIFY' });
  expect(action).toMatchObject({ duty: 'IDENTIFY', doneOn: null, early: 'DUE', state: 'OVERDUE' });
  expect(await complete(action.id)).toMatchObject({ doneOn: '2025-06-28', state: 'DONE' });
  const before = await duties();
  expect(await complete(action.id)).toEqual({ code: 'ALREADY_DONE', field: 'id' });
  expect(await complete('laholm:duty:NONE')).toEqual({ code: 'NO_RECORD', field: 'id' });
  expect(await duties()).toEqual(before);
});

test('a follow-up without a document is incomplete until the document is there', async () => {
  const { id, state } = await record({ duty: 'FOLLOW_UP', doneOn: '2025-06-20' });
  expect(state).toBe('INCOMPLETE');
  expect(await complete(id, ', document: "KS 2025/00112"')).toMatchObject({ doneOn: '2025-06-20', document: 'KS 2025/00112', state: 'DONE' });
});

test('who reports back names the executive board that is reported to', async () => {
  expect(await record({ duty: 'REPORT_BACK' })).toEqual({ code: 'NO_RECEIVER', field: 'reportsTo' });
  expect(await record({ duty: 'REPORT_BACK', reportsTo: 'halmstad' })).toEqual({ code: 'BAD_ID', field: 'reportsTo' });
  expect(await record({ duty: 'IDENTIFY', doneOn: '2199-01-01' })).toEqual({ code: 'IN_THE_FUTURE', field: 'doneOn' });
  expect((await duties()).flatMap((body: { duties: object[] }) => body.duties)).toEqual([]);
  expect(await record({ duty: 'REPORT_BACK', reportsTo: BOARD })).toMatchObject({ reportsToId: BOARD });
});

test('a period’s duties are counted body by body', async () => {
  await record({ duty: 'FOLLOW_UP', doneOn: '2025-06-20' });
  await record({ duty: 'FOLLOW_UP', doneOn: '2025-06-21', document: 'KS 2025/00112' });
  await record({ duty: 'IDENTIFY' });
  await record({ duty: 'IDENTIFY', dueOn: '2025-12-31' });
  const tally = '{ bodyId duty done incomplete overdue due documents }';
  const { data } = await laholm.ask(`{ organisation { dutyTally(from: "2025-01-01", to: "2025-12-31", asOf: "2025-07-01") ${tally} before: dutyTally(from: "2024-01-01", to: "2024-12-31") { duty } } }`);
  expect(data.organisation.dutyTally).toEqual([
    { bodyId: PREPARATORY, duty: 'FOLLOW_UP', done: 1, incomplete: 1, overdue: 0, due: 0, documents: ['KS 2025/00112'] },
    { bodyId: PREPARATORY, duty: 'IDENTIFY', done: 0, incomplete: 0, overdue: 1, due: 1, documents: [] },
  ]);
  expect(data.organisation.before).toEqual([]);
});

test('a period that ends before it begins is refused', async () => {
  const { errors } = await laholm.ask('{ organisation { dutyTally(from: "2025-02-01", to: "2025-01-01") { duty } } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'to' });
});

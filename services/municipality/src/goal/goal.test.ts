import { BOARD, startWithBodies } from '../testing/bodies.js';
import type { TestMember } from '../testing/testMember.js';
import { GoalDirection, Movement } from './codeLists.js';
import { movementOf } from './indicatorValue.js';

let laholm: TestMember;
beforeEach(async () => {
  laholm = await startWithBodies();
});
afterEach(() => laholm.stop());

async function set(command: string, input: object): Promise<{ id: string; code: string; field: string }> {
  const of = { adoptVision: 'Vision', setTargetArea: 'TargetArea', setResultGoal: 'ResultGoal', setIndicator: 'Indicator', recordIndicator: 'Indicator' }[command]!;
  const type = `${command[0]!.toUpperCase()}${command.slice(1)}Input`;
  return (await laholm.ask(`mutation ($input: ${type}!) { result: ${command}(input: $input) { ... on ${of} { id } ... on Refused { code field } } }`, { input })).data.result;
}

/** A vision with one target area and a result goal: the goal's id. */
async function aGoal(): Promise<string> {
  const vision = await set('adoptVision', { organisation: 'laholm', title: 'Bli fler för en starkare framtid' });
  const area = await set('setTargetArea', { vision: vision.id, title: 'Barn och unga', isSoundFinanceGoal: true, responsible: 'Målområdesansvarig chef' });
  return (await set('setResultGoal', { targetArea: area.id, title: 'Barn och ungas psykiska hälsa ska öka', direction: 'UP' })).id;
}

const GOALS = '{ organisation { visions { title targetAreas { title isSoundFinanceGoal resourceGroup { id } resultGoals { title direction measured indicators { title keyFigure { scheme code } movement movedLately: movement(from: 2023) values { year value provenance { source } } } } } } } }';
const goals = async () => (await laholm.ask(GOALS)).data.organisation.visions;

test('a vision leads to target areas, result goals and indicators', async () => {
  const resultGoal = await aGoal();
  expect((await goals())[0].targetAreas[0]).toMatchObject({ title: 'Barn och unga', isSoundFinanceGoal: true, resourceGroup: null, resultGoals: [{ direction: 'UP', measured: false, indicators: [] }] });
  const { id: indicator } = await set('setIndicator', { resultGoal, title: 'Elever som mår bra', unit: '%', direction: 'UP', kolada: 'N15483' });
  for (const [year, value] of [[2021, 70], [2023, 74], [2024, 72], [2024, 71.5]]) await set('recordIndicator', { indicator, year, value, source: 'Enkät' });
  const [goal] = (await goals())[0].targetAreas[0].resultGoals;
  expect(goal.measured).toBe(true);
  expect(goal.indicators).toEqual([
    { title: 'Elever som mår bra', keyFigure: { scheme: 'Kolada', code: 'N15483' }, movement: 'RIGHT_WAY', movedLately: 'WRONG_WAY', values: [[2021, 70], [2023, 74], [2024, 71.5]].map(([year, value]) => ({ year, value, provenance: { source: 'Enkät' } })) },
  ]);
});

test.each([
  ['adoptVision', { organisation: 'laholm', title: ' ' }, 'NO_TEXT', 'title'],
  ['adoptVision', { organisation: 'halmstad', title: 'Hemstaden' }, 'NOT_OWNER', null],
  ['setTargetArea', { vision: 'laholm:vision:NONE', title: 'Barn', isSoundFinanceGoal: true }, 'NO_RECORD', 'vision'],
  ['setResultGoal', { targetArea: 'laholm:area:NONE', title: 'Ökar', direction: 'UP' }, 'NO_RECORD', 'targetArea'],
  ['setIndicator', { resultGoal: 'laholm:goal:NONE', title: 'Andel', unit: '%', direction: 'UP' }, 'NO_RECORD', 'resultGoal'],
  ['recordIndicator', { indicator: 'laholm:indicator:NONE', year: 2024, value: 1, source: 'x' }, 'NO_RECORD', 'indicator'],
])('%s with %j is refused with %s', async (command, input, code, field) => {
  await aGoal();
  const before = await goals();
  expect(await set(command, input)).toEqual({ code, field });
  expect(await goals()).toEqual(before);
});

test('only a resource group works with a target area, and a year that has not begun has no value', async () => {
  const resultGoal = await aGoal();
  const { id: vision } = await set('adoptVision', { organisation: 'laholm', title: 'En till' });
  const { id: indicator } = await set('setIndicator', { resultGoal, title: 'Andel', unit: '%', direction: 'DOWN' });
  const before = await goals();
  expect(await set('setTargetArea', { vision, title: 'Barn', isSoundFinanceGoal: true, resourceGroup: BOARD })).toEqual({ code: 'NO_RESOURCE_GROUP', field: 'resourceGroup' });
  expect(await set('recordIndicator', { indicator, year: 2199, value: 1, source: 'x' })).toEqual({ code: 'IMPOSSIBLE_YEAR', field: 'year' });
  expect(await goals()).toEqual(before);
});

test('a series moves from its first to its last value, and with fewer than two nobody knows', () => {
  const series = (...values: number[]) => values.map((value) => ({ value }));
  expect(movementOf(series(3, 9, 2), GoalDirection.UP)).toBe(Movement.WRONG_WAY);
  expect(movementOf(series(3, 9, 2), GoalDirection.DOWN)).toBe(Movement.RIGHT_WAY);
  expect(movementOf(series(3, 9, 3), GoalDirection.UP)).toBe(Movement.STILL);
  expect(movementOf(series(3), GoalDirection.UP)).toBe(Movement.UNKNOWN);
  expect(movementOf([], GoalDirection.UP)).toBe(Movement.UNKNOWN);
});

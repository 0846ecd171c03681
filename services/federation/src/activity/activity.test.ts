import { startTestSecretariat, type TestSecretariat } from '../testing/testSecretariat.js';

let secretariat: TestSecretariat;
beforeEach(async () => {
  secretariat = await startTestSecretariat();
});
afterEach(() => secretariat.stop());

const plan = async (input: Record<string, unknown>) => (await secretariat.ask('mutation ($input: PlanActivityInput!) { result: planActivity(input: $input) { __typename ... on Refused { code } } }', { input: { year: 2026, kind: 'NEW', title: 'Påverkansforum', language: 'sv', ...input } })).data.result;
const planOf = async (year: number) => (await secretariat.ask('query ($year: Int!) { federation { activityPlan(year: $year) { kind title } } }', { year })).data.federation.activityPlan;

test('a plan says for each year what is new and what goes on', async () => {
  await plan({ kind: 'CONTINUED', title: 'Kommunledningskonferenser' });
  await plan({});
  await plan({ year: 2025 });
  expect(await planOf(2026)).toEqual([{ kind: 'NEW', title: 'Påverkansforum' }, { kind: 'CONTINUED', title: 'Kommunledningskonferenser' }]);
  expect(await planOf(2024)).toEqual([]);
});

test.each([[{ title: ' ' }, 'NO_TEXT'], [{ year: 20266 }, 'YEAR_OUT_OF_RANGE']])('a line with %j is refused, and the plan is as it was', async (input, code) => {
  expect(await plan(input)).toEqual({ __typename: 'Refused', code });
  expect(await planOf(2026)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { schemaFile } from '@samverkan/schema';
import { loadHivePlanner } from './execution/hive/hivePlanner.js';
import type { TestGateway } from './testing/federation.js';
import { startGodaGrannar, type GodaGrannar } from './testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

const operations = readdirSync(schemaFile('operations/')).filter((name) => name.endsWith('.graphql'));

test.each(operations)('the example %s runs as it stands and has something to show', async (name) => {
  const { data, errors } = await federation.ask(readFileSync(schemaFile(`operations/${name}`), 'utf8'));
  expect(errors).toBeUndefined();
  const [answer] = Object.values(data as Record<string, { edges?: unknown[] } | null>);
  expect(answer).not.toBeNull();
  if (answer?.edges) expect(answer.edges.length).toBeGreaterThan(0);
});

const hiveIsInstalled = await loadHivePlanner().then(() => true, () => false);

describe('by plans of Hive’s planner, where it is installed,', () => {
  const testWithHive = hiveIsInstalled ? test : test.skip;
  let planned: TestGateway | undefined;
  beforeAll(async () => {
    if (hiveIsInstalled) planned = await federation.another({ planner: 'hive' });
  });
  afterAll(() => planned?.stop());

  testWithHive.each(operations)('the example %s is answered as by Apollo’s', async (name) => {
    const query = readFileSync(schemaFile(`operations/${name}`), 'utf8');
    const [theirs, ours] = [await planned!.ask(query), await federation.ask(query)];
    expect(theirs.errors).toBeUndefined();
    expect(timeless(theirs.data)).toEqual(timeless(ours.data));
  });
});

/** The same data without what differs from one moment to the next. */
const timeless = (data: unknown): unknown => JSON.parse(JSON.stringify(data, (key, value: unknown) => (key === 'milliseconds' || key === 'oldestAsOf' ? undefined : value)));

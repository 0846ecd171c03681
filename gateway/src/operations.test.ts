import { readdirSync, readFileSync } from 'node:fs';
import { schemaFile } from '@samverkan/schema';
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

import { readFileSync } from 'node:fs';
import { readSeedQueries } from '@samverkan/schema';
import { startFederation, type TestFederation } from '../testing/federation.js';

/** How many sentences each founding document has. */
const SENTENCES = { G: 19, H: 12, O: 16, S: 14, L: 24 };
const ids = Object.entries(SENTENCES).flatMap(([letter, count]) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`));

const queries = readSeedQueries();

/** The rows of docs/seeds.md: id, what the document says, works or left out, the queries or the reason. */
const rows = readFileSync(new URL('../../../docs/seeds.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| [A-Z]\d+ \|/.test(line))
  .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  .map(([id, says, state, by]) => ({ id: id!, says: says!, state: state!, by: by! }));

const linksIn = (cell: string) => [...cell.matchAll(/\[[^\]]+\]\(\.\.\/schema\/operations\/seeds\/([a-z0-9-]+)\.graphql\)/g)].map(([, name]) => name);

describe('the table of docs/seeds.md', () => {
  test('has every sentence once, in order', () => expect(rows.map(({ id }) => id)).toEqual(ids));

  test('names for each that works just the queries that say they show it, and for each that is left out the reason', () => {
    for (const { id, says, state, by } of rows) {
      expect(says).not.toBe('');
      expect(['works', 'left out']).toContain(state);
      const showing = queries.filter(({ seeds }) => seeds.includes(id)).map(({ name }) => name);
      expect({ id, queries: linksIn(by) }).toEqual({ id, queries: showing });
      if (state === 'works') expect({ id, showing }).not.toEqual({ id, showing: [] });
      else expect(by.replace(/\[.*?\]\(.*?\)/g, '').length).toBeGreaterThan(20);
    }
  });
});

describe.each([...Map.groupBy(queries, ({ federation }) => federation)])('in %s', (id, asked) => {
  let federation: TestFederation;
  beforeAll(async () => {
    federation = await startFederation(id);
  });
  afterAll(() => federation.stop());

  test.each(asked.map((query) => [query.name, query] as const))('%s shows what it says', async (_name, { text, shows, as }) => {
    const { data, errors } = as ? await federation.askAs({ grants: [`${as}:${id}`] }, text) : await federation.ask(text);
    expect(errors).toBeUndefined();
    for (const path of shows) expect({ path, found: isThere(at(data, path)) }).toEqual({ path, found: true });
  });
});

const at = (data: unknown, path: string): unknown => path.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], data);

const isThere = (value: unknown) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

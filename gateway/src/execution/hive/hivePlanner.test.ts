import { assert, asyncProperty } from 'fast-check';
import { parse } from 'graphql';
import { createApolloPlanner } from '../apolloPlanner.js';
import type { Planner } from '../planner.js';
import { ourGateway, type Gateway } from '../testing/gateways.js';
import { library, LIBRARY_IDS, LIBRARY_INTROSPECTION } from '../testing/library.js';
import { randomOperation } from '@samverkan/common/testing/randomOperation';
import { composed } from '../testing/subgraphs.js';
import { loadHivePlanner } from './hivePlanner.js';

const createHivePlanner = await loadHivePlanner().catch(() => undefined);
const testWithHive = createHivePlanner ? test : test.skip;

const subgraphs = library();
const sdl = composed(subgraphs);
const apollo = createApolloPlanner(sdl);

/** Neither plans every operation: see docs/performance.md. */
const plans = (planner: Planner, query: string, operationName: string | undefined): boolean => {
  try {
    return planner.plan(parse(query), operationName).kind === 'QueryPlan';
  } catch {
    return false;
  }
};

describe('where the package is installed', () => {
  let gateways: Gateway[];
  let hive: Planner;
  beforeAll(async () => {
    if (!createHivePlanner) return;
    hive = createHivePlanner(sdl);
    gateways = [await ourGateway(subgraphs), await ourGateway(subgraphs, { createPlanner: createHivePlanner })];
  });

  testWithHive('clients see the same, whoever plans', () => {
    expect([hive.apiSchema, hive.subgraphs].map((each) => JSON.stringify(each))).toEqual([apollo.apiSchema, apollo.subgraphs].map((each) => JSON.stringify(each)));
  });

  testWithHive('random queries that both can plan are answered the same by both plans', async () => {
    const compared = { both: 0, all: 0 };
    const same = asyncProperty(randomOperation(apollo.apiSchema, LIBRARY_IDS, { introspection: LIBRARY_INTROSPECTION }), async ({ query, ...operation }) => {
      // Hive drops a mutation's field that stands once under a condition that does not hold, and once without it.
      if (query.startsWith('mutation')) return;
      compared.all++;
      if (!plans(hive, query, operation.operationName) || !plans(apollo, query, operation.operationName)) return;
      compared.both++;
      const [ours, theirs] = await Promise.all(gateways.map((gateway) => gateway(query, operation)));
      expect(theirs).toEqual(ours);
    });
    await assert(same, { seed: 20261122, numRuns: 320, endOnFailure: true });
    expect(compared.both / compared.all).toBeGreaterThan(0.7);
  });

  testWithHive('an operation is planned by its name, and what is not valid not at all', () => {
    expect(hive.plan(parse('query A { latest { id } } query B { shelf { id } }'), 'B').node).toMatchObject({ kind: 'Fetch', serviceName: 'catalogue' });
    expect(() => hive.plan(parse('{ none }'), undefined)).toThrow('none');
  });
});

import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { parse, validate } from 'graphql';
import { createApolloPlanner } from './apolloPlanner.js';
import { DISTURBANCES } from './testing/disturbances.js';
import { ourGateway, stockGateway, type Gateway } from './testing/gateways.js';
import { library, LIBRARY_IDS, LIBRARY_INTROSPECTION } from './testing/library.js';
import { randomOperation } from '@samverkan/common/testing/randomOperation';
import { expectSame } from './testing/expectSame.js';
import { composed } from './testing/subgraphs.js';

const subgraphs = library();
const { apiSchema } = createApolloPlanner(composed(subgraphs));
let gateways: Gateway[];
beforeAll(async () => {
  gateways = [await ourGateway(subgraphs), await stockGateway(subgraphs)];
});

const KINDS = Object.keys(DISTURBANCES) as (keyof typeof DISTURBANCES)[];

/** Fixed, so that a run says something about the change and not about luck. Another seed tries other operations. */
const RUN = { seed: 20261122, numRuns: 320, endOnFailure: true };

test('random operations are answered as stock @apollo/gateway answers them, whatever the subgraphs do', async () => {
  const same = asyncProperty(randomOperation(apiSchema, LIBRARY_IDS, { introspection: LIBRARY_INTROSPECTION }), constantFrom(...KINDS), integer(), async ({ query, ...operation }, disturbance, seed) => {
    expect(validate(apiSchema, parse(query))).toEqual([]);
    const [ours, stock] = await Promise.all(gateways.map((gateway) => gateway(query, { ...operation, context: DISTURBANCES[disturbance](seed) })));
    expectSame(ours!, stock!);
  });
  await assert(same, RUN);
});

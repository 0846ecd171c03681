import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { createApolloPlanner } from './apolloPlanner.js';
import { DISTURBANCES } from './testing/disturbances.js';
import { bothGateways } from './testing/gateways.js';
import { library, LIBRARY_IDS } from './testing/library.js';
import { randomOperation } from './testing/randomOperation.js';
import { expectSame } from './testing/sameAnswer.js';
import { composed } from './testing/subgraphs.js';

const subgraphs = library();
const { apiSchema } = createApolloPlanner(composed(subgraphs));
let gateways: Awaited<ReturnType<typeof bothGateways>>;
beforeAll(async () => void (gateways = await bothGateways(subgraphs)));
const stats = {} as any;
afterAll(() => console.log(stats));

describe.each(Object.entries(DISTURBANCES))('with %s', (_name, disturbance) => {
  test('random operations are answered as stock @apollo/gateway answers them', async () => {
    const { ours, stock } = gateways;
    const s = stats[_name] = { n: 0, data: 0, nulls: 0, errors: 0, problems: 0, bytes: 0 };
    const sameAnswers = fc.asyncProperty(randomOperation(apiSchema, LIBRARY_IDS), fc.integer(), async ({ query, variables, operationName }, seed) => {
      expect(validate(apiSchema, parse(query))).toEqual([]);
      const question = { variables, operationName, context: disturbance(seed) };
      const a = await ours(query, question), b = await stock(query, question);
      s.n++; s.bytes += JSON.stringify(a).length; if (a.data === null) s.nulls++; if (a.errors) s.errors++; if (a.extensions) s.problems++;
      expectSame(a, b);
    });
    await fc.assert(sameAnswers, { numRuns: Number(process.env['RUNS'] ?? 75), endOnFailure: true });
  }, 6_000_000);
});

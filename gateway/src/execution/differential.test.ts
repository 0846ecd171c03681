import fc from 'fast-check';
import { buildSchema, validate, parse } from 'graphql';
import { createApolloPlanner } from './apolloPlanner.js';
import { library, LIBRARY_IDS } from './testing/library.js';
import { bothGateways } from './testing/gateways.js';
import { composed } from './testing/subgraphs.js';
import { randomOperation } from './testing/randomOperation.js';

test('try', async () => {
  const subgraphs = library();
  const schema = createApolloPlanner(composed(subgraphs)).apiSchema;
  const { ours, stock } = await bothGateways(subgraphs);
  const samples = fc.sample(randomOperation(schema, LIBRARY_IDS), 50);
  let invalid = 0, size = 0;
  for (const s of samples) {
    const errors = validate(schema, parse(s.query));
    if (errors.length) { invalid++; console.log(errors[0]!.message, s.query); continue; }
    const a = await ours(s.query, s), b = await stock(s.query, s);
    size += JSON.stringify(a).length;
    expect([s.query, s.variables, a]).toEqual([s.query, s.variables, b]);
  }
  console.log(invalid, size / samples.length);
});

import { graphql, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Currency, MinorUnitsScalar, MixedCurrencies, sum } from './money.js';

test('amounts of one currency are added, and nothing is the sum of nothing', () => {
  expect(sum([{ amount: 150_000, currency: Currency.SEK }, { amount: -50_000, currency: Currency.SEK }])).toEqual({ amount: 100_000, currency: 'SEK' });
  expect(sum([])).toBeUndefined();
});

test('kronor and kroner are never added', () => {
  expect(() => sum([{ amount: 1, currency: Currency.SEK }, { amount: 1, currency: Currency.NOK }])).toThrow(MixedCurrencies);
});

describe('minor units in a query', () => {
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: { echo: { type: MinorUnitsScalar, args: { amount: { type: MinorUnitsScalar } }, resolve: (_, { amount }: { amount: number }) => amount } } }) });
  test.each(['0', '-1', '2147483648', '9007199254740991'])('%s is taken', async (amount) => {
    expect(await graphql({ schema, source: `{ echo(amount: ${amount}) }` })).toEqual({ data: { echo: Number(amount) } });
  });
  test.each(['1.5', '"12"', '9007199254740992', 'true', '1e3'])('%s is refused', async (amount) => {
    expect((await graphql({ schema, source: `{ echo(amount: ${amount}) }` })).errors).toHaveLength(1);
  });
  test('a bigint column, which PostgreSQL sends as text, is served as a number', () => {
    expect(MinorUnitsScalar.serialize('2147483648')).toBe(2_147_483_648);
  });
});

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { registerEnumType } from 'type-graphql';
import { shown } from '../errors.js';

export enum Currency {
  SEK = 'SEK',
  NOK = 'NOK',
}
registerEnumType(Currency, {
  name: 'Currency',
  description: 'A currency (ISO 4217). Amounts in different currencies are never added.',
  valuesConfig: { SEK: { description: 'Swedish krona; the minor unit is öre.' }, NOK: { description: 'Norwegian krone; the minor unit is øre.' } },
});

/** An amount in whole minor units of one currency. */
export interface Amount {
  amount: number;
  currency: Currency;
}

/** Thrown where amounts in different currencies would be added. A fault of ours: views keep currencies apart. */
export class MixedCurrencies extends Error {}

/** The sum, or undefined of nothing. Throws {@link MixedCurrencies}. */
export function sum(amounts: Iterable<Amount>): Amount | undefined {
  let total: Amount | undefined;
  for (const { amount, currency } of amounts) {
    if (total && total.currency !== currency) throw new MixedCurrencies(`${total.currency} and ${currency} cannot be added`);
    total = { amount: (total?.amount ?? 0) + amount, currency };
  }
  return total;
}

function check(value: unknown): number {
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw new GraphQLError(`Expected a whole number of minor units within ±${Number.MAX_SAFE_INTEGER}, but got ${shown(value)}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** GraphQL `MinorUnits`: whole minor units, as a JSON number; Int ends at 21 million kronor. */
export const MinorUnitsScalar = new GraphQLScalarType({
  name: 'MinorUnits',
  description: 'A whole number of minor units of a currency (öre, øre), within ±9007199254740991.',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.INT ? node.value : undefined),
});

import { Currency, MinorUnitsScalar } from '@samverkan/common';
import { Field, InputType, Int } from 'type-graphql';
import type { Money } from './money.js';

@InputType({ description: 'An amount of money.' })
export class MoneyInput {
  @Field(() => MinorUnitsScalar, { description: 'Whole minor units (öre, øre), e.g. 150000 for 1 500 kr.' })
  amount!: number;

  @Field(() => Currency, { description: 'The currency (ISO 4217).' })
  currency!: Currency;

  @Field(() => Int, { nullable: true, description: 'The year whose prices it is in; the year that the figure is for when left out.' })
  priceYear?: number | null;
}

/** The amount, in the prices of `year` where it does not say. */
export const moneyOf = ({ amount, currency, priceYear }: MoneyInput, year: number): Money => ({ amount, currency, priceYear: priceYear ?? year });

import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { BigIntType } from '@mikro-orm/core';
import { Currency, MinorUnitsScalar } from '@samverkan/common';
import { Directive, Field, Int, ObjectType } from 'type-graphql';

/** An amount of money. SEK and NOK are never added; null is unknown, not 0. */
@Embeddable()
@ObjectType({ description: 'An amount of money, in whole minor units (öre, øre), with its currency and the year of its prices.' })
@Directive('@shareable')
export class Money {
  @Property({ type: new BigIntType('number') })
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Whole minor units, e.g. 150000 for 1 500 kr. Negative where money comes back.' })
  amount!: number;

  @Enum({ items: () => Currency, type: 'text' })
  @Field(() => Currency, { nullable: true, description: 'The currency (ISO 4217).' })
  currency!: Currency;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The year whose prices it is in.' })
  priceYear!: number;
}

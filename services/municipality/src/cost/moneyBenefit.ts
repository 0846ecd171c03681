import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Money } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyStatement } from '../statement/partyStatement.js';
import { AGREEMENT_ID, agreementOf, YEAR } from './underStatement.js';

@Entity()
@Index({ properties: ['year'] })
@ObjectType({
  description: 'Money that a party gains elsewhere by an agreement in a year, beyond what the service itself costs less, e.g. fines and overtime that it no longer pays. Gains that are no money are never turned into money. Source: the party.',
})
export class MoneyBenefit {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Embedded(() => Money, { prefix: false })
  @Field(() => Money, { nullable: true, description: 'How much, never negative.' })
  amount!: Money;

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return agreementOf(this.statement);
  }
}

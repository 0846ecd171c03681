import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar, MinorUnitsScalar } from '@samverkan/common';
import { Money } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Agreement } from '../agreement/agreement.js';
import { AllocationKey, CostStage } from './codeLists.js';
import { AGREEMENT_ID, YEAR } from './underStatement.js';

@ObjectType({ description: 'One party’s share of the cost of an agreement, in the currency of the total. Source: the keeper.' })
export class CostShare {
  @Field(() => ID, { nullable: true, description: 'The party.' })
  organisationId!: string;

  @Field(() => MinorUnitsScalar, { nullable: true, description: 'Its share, in whole minor units.' })
  amount!: number;
}

@ObjectType({ description: 'The proportion in which the parts of a MIXED key count, e.g. 70, 0 and 30.' })
export class KeyWeights {
  @Field(() => Int, { nullable: true, description: 'The part that is shared by inhabitants.' })
  population!: number;

  @Field(() => Int, { nullable: true, description: 'The part that is shared by use.' })
  use!: number;

  @Field(() => Int, { nullable: true, description: 'The part that is shared alike.' })
  equal!: number;
}

/** What an agreement costs in a year and how that is shared: the keeper's, since no party can say it alone. */
@Entity()
@Index({ properties: ['year'] })
@ObjectType({ description: 'What an agreement costs in a year, and how the cost is shared among the parties. What each party itself says that it pays is in its statement. Source: the keeper.' })
export class AgreementCost {
  @ManyToOne(() => Agreement, { primary: true, ref: true, deleteRule: 'cascade' })
  agreement!: Ref<Agreement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Enum({ items: () => CostStage, type: 'text', primary: true })
  @Field(() => CostStage, { nullable: true, description: 'How final the figures are.' })
  stage!: CostStage;

  @Embedded(() => Money, { prefix: false })
  @Field(() => Money, { nullable: true, description: 'The total cost, before it is shared.' })
  total!: Money;

  @Enum({ items: () => AllocationKey, type: 'text' })
  @Field(() => AllocationKey, { nullable: true, description: 'By what it is shared.' })
  key!: AllocationKey;

  @Property({ type: 'json', nullable: true })
  @Field(() => KeyWeights, { nullable: true, description: 'The proportion of a MIXED key’s parts; null for other keys.' })
  weights: KeyWeights | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day whose inhabitants count; null where the key does not count them.' })
  basisDate: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [CostShare], { nullable: true, description: 'Each party’s share.' })
  shares!: CostShare[];

  @Field(() => MinorUnitsScalar, { nullable: true, description: 'What of the total the shares leave over, in minor units: 0 where they add up to it, negative where they are too much.' })
  unallocated(): number {
    return this.shares.reduce((left, { amount }) => left - amount, this.total.amount);
  }

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return this.agreement.id;
  }
}

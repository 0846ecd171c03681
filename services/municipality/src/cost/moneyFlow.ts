import type { Opt, Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Money } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyStatement } from '../statement/partyStatement.js';
import { CostStage } from './codeLists.js';
import { AGREEMENT_ID, agreementOf, YEAR } from './underStatement.js';

/** Money that one party says it pays or gets. The other party says the same, or something else, in its own database. */
@Entity()
@Index({ properties: ['year'] })
@ObjectType({
  description:
    'Money that a party pays or gets under an agreement in a year, as that party states it. The other party’s own figure for the same money is in its own statement; where they differ both are shown. Source: the party.',
})
export class MoneyFlow {
  @PrimaryKey({ type: 'integer', autoincrement: true, hidden: true })
  place!: Opt<number>;

  @ManyToOne(() => PartyStatement, { ref: true, deleteRule: 'cascade', index: true })
  statement!: Ref<PartyStatement>;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Enum({ items: () => CostStage, type: 'text' })
  @Field(() => CostStage, { nullable: true, description: 'How final the figure is.' })
  stage!: CostStage;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The organisation that pays; null for income from outside the agreement’s parties: fees, grants.' })
  payerId: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The organisation that is paid; null for what goes outside the agreement’s parties: own staff, premises, purchases.' })
  payeeId: string | null = null;

  @Embedded(() => Money, { prefix: false })
  @Field(() => Money, { nullable: true, description: 'How much. Negative where money comes back.' })
  amount!: Money;

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return agreementOf(this.statement);
  }
}

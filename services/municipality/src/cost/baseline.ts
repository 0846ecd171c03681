import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Money, type Transitions } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyStatement } from '../statement/partyStatement.js';
import { BaselineMethod, BaselineState, Confidence } from './codeLists.js';
import { AGREEMENT_ID, agreementOf, YEAR } from './underStatement.js';

@Entity()
@Index({ properties: ['year'] })
@ObjectType({
  description:
    'What the same would cost the party alone in a year (seed G11): what its cost under the agreement is held against. Without a baseline the party’s gain is unknown, not 0. Source: the party.',
})
export class Baseline {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Embedded(() => Money, { prefix: false })
  @Field(() => Money, { nullable: true, description: 'The cost alone, never negative.' })
  amount!: Money;

  @Enum({ items: () => BaselineMethod, type: 'text' })
  @Field(() => BaselineMethod, { nullable: true, description: 'How it was found out.' })
  method!: BaselineMethod;

  @Enum({ items: () => Confidence, type: 'text' })
  @Field(() => Confidence, { nullable: true, description: 'How far the party relies on it.' })
  confidence!: Confidence;

  @Enum({ items: () => BaselineState, type: 'text' })
  @Field(() => BaselineState, { nullable: true, description: 'Whether it has been gone through.' })
  state!: BaselineState;

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return agreementOf(this.statement);
  }
}

/** A baseline that is stated anew has to be gone through anew. */
export const BASELINE_TRANSITIONS: Transitions<BaselineState, 'STATE' | 'REVIEW'> = {
  STATED: { STATE: BaselineState.STATED, REVIEW: BaselineState.REVIEWED },
  REVIEWED: { STATE: BaselineState.STATED },
};

import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, Enum, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Money } from '@samverkan/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyStatement } from '../statement/partyStatement.js';
import { ContributionKind } from './codeLists.js';
import { AGREEMENT_ID, agreementOf, YEAR } from './underStatement.js';

@Entity()
@Index({ properties: ['year'] })
@ObjectType({ description: 'What a party gives to a co-operation in a year beyond its share and does not charge (seed G12). It stands beside the balance and is no part of the costs. Source: the party.' })
export class Contribution {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Enum({ items: () => ContributionKind, type: 'text', primary: true })
  @Field(() => ContributionKind, { nullable: true, description: 'What is given.' })
  kind!: ContributionKind;

  @Embedded(() => Money, { prefix: false, nullable: true })
  @Field(() => Money, { nullable: true, description: 'What it is worth; null when nobody has valued it.' })
  amount: Money | null = null;

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return agreementOf(this.statement);
  }
}

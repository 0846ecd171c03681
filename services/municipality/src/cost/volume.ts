import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { WithheldGround } from '../count/withheldGround.js';
import { PartyStatement } from '../statement/partyStatement.js';
import { VolumeUnit } from './codeLists.js';
import { AGREEMENT_ID, agreementOf, YEAR } from './underStatement.js';

@Entity()
@Index({ properties: ['year'] })
@ObjectType({ description: 'How much of a joint service a party’s own inhabitants used in a year. Source: the party.' })
export class Volume {
  @ManyToOne(() => PartyStatement, { primary: true, ref: true, deleteRule: 'cascade' })
  statement!: Ref<PartyStatement>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: YEAR })
  year!: number;

  @Enum({ items: () => VolumeUnit, type: 'text', primary: true })
  @Field(() => VolumeUnit, { nullable: true, description: 'What is counted.' })
  unit!: VolumeUnit;

  /** Null where it is too small to show: then it is held apart, as {@link WithheldVolume}. */
  @Property({ type: 'integer', nullable: true })
  @Check({ expression: 'count >= 0' })
  @Field(() => Int, { nullable: true, description: 'How many; null when withheld.' })
  count!: number | null;

  @Field(() => WithheldGround, { nullable: true, description: 'Why it is withheld; null when it is shown.' })
  withheld(): WithheldGround | null {
    return this.count === null ? WithheldGround.SMALL_COUNT : null;
  }

  @Field(() => ID, { nullable: true, description: AGREEMENT_ID })
  agreementId(): string {
    return agreementOf(this.statement);
  }
}

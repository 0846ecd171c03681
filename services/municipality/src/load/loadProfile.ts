import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance, resultOf, Sharing } from '@samverkan/records';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { WithheldGround } from '../count/withheldGround.js';
import { Service } from '../service/service.js';
import { LoadUnit } from './codeLists.js';

@ObjectType({ description: 'The load of one month.' })
export class MonthlyLoad {
  @Field(() => Int, { nullable: true, description: 'The month, 1–12.' })
  month!: number;

  @Field(() => Float, { nullable: true, description: 'How much work came, in the profile’s unit; null when it was not measured, or is withheld.' })
  load: number | null = null;

  @Field(() => WithheldGround, { nullable: true, description: 'Why the load is withheld, where cases of people are counted and few could be recognised; null when it is shown, and when it was not measured.' })
  withheld?: WithheldGround | null;

  @Field(() => Float, { nullable: true, description: 'How much could have been done, in the same unit; null when not known.' })
  capacity: number | null = null;
}

/** How the work of one service is spread over a year. Of what is not published there is no more than its key. */
@Entity()
@Check({ name: 'load_profile_months_check', expression: 'jsonb_array_length(months) = 12' })
@ObjectType({ description: 'How the work of one service is spread over the twelve months of a year (sesongvariasjoner; seed O12). Source: the service’s competent authority.' })
export class LoadProfile {
  @ManyToOne(() => Service, { primary: true, ref: true, deleteRule: 'cascade' })
  service!: Ref<Service>;

  @PrimaryKey({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year!: number;

  @Enum({ items: () => LoadUnit, type: 'text' })
  @Field(() => LoadUnit, { nullable: true, description: 'What the work is counted in.' })
  unit!: LoadUnit;

  /** As they may be shown: what of them may not is held apart, as {@link WithheldLoad}. */
  @Property({ type: 'json' })
  @Field(() => [MonthlyLoad], { nullable: true, description: 'The twelve months, the first one first; null when withheld.' })
  months!: MonthlyLoad[];

  @Field(() => WithheldGround, { nullable: true, description: 'Why the loads are withheld; null when they are shown.' })
  readonly withheld?: WithheldGround;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the figures come from and how fresh they are.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

export const LoadProfileResult = resultOf('LoadProfile', LoadProfile);

import { Check, Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Provenance, resultOf, Sharing } from '@samverkan/records';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { WithheldGround } from '../count/withheldGround.js';
import { StaffFunction } from './codeLists.js';

/** How many people do one sort of work on a day. Of what is not published there is no more than its key. */
@Entity()
@Check({ expression: 'headcount >= 0 and fte = abs(fte)' })
@ObjectType({ description: 'How many people of the organisation’s own do one sort of work (small professional environments, små faglige miljøer; seeds G6, O13). Source: the employer.' })
export class Staffing {
  @Enum({ items: () => StaffFunction, type: 'text', primary: true })
  @Field(() => StaffFunction, { nullable: true, description: 'What they do.' })
  staffFunction!: StaffFunction;

  @PrimaryKey({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day that the figures are for.' })
  asOf!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'How many people; 0 when there is nobody, null when withheld.' })
  headcount!: number;

  @Property({ type: 'double' })
  @Field(() => Float, { nullable: true, description: 'How many full-time equivalents (FTE) they are together; null when withheld.' })
  fte!: number;

  @Field(() => WithheldGround, { nullable: true, description: 'Why the figures are withheld; null when they are shown.' })
  readonly withheld?: WithheldGround;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the figures come from and how fresh they are.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** The most people that a small professional environment has. */
const SMALL = 2;

export const isSinglePerson = ({ headcount }: Pick<Staffing, 'headcount'>): boolean => headcount === 1;

/** An environment that has nobody is none. */
export const isSmall = ({ headcount }: Pick<Staffing, 'headcount'>): boolean => headcount > 0 && headcount <= SMALL;

export const StaffingResult = resultOf('Staffing', Staffing);

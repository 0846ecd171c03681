import { Check, Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Provenance, Sharing } from '@samverkan/records';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { WithheldGround } from '../count/withheldGround.js';
import { StaffFunction } from './codeLists.js';

/** What one member puts into work that several share. Its host also says how many do the work for all. */
@Entity()
@Check({ expression: 'fte = abs(fte) and headcount_before >= 0 and joint_headcount >= 0' })
@ObjectType({ description: 'One organisation’s part in a joint role (gemensam roll; seed G6): what it puts in, and what it had before. Source: the organisation.' })
export class SharedRole {
  @Enum({ items: () => StaffFunction, type: 'text', primary: true })
  @Field(() => StaffFunction, { nullable: true, description: 'What is done together.' })
  staffFunction!: StaffFunction;

  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement under which it is shared, whoever keeps it.' })
  agreementId!: string;

  @Property({ type: 'double' })
  @Field(() => Float, { nullable: true, description: 'What the organisation puts in or pays for, in full-time equivalents (FTE).' })
  fte!: number;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people did the work in the organisation before it was shared; null when not known or withheld.' })
  headcountBefore: number | null = null;

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many people do the work for all together; stated by the host alone, null from the others, and when withheld.' })
  jointHeadcount: number | null = null;

  @Field(() => WithheldGround, { nullable: true, description: 'Why the headcounts are withheld; null when they are shown.' })
  readonly withheld?: WithheldGround;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the figures come from and how fresh they are.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

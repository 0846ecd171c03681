import { Check, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AnchoringState, Stakeholder } from './codeLists.js';

/** One step by which a member anchors a co-operation at home. */
@Entity()
@Index({ properties: ['federationId', 'stakeholder'] })
@Check({ name: 'anchoring_step_outcome_check', expression: `(state = 'PLANNED') = (outcome is null)` })
@ObjectType({ description: 'A step by which a member anchors a co-operation at home, with those whom it concerns (forankring, förankring; seed O15). Source: the member.' })
@Directive('@key(fields: "id")')
export class AnchoringStep {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<member>:anchoring:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The federation whose co-operation is anchored, e.g. "goda-grannar".' })
  federationId!: string;

  @Enum({ items: () => Stakeholder, type: 'text' })
  @Field(() => Stakeholder, { nullable: true, description: 'With whom.' })
  stakeholder!: Stakeholder;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What the step is, e.g. "MBL-förhandling".' })
  title!: string;

  @Enum({ items: () => AnchoringState, type: 'text' })
  @Field(() => AnchoringState, { nullable: true, description: 'Whether it was taken.' })
  state!: AnchoringState;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'For when it was planned; null when not stated.' })
  plannedFor: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was taken, or was left out; null until then.' })
  doneOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What shows that it was taken, or why it was left out; null while it is planned.' })
  outcome: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

import { Check, Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { GainKind, GainState } from './codeLists.js';
import { Measure } from './measure.js';

/** What one party expects of an agreement, and what it has seen come. Never converted to money. */
@Entity()
@Index({ properties: ['agreementId', 'id'] })
@Check({ name: 'gain_indicator_check', expression: 'observed is null or indicator is not null' })
@Check({ name: 'gain_observed_check', expression: `(observed is not null) = (state in ('PARTLY', 'ACHIEVED', 'NOT_ACHIEVED'))` })
@ObjectType({ description: 'A gain (gevinst, vinst) that one party expects of an agreement, and what it has observed by its indicator. Not money: that is in the party’s costs and benefits. Source: the party.' })
@Directive('@key(fields: "id")')
export class Gain {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<party>:gain:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The agreement that it is expected of, whoever keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId!: string;

  @Enum({ items: () => GainKind, type: 'text' })
  @Field(() => GainKind, { nullable: true, description: 'In what way things are to be better.' })
  kind!: GainKind;

  @Enum({ items: () => GainState, type: 'text' })
  @Field(() => GainState, { nullable: true, description: 'Whether it came.' })
  state!: GainState;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is expected, in `language`.' })
  description!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What shows whether it came, with its unit, e.g. "days of waiting"; null when there is none, so that it cannot be observed.' })
  indicator: string | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'What the indicator is expected to show, in its unit; null when no figure was set.' })
  expected: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'By when it is expected; null when not stated.' })
  expectedBy: string | null = null;

  @Property({ type: 'double', nullable: true })
  @Field(() => Float, { nullable: true, description: 'What the indicator showed, in its unit; null where nothing was measured, which is not 0.' })
  observed: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was looked at; null until then.' })
  observedOn: string | null = null;

  @Embedded(() => Measure, { nullable: true, prefix: 'measure_' })
  @Field(() => Measure, { nullable: true, description: 'What is done to bring it about; null when nothing in particular.' })
  measure: Measure | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

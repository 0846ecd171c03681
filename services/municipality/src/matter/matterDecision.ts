import type { Ref } from '@mikro-orm/core';
import { Check, Embedded, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Body } from '../body/body.js';
import { DecisionOutcome } from '../statement/codeLists.js';

/** What one of the organisation's bodies has decided on a matter that was sent to it, whoever raised it. */
@Entity()
@Check({ name: 'matter_decision_id_check', expression: `id = split_part(id, ':', 1) || ':decision:' || matter_id` })
@ObjectType({ description: 'What a body has decided on a matter that was sent to it (seed L12). Source: the organisation that the deciding body belongs to.' })
@Directive('@key(fields: "id")')
export class MatterDecision {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<deciding organisation>:decision:<matter id>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The matter, whoever raised it.' })
  @Directive('@memberRef(as: "matter", type: "Matter")')
  matterId!: string;

  @ManyToOne(() => Body, { ref: true })
  body!: Ref<Body>;

  @Enum({ items: () => DecisionOutcome, type: 'text' })
  @Field(() => DecisionOutcome, { nullable: true, description: 'What it did.' })
  outcome!: DecisionOutcome;

  @Property({ type: 'text' })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When, as exactly as the minutes say.' })
  date!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The paragraph of the minutes, e.g. "§ 42".' })
  paragraph: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Diary number (diarienummer, dnr; saksnummer) in the deciding organisation’s own registry.' })
  diaryNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of the minutes; null when they are not published.' })
  documentUrl: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was decided, in words.' })
  text: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

/** The id of what an organisation decides on a matter, whoever raised it: no lookup finds it. */
export const matterDecisionId = (organisation: string, matter: string): string => `${organisation}:decision:${matter}`;

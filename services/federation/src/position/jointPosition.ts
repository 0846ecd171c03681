import { Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssociationBody } from '../decidingBody.js';
import { PositionState } from './codeLists.js';

/** What the federation stands for, of its own accord. */
@Entity()
@ObjectType({ description: 'What a federation stands for with one voice (en samlad röst; seeds S1, S2), without having been asked. Where each member stands on it, the member says. Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class JointPosition {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:position:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  title!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is said, in `language`.' })
  text!: string;

  @Enum({ items: () => PositionState, type: 'text' })
  @Field(() => PositionState, { nullable: true, description: 'Where it stands.' })
  state!: PositionState;

  @Enum({ items: () => AssociationBody, type: 'text', nullable: true })
  @Field(() => AssociationBody, { nullable: true, description: 'Who has adopted it: the board; null while nobody has.' })
  decidedBy: AssociationBody | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was adopted; null while it is not.' })
  decidedOn: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

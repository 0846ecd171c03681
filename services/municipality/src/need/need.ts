import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateScalar } from '@samverkan/common';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { NeedPriority, NeedState } from './codeLists.js';

/** A need of support that a member has put forward to a federation. */
@Entity()
@Index({ properties: ['federationId', 'id'] })
@ObjectType({ description: 'Where a member needs support or effort, put forward (inspel; innspill) to a federation, which seeks projects by it (seeds S12, S13). Source: the member.' })
@Directive('@key(fields: "id")')
export class Need {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<member>:need:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The federation that it is put forward to, e.g. "skane".' })
  federationId!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The co-operation area that it lies in: `<federation>:area:<ULID>`; null when it lies in none that the secretariat has named.' })
  areaId: string | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is needed, in a few words, in `language`.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is needed, and why, in `language`.' })
  text: string | null = null;

  @Enum({ items: () => NeedPriority, type: 'text' })
  @Field(() => NeedPriority, { nullable: true, description: 'How much it weighs for the member.' })
  priority!: NeedPriority;

  @Enum({ items: () => NeedState, type: 'text' })
  @Field(() => NeedState, { nullable: true, description: 'Where it stands, as the member sees it. Which projects answer to it, the secretariat says.' })
  state!: NeedState;

  @Property({ type: 'date' })
  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was put forward.' })
  submittedOn!: string;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

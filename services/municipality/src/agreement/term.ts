import { Embeddable, Enum, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Field, ObjectType } from 'type-graphql';
import { TermKind } from './codeLists.js';

@Embeddable()
@ObjectType({ description: 'For how long an agreement holds.' })
export class Term {
  @Enum({ items: () => TermKind, type: 'text', nullable: true })
  @Field(() => TermKind, { nullable: true, description: 'Open-ended, or for a stated term; null when the agreement does not say.' })
  kind: TermKind | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'From when; null when not stated.' })
  from: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; null when open-ended or not stated. Never worked out from a notice period that is unknown.' })
  to: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether a fixed term renews itself unless notice is given; null when not stated.' })
  autoRenews: boolean | null = null;
}

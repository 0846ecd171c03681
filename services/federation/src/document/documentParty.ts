import type { Ref } from '@mikro-orm/core';
import { Embedded, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { MemberDecision } from '../decision/memberDecision.js';
import { DocumentSignatory } from './documentSignatory.js';
import { FoundingDocument } from './foundingDocument.js';

@Entity()
@ObjectType({ description: 'A party to a founding document. Source: the secretariat; what the party itself says is in its own records.' })
@Directive('@key(fields: "id")')
export class DocumentParty {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<document>:<organisation>`.' })
  id!: string;

  @ManyToOne(() => FoundingDocument, { ref: true, deleteRule: 'cascade' })
  document!: Ref<FoundingDocument>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The party’s organisation id.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The party’s name as the document writes it.' })
  name!: string;

  @Embedded(() => MemberDecision, { nullable: true, prefix: 'adoption_' })
  @Field(() => MemberDecision, { nullable: true, description: 'The party’s decision to adopt it; null when none is told of.' })
  adoption: MemberDecision | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that stands over the party’s signatures, e.g. "2017-11" for "Hörby 2017-11-xx". That it stands there says nothing of whether it is signed.' })
  datedOn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => PartialDateScalar, { nullable: true, description: 'When the party signed; null while it has not.' })
  signedOn: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [DocumentSignatory], { nullable: true, description: 'Who stands under it for the party, in the document’s order.' })
  signatories: DocumentSignatory[] = [];
}

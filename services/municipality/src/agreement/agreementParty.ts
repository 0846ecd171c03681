import type { Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Agreement } from './agreement.js';
import { PartyRole } from './codeLists.js';

/** That an organisation is party to an agreement, as the agreement’s keeper has it written. */
@Entity()
@Unique({ properties: ['agreement', 'organisationId'] })
@Index({ properties: ['organisationId', 'agreement'] })
@ObjectType({
  description:
    'A party to an agreement, as the keeper has it written; `statement` is the party’s own side. A party that runs no subgraph in this federation has only what is written here. Source: the keeper.',
})
@Directive('@key(fields: "id")')
export class AgreementParty {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<keeper>:party:<ULID>`.' })
  id!: string;

  @ManyToOne(() => Agreement, { ref: true, deleteRule: 'cascade' })
  agreement!: Ref<Agreement>;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The party’s organisation id, also where it runs no subgraph here.' })
  @Directive('@memberRef(as: "organisation", type: "Organisation")')
  organisationId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The party’s name as the agreement writes it.' })
  name!: string;

  @Enum({ items: () => PartyRole, type: 'text' })
  @Field(() => PartyRole, { nullable: true, description: 'What the party does under the agreement.' })
  role!: PartyRole;
}

import { Collection } from '@mikro-orm/core';
import { Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { InformationFlow, Level } from '../informationFlow.js';
import { Representation } from './representation.js';

/** A network or group in which the federation, or its members, take part. */
@Entity()
@ObjectType({ description: 'A network or co-operation group in which the federation speaks for its members, or the members meet (nätverk; nettverk; seeds S9, O11). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Network {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:network:<ULID>`.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is called, in `language`.' })
  name!: string;

  @Enum({ items: () => Level, type: 'text' })
  @Field(() => Level, { nullable: true, description: 'On which level it is.' })
  level!: Level;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for, in `language`; null when not stated.' })
  purpose: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [InformationFlow], { nullable: true, description: 'What was taken in and brought out through it.' })
  information: InformationFlow[] = [];

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  @OneToMany(() => Representation, (representation) => representation.network)
  representations = new Collection<Representation>(this);
}

import { Embedded, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Language, Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AimKind, FederationState } from './codeLists.js';

/** The federation whose secretariat this is. A secretariat’s database holds exactly one. */
@Entity()
@ObjectType({ description: 'Organisations that have agreed to work together. Sources: the federation’s manifest, and its secretariat.' })
@Directive('@key(fields: "id")')
export class Federation {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: 'Never changes, e.g. "goda-grannar".' })
  id!: string;

  @Enum({ items: () => FederationState, type: 'text' })
  @Field(() => FederationState, { nullable: true, description: 'Where it stands in its life. Source: the secretariat.' })
  state!: FederationState;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is for, in its own words, in `language`. Source: the secretariat.' })
  purpose: string | null = null;

  @Enum({ items: () => AimKind, array: true })
  @Field(() => [AimKind], { nullable: true, description: 'What it concentrates on; empty when it names nothing above the rest. Source: the secretariat.' })
  focus: AimKind[] = [];

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the secretariat’s own texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the secretariat’s facts on the federation come from and how fresh they are.' })
  provenance!: Provenance;
}

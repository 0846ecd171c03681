import { Collection } from '@mikro-orm/core';
import { Embedded, Entity, Enum, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { type LocalisedText, Provenance } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Country, OrganisationKind } from './codeLists.js';
import { OfficialCode } from './officialCode.js';
import { OrganisationNumber } from './organisationNumber.js';
import { PopulationFigure } from './populationFigure.js';

/** The organisation that owns this member’s records. A member’s database holds exactly one. */
@Entity()
@ObjectType({ description: 'A municipality or another public body that owns records in the graph. Source: itself.' })
@Directive('@key(fields: "id")')
export class Organisation {
  @PrimaryKey({ type: 'text' })
  @Field(() => ID, { description: 'Given when the organisation joins, and never changed, e.g. "hylte". Official codes change; they are in `codes`.' })
  id!: string;

  @Enum({ items: () => OrganisationKind, type: 'text' })
  @Field(() => OrganisationKind, { nullable: true, description: 'What sort of body it is.' })
  kind!: OrganisationKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'The name in everyday use, e.g. "Hylte".' })
  name!: string;

  /** In the language of its country. */
  @Property({ type: 'text' })
  officialName!: string;

  /** In other languages; null where there are none. */
  @Property({ type: 'json', nullable: true })
  otherOfficialNames: LocalisedText[] | null = null;

  @Enum({ items: () => Country, type: 'text' })
  @Field(() => Country, { nullable: true, description: 'The country whose law it is under.' })
  country!: Country;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The county as an ISO 3166-2 code, e.g. "SE-N" (Halland).' })
  county: string | null = null;

  @Embedded(() => OrganisationNumber, { nullable: true, prefix: 'organisation_number_' })
  @Field(() => OrganisationNumber, { nullable: true, description: 'The number in the national register of organisations; null when not stated.' })
  organisationNumber: OrganisationNumber | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The address of its web site.' })
  homepage: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where these facts come from and how fresh they are.' })
  provenance!: Provenance;

  @OneToMany(() => OfficialCode, (code) => code.organisation)
  codes = new Collection<OfficialCode>(this);

  @OneToMany(() => PopulationFigure, (figure) => figure.organisation)
  populations = new Collection<PopulationFigure>(this);
}

import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Concept, inNordicOrder, Language, type LocalisedText, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Channel, ServiceStatus } from './codeLists.js';

/** A public service, in the terms of CPSV-AP 3 (the EU’s Core Public Service Vocabulary Application Profile). */
@Entity()
@Index({ properties: ['titleKey', 'id'] })
@Index({ properties: ['agreementId'] })
@ObjectType({
  description:
    'A public service as CPSV-AP 3 describes it. Its competent authority stays responsible for it, whoever delivers it. Source: the competent authority.',
})
@Directive('@key(fields: "id")')
export class Service {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: 'The service’s identifier: `<competent authority>:service:<ULID>`. Never changes.' })
  id!: string;

  /** In the service's own language, as is the description. */
  @Property({ type: 'text' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  description: string | null = null;

  /** In other languages; null where there are none. */
  @Property({ type: 'json', nullable: true })
  otherTitles: LocalisedText[] | null = null;

  @Property({ type: 'json', nullable: true })
  otherDescriptions: LocalisedText[] | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the service’s own texts: its keywords and unit, and its title and description where they are not given in another.' })
  language!: Language;

  @Enum({ items: () => ServiceStatus, type: 'text' })
  @Field(() => ServiceStatus, { nullable: true, description: 'Whether it can be had.' })
  status!: ServiceStatus;

  @Property({ type: 'json', nullable: true })
  @Field(() => Concept, { nullable: true, description: 'What it is about (CPSV-AP: thematic area), from LOS, the Norwegian public sector’s list of themes.' })
  thematicArea: Concept | null = null;

  @Property({ type: 'json' })
  @Field(() => [Concept], { nullable: true, description: 'The functions of government that it serves (CPSV-AP), from COFOG.' })
  functionsOfGovernment: Concept[] = [];

  @Property({ type: 'array' })
  @Field(() => [Channel], { nullable: true, description: 'How it is reached.' })
  channels: Channel[] = [];

  @Property({ type: 'array' })
  @Field(() => [String], { nullable: true, description: 'Words that people search for it by, in `language`.' })
  keywords: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The unit of the competent authority that answers for it.' })
  responsibleUnit: string | null = null;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The organisation that carries the service out: the competent authority itself, or another.' })
  @Directive('@memberRef(as: "deliveredBy", type: "Organisation")')
  deliveredById!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The agreement under which it is delivered, whoever keeps it.' })
  @Directive('@memberRef(as: "agreement", type: "Agreement")')
  agreementId: string | null = null;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();

  @Property({ type: 'text', collation: 'C', generated: inNordicOrder('title'), hidden: true })
  readonly titleKey?: string;
}

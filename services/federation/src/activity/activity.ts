import { Embedded, Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Language, Provenance, Sharing } from '@samverkan/records';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum ActivityKind {
  NEW = 'NEW',
  CONTINUED = 'CONTINUED',
}
registerEnumType(ActivityKind, {
  name: 'ActivityKind',
  description: '”Vad vi kommer göra eller fortsätta att göra” (seed S4).',
  valuesConfig: { NEW: { description: 'Ny: begun in the year.' }, CONTINUED: { description: 'Fortsatt: went on from the year before.' } },
});

/** Something that the federation plans to do in a year. */
@Entity()
@Index({ properties: ['year', 'id'] })
@ObjectType({ description: 'A line of a federation’s activity plan (verksamhetsplan; virksomhetsplan) for a year (seed S4). Source: the secretariat.' })
@Directive('@key(fields: "id")')
export class Activity {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<federation>:activity:<ULID>`.' })
  id!: string;

  @Property({ type: 'integer' })
  @Field(() => Int, { nullable: true, description: 'The year.' })
  year!: number;

  @Enum({ items: () => ActivityKind, type: 'text' })
  @Field(() => ActivityKind, { nullable: true, description: 'Whether it is new or goes on.' })
  kind!: ActivityKind;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What is to be done, in `language`.' })
  title!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'More on it, in `language`; null when nothing more is stated.' })
  text: string | null = null;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of its texts.' })
  language!: Language;

  @Embedded(() => Provenance, { prefix: 'provenance_' })
  @Field(() => Provenance, { nullable: true, description: 'Where the record comes from and how fresh it is.' })
  provenance!: Provenance;

  @Embedded(() => Sharing, { prefix: false })
  sharing?: Sharing = new Sharing();
}

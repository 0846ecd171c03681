import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ParticipantKind } from './codeLists.js';

/** Kept as JSON in the forum. Bodies and offices, never private persons. */
@ObjectType({ description: 'Who takes part in a forum: an organisation, a group of its leaders, an office.' })
export class ForumParticipant {
  @Field(() => String, { nullable: true, description: 'The name, e.g. "Region Skåne", "Ledergruppen i Marker".' })
  name!: string;

  @Field(() => ParticipantKind, { nullable: true, description: 'What it is.' })
  kind!: ParticipantKind;

  @Field(() => ID, { nullable: true, description: 'Its organisation id; null where it has none.' })
  organisationId!: string | null;
}

@InputType({ description: 'Who takes part in a forum.' })
export class ForumParticipantInput implements ForumParticipant {
  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => ParticipantKind, { description: 'What it is.' })
  kind!: ParticipantKind;

  @Field(() => ID, { nullable: true, description: 'Its organisation id, where it has one.' })
  organisationId: string | null = null;
}

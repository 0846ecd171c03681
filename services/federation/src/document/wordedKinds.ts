import { Field, ObjectType } from 'type-graphql';
import { AimKind } from '../federation/codeLists.js';
import { PreconditionKind } from './codeLists.js';

/** Kept as JSON in its document. */
@ObjectType({ description: 'An aim, in the words of the document that states it (seeds H2–H4).' })
export class Aim {
  @Field(() => AimKind, { nullable: true, description: 'What sort of aim it is.' })
  kind!: AimKind;

  @Field(() => String, { nullable: true, description: 'In the document’s own words.' })
  words!: string;
}

/** Kept as JSON in its document. */
@ObjectType({ description: 'What speaks for just these organisations working together, in the words of the document that states it (seed H5).' })
export class Precondition {
  @Field(() => PreconditionKind, { nullable: true, description: 'What sort of precondition it is.' })
  kind!: PreconditionKind;

  @Field(() => String, { nullable: true, description: 'In the document’s own words.' })
  words!: string;
}

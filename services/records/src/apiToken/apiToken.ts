import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@samverkan/common';
import { Field, ID, ObjectType } from 'type-graphql';

/** What a machine shows to be known. The history has all of it: its secret is not here. */
@Entity()
@ObjectType({ description: 'A token by which a machine is known to the program that gave it out. Source: whoever gave it out.' })
export class ApiToken {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<owner>:api-token:<ULID>`: also who the machine is in the history.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  name!: string;

  @Property({ type: 'string[]' })
  @Field(() => [String], { nullable: true, description: 'What the machine is, and where: "officer:hylte".' })
  grants!: string[];

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { nullable: true, description: 'Whether commands are refused to it, whatever it is.' })
  readOnly!: boolean;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'Who gave it out.' })
  issuedBy!: string;

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was given out.' })
  issuedAt!: Date;

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar, { nullable: true, description: 'From when it counts no more.' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null for one that was not.' })
  revokedAt: Date | null = null;
}

/** What of a token is nobody’s to read: apart from it, so that the history does not have it. */
@Entity()
export class ApiTokenSecret {
  /** The token’s. */
  @PrimaryKey({ type: 'text', collation: 'C' })
  id!: string;

  /** SHA-256, in hexadecimal, of the token as it was shown once. */
  @Property({ type: 'text' })
  hash!: string;

  /** To the minute. */
  @Property({ type: 'datetime', nullable: true })
  lastUsedAt: Date | null = null;
}

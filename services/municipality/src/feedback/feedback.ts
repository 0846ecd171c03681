import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { DateTimeScalar } from '@samverkan/common';
import { Language } from '@samverkan/records';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { FeedbackState } from './codeLists.js';

/** A remark from the public on one of the organisation's records. What is written is never changed: every word is an entry. */
@Entity()
@Index({ properties: ['recordId'] })
@ObjectType({ description: 'A remark (synpunkt) from the public on a record (“Lämna synpunkter på sidan här”, seed G19). Nothing of it is ever changed; answers are added. Source: whoever made it, and the record’s owner.' })
@Directive('@key(fields: "id")')
export class Feedback {
  @PrimaryKey({ type: 'text', collation: 'C' })
  @Field(() => ID, { description: '`<owner>:feedback:<ULID>`: the receipt, by which the remark is found again.' })
  id!: string;

  @Property({ type: 'text' })
  @Field(() => ID, { nullable: true, description: 'The record that it is on: one of this owner’s.' })
  recordId!: string;

  @Enum({ items: () => Language, type: 'text' })
  @Field(() => Language, { nullable: true, description: 'The language of the remark.' })
  language!: Language;

  @OneToMany(() => FeedbackEntry, (entry) => entry.feedback)
  entries = new Collection<FeedbackEntry>(this);
}

@Entity()
@ObjectType({ description: 'What was said in a remark, or in answer to it.' })
export class FeedbackEntry {
  @ManyToOne(() => Feedback, { primary: true, ref: true })
  feedback!: Ref<Feedback>;

  @PrimaryKey({ type: 'integer' })
  number!: number;

  @Enum({ items: () => FeedbackState, type: 'text' })
  @Field(() => FeedbackState, { nullable: true, description: 'What became of the remark by this.' })
  state!: FeedbackState;

  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'What was said.' })
  text!: string;

  @Property({ type: 'datetime' })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When.' })
  at!: Date;
}

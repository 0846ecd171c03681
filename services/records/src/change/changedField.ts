import type { EntityMetadata } from '@mikro-orm/core';
import { Directive, Field, ObjectType } from 'type-graphql';
import type { Row } from './changeEvent.js';

@ObjectType({ description: 'One field of a record that was changed.' })
@Directive('@shareable')
export class ChangedField {
  @Field(() => String, { nullable: true, description: 'The field, e.g. "title", or "term.from" for a part of one.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it held before, as text or, where it is no text, as JSON; null when it held nothing, or where that side is not told.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it holds now, as text or, where it is no text, as JSON; null when it holds nothing, or where that side is not told.' })
  after!: string | null;
}

/** The fields in which two rows of a table differ, in the order of their names. What is not shown in the graph is left out. */
export function findChangedFields({ props }: Pick<EntityMetadata, 'props'>, before: Row, after: Row): ChangedField[] {
  return props
    .filter(({ hidden, fieldNames, persist }) => !hidden && persist !== false && fieldNames?.length === 1)
    .map(({ name, embedded, fieldNames: [column] }) => ({ name: embedded ? embedded.join('.') : name, before: written(before[column!]), after: written(after[column!]) }))
    .filter((field) => field.before !== field.after)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function written(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import type { NotPublished } from './notPublished.js';

/** A record that is there and is not published to whoever asks: its key, and that. */
export class Unseen {
  /** For figures, which say it by a code. */
  readonly withheld = 'NOT_PUBLISHED';

  private constructor(readonly notPublished: NotPublished) {}

  static of(key: object, notPublished: NotPublished): Unseen {
    return Object.assign(new Unseen(notPublished), key);
  }
}

/** Has every field of a record that is not published be null, but for its key and what says so; no resolver is asked about one. */
export function hideUnseen(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !('notPublished' in type.getFields())) continue;
    for (const field of Object.values(type.getFields())) if (field.resolve) field.resolve = hiding(field.name, field.resolve); // what is a property, it does not have
  }
  return schema;
}

const hiding = (name: string, resolve: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> => (root, args, context, info) =>
  root instanceof Unseen && !(name in root) ? null : resolve(root, args, context, info);

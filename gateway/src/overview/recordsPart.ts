import { findOwner } from '@samverkan/common';
import { unknownMember } from '../members/errors.js';
import type { OperationContext } from '../members/operationContext.js';
import type { Router } from '../members/router.js';
import type { Existence } from './existence.js';
import type { Part } from './part.js';
import { referenceTo, type Reference } from './reference.js';

/** Finding one record by its id. Its owner is asked whether it exists: the planner would show an empty one. */
export function recordsPart({ directory }: Router, existence: Existence): Part {
  const find = (typename: string) =>
    (async (_root: never, { id }: { id: string }, context: OperationContext): Promise<Reference | null> => {
      const owner = findOwner(id);
      if (owner === undefined) return null;
      if (!directory.has(owner)) throw unknownMember(owner);
      return existence.check(referenceTo(typename, id), context);
    }) as never;
  return {
    typeDefs: /* GraphQL */ `
      type Query {
        "An agreement by its id, from its keeper; null when the keeper has none of that id. Errors: UNKNOWN_MEMBER, MEMBER_…"
        agreement("The agreement's id." id: ID!): Agreement
        "A service by its id, from its competent authority; null when it has none of that id. Errors: UNKNOWN_MEMBER, MEMBER_…"
        service("The service's id." id: ID!): Service
      }
    `,
    resolvers: { Query: { agreement: find('Agreement'), service: find('Service') } },
  };
}

import type { MemberRef } from '@samverkan/schema';
import { findOwner } from '@samverkan/common';
import type { Directory } from '../members/directory.js';
import type { OperationContext } from '../members/operationContext.js';
import type { Existence } from './existence.js';
import type { Part } from './part.js';
import { referenceTo, type Reference } from './reference.js';

/**
 * The links from a record to a record that may be another member's, one for each `@memberRef` of the contract. They
 * belong to the overview, so that the planner goes on at the owner instead of asking the member that holds the id.
 * A link is null where the id's owner is no member of this federation.
 */
export function linksPart(refs: readonly MemberRef[], directory: Directory, existence: Existence): Part {
  const part: Part = { typeDefs: '', resolvers: {} };
  for (const [type, links] of Map.groupBy(refs, (ref) => ref.type)) {
    part.typeDefs += linksSdl(type, links);
    part.resolvers[type] = Object.fromEntries(
      links.map(({ field, as, target, optional, list }) => {
        const follow = (id: unknown, context: OperationContext): Reference | null | Promise<Reference | null> => {
          const reference = followed(id, target, directory);
          return reference && optional ? existence.check(reference, context) : reference;
        };
        const followAll = (ids: unknown, context: OperationContext) => (Array.isArray(ids) ? ids.map((id) => follow(id, context)) : null);
        return [as, (record: Record<string, unknown>, _args: never, context: OperationContext) => (list ? followAll : follow)(record[field], context)];
      }),
    );
  }
  return part;
}

/** Where an id leads: to a record of a member, or to nothing here. */
export function followed(id: unknown, target: string, directory: Directory): Reference | null {
  const owner = findOwner(id);
  return owner === undefined || !directory.has(owner) ? null : referenceTo(target, id as string);
}

function linksSdl(type: string, links: readonly MemberRef[]): string {
  const fields = links.map(
    ({ field, as, target, optional, list }) => `
      "The ${target} that \`${field}\` names, from its owner${list ? ', each in its place' : ''}; null when its owner is no member of this federation${optional ? ', or has none' : ''}."
      ${as}: ${list ? `[${target}]` : target} @requires(fields: "${field}")
      ${field}: ${list ? '[ID!]' : 'ID'} @external`,
  );
  return `
    type ${type} @key(fields: "id") {
      id: ID!${fields.join('')}
    }`;
}

import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { connectionSdl } from '../../lists/listsPart.js';
import { keyQuery } from '../../lists/keyQuery.js';
import { listRecords, membersNamed, type PageArguments } from '../../lists/recordList.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';

interface ChangesArguments extends PageArguments {
  since?: string | null;
  record?: string | null;
  organisation?: string | null;
}

/** What was changed in any member, as one feed. */
export function changesPart(router: Router): Part {
  const query = keyQuery('changeKeys', { filter: 'ChangeFilter' });
  const queryWithTotal = keyQuery('changeKeys', { filter: 'ChangeFilter', total: true });
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What was changed of the members' records, the latest first (seed O16): one feed, merged from the members' own. Errors: BAD_USER_INPUT, INVALID_CURSOR, UNKNOWN_MEMBER."
        changes(
          "Only changes made on this day (UTC) or later."
          since: Date
          "Only changes of this record, by its id."
          record: ID
          "Only changes of this member's records."
          organisation: ID
          "How many at most, 0–1000."
          first: Int = 20
          "After this cursor of the same list."
          after: String
        ): ChangeConnection!
      }
      ${connectionSdl('Change', 'changes')}
    `,
    resolvers: {
      Federation: {
        changes: (async (_federation: never, { since, record, organisation, ...page }: ChangesArguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const source = { typename: 'Change', query, queryWithTotal, variables: { filter: { since, record } }, order: 'AT', direction: 'DESC' as const, ownOnly: true };
          return listRecords(router, membersNamed(organisation, router), source, page, context, info);
        }),
      },
    },
  };
}

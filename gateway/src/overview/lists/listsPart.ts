import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../members/router.js';
import type { OverviewContext } from '../overviewContext.js';
import type { Part } from '../part.js';
import { keyQuery } from './keyQuery.js';
import { listRecords, membersNamed, type Connection, type PageArguments } from './recordList.js';

interface ListArguments extends PageArguments {
  filter?: Record<string, unknown> | null;
  orderBy?: { by: string; direction: 'ASC' | 'DESC' } | null;
}

/** The lists over all members: agreements by their keepers, services by their competent authorities. */
export function listsPart(router: Router): Part {
  const list = (typename: string, field: string, ownerFilter: string) => {
    const choices = { filter: `${typename}Filter`, orderBy: `${typename}Order` };
    const query = keyQuery(field, choices);
    const queryWithTotal = keyQuery(field, { ...choices, total: true });
    return async (_root: never, { filter, orderBy, ...page }: ListArguments, context: OverviewContext, info: GraphQLResolveInfo): Promise<Connection> => {
      const { by, direction } = orderBy ?? { by: 'TITLE', direction: 'ASC' as const };
      const source = { typename, query, queryWithTotal, variables: { filter, orderBy: { by, direction } }, order: by, direction, ownOnly: true };
      const members = membersNamed(filter?.[ownerFilter] as string | null | undefined, router);
      return listRecords(router, members, source, page, context, info);
    };
  };
  return {
    typeDefs: /* GraphQL */ `
      type Query {
        "Agreements of all members, each once, from its keeper. Errors: BAD_USER_INPUT, INVALID_CURSOR, UNKNOWN_MEMBER."
        agreements(
          "Which; all when left out."
          filter: AgreementFilter
          "In what order; by title when left out."
          orderBy: AgreementOrder
          "How many at most, 0–1000."
          first: Int = 20
          "After this cursor of the same list."
          after: String
        ): AgreementConnection!
        "Services of all members, from their competent authorities. Errors: BAD_USER_INPUT, INVALID_CURSOR, UNKNOWN_MEMBER."
        services(
          "Which; all when left out."
          filter: ServiceFilter
          "In what order; by title when left out."
          orderBy: ServiceOrder
          "How many at most, 0–1000."
          first: Int = 20
          "After this cursor of the same list."
          after: String
        ): ServiceConnection!
      }
      ${connectionSdl('Agreement', 'agreements')}
      ${connectionSdl('Service', 'services')}

      "Where a page stands in its list (Relay cursor connections)."
      type PageInfo {
        "Whether more follows."
        hasNextPage: Boolean!
        "Whether the page was asked for after a cursor."
        hasPreviousPage: Boolean!
        "The first edge's cursor; null when there is none."
        startCursor: String
        "The last edge's cursor, to pass as \`after\`; null when there is none."
        endCursor: String
      }
    `,
    resolvers: {
      Query: {
        agreements: list('Agreement', 'agreementKeys', 'keeper'),
        services: list('Service', 'serviceKeys', 'organisation'),
      },
    },
  };
}

/** The SDL of a Relay connection over a type, and of its edge. */
export function connectionSdl(type: string, plural: string): string {
  return /* GraphQL */ `
    "A page of ${plural} (Relay cursor connections)."
    type ${type}Connection {
      "The ${plural} of the page, in order."
      edges: [${type}Edge!]!
      "Where the page stands in the list."
      pageInfo: PageInfo!
      "How many the list holds on all pages; null as soon as a member is missing, since the number is then not known."
      totalCount: Int
      "Which members the page is put together from."
      coverage: Coverage!
    }

    "One of the ${plural}, with its place in the list."
    type ${type}Edge {
      "Its place."
      cursor: String!
      "What stands there."
      node: ${type}!
    }
  `;
}

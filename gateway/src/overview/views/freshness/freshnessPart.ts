import { today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { askAll } from '../askAll.js';
import { addUpFreshness, type FreshnessCount } from './addUpFreshness.js';

const FIELDS = 'freshnessCounts(on: $on) { recordType responsibleUnit records verified stale neverVerified oldest }';

/** How fresh what the members say is. */
export function freshnessPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "How fresh the members' records are: how many their owners have verified in the last 12 months (seed G19)."
        freshness("The day from which the months are counted back; today when left out." on: Date): FederationFreshness!
      }

      "How fresh the members' records are. Sources: the members' own counts."
      type FederationFreshness {
        "All members together, of the records that are published to whoever asks; null as soon as a member is missing."
        total: Freshness
        "The members that answered, together."
        known: Freshness!
        "Each member that answered, in the manifest's order."
        members: [MemberFreshness!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "How many records were verified, and when."
      type Freshness {
        "How many records there are."
        records: Int!
        "How many their owners verified in the last 12 months."
        verified: Int!
        "How many were verified, but before that."
        stale: Int!
        "How many were never verified."
        neverVerified: Int!
        "The day on which the longest unverified of those ever verified was; null when none was."
        oldest: Date
      }

      "How fresh one member's records are."
      type MemberFreshness {
        "The member."
        organisation: Organisation!
        "All of its records."
        total: Freshness!
        "By sort of record and the unit that answers for them."
        byUnit: [UnitFreshness!]!
      }

      "How fresh the records of one sort are that one unit answers for."
      type UnitFreshness {
        "The sort of record: its type in the graph, e.g. Agreement."
        recordType: String!
        "The unit; null when not known."
        responsibleUnit: String
        "How fresh they are."
        freshness: Freshness!
      }
    `,
    resolvers: {
      Federation: {
        freshness: (async (_federation: never, { on }: { on?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: [], types: '$on: Date', variables: { on: on ?? today() } }, context, info);
          const members = [...said].map(([member, organisation]) => toMemberFreshness(member, (organisation['freshnessCounts'] ?? []) as FreshnessCount[]));
          const known = addUpFreshness(members.map(({ total }) => total));
          return { total: coverage.missing.length ? null : known, known, members, coverage };
        }),
      },
    },
  };
}

const toMemberFreshness = (member: string, counts: readonly FreshnessCount[]) => ({
  organisation: referenceTo('Organisation', member),
  total: addUpFreshness(counts),
  byUnit: counts.map(({ recordType, responsibleUnit, ...freshness }) => ({ recordType, responsibleUnit, freshness })),
});

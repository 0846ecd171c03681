import type { GraphQLResolveInfo } from 'graphql';
import { unknownMember } from '../../../members/errors.js';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { agreementLink, organisationLink } from '../money/links.js';
import { concerns, findDiscrepancies, PARTY_ROWS, type Discrepancy } from './discrepancies.js';

const ROWS = alsoNotPublished(`query Discrepancies($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organisation {
      ${PARTY_ROWS}
    }
  }
}`, 'Agreement', 'PartyStatement');

/** Where the keeper of an agreement and a party to it say different things of the party. */
export function discrepanciesPart(router: Router): Part {
  const { directory } = router;
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "Where the keeper of an agreement and a party to it say different things of the party. Both values are shown, and neither is corrected. Errors: UNKNOWN_MEMBER."
        discrepancies(
          "Of this member only, as keeper or as party."
          organisation: ID
        ): Discrepancies!
      }

      "Where two owners differ. Sources: the keepers' records, and each party's own statement."
      type Discrepancies {
        "Each difference, by party and agreement."
        discrepancies: [Discrepancy!]!
        "How many; null as soon as a member is missing."
        count: Int
        "Which members have been compared."
        coverage: Coverage!
      }

      "One thing that a keeper and a party say differently."
      type Discrepancy {
        "The agreement's id."
        agreementId: ID!
        "The agreement."
        agreement: Agreement
        "The party's organisation id."
        organisationId: ID!
        "The party."
        organisation: Organisation
        "What they differ in."
        field: DiscrepancyField!
        "What the keeper has written: a code of PartyRole or PartyState, or a date; null where it has no such party."
        keeperValue: String
        "What the party states."
        partyValue: String
        "The date that the keeper's record describes; null when not stated."
        keeperAsOf: PartialDate
        "The date that the party's record describes; null when not stated."
        partyAsOf: PartialDate
      }

      "What a keeper and a party can differ in."
      enum DiscrepancyField {
        "The party states something on an agreement to which the keeper has it as no party."
        PARTY
        "What the party does under the agreement."
        ROLE
        "Where the party stands: invited, decided, signed, active, under notice, out."
        STANDING
        "Since when it stands there: two dates that cannot be the same."
        SINCE
      }
    `,
    resolvers: {
      Federation: {
        discrepancies: (async (_federation: never, { organisation }: { organisation?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (organisation != null && !directory.has(organisation)) throw unknownMember(organisation);
          const answers = await router.organisations(ROWS, directory.ids, () => ({}), context);
          reportMissing(answers, info, context);
          const coverage = coverageOf(answers, context);
          const discrepancies = findDiscrepancies(answers).filter((found) => organisation == null || concerns(found, organisation));
          return { discrepancies, count: coverage.complete ? discrepancies.length : null, coverage };
        }),
      },
      Discrepancy: { agreement: agreementLink<Discrepancy>(directory), organisation: organisationLink<Discrepancy>(directory) },
    },
  };
}

import { alsoNotPublished } from '../../notPublished.js';
import { BadArgument, today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { askRows } from '../../askRows.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { dutiesOfBody, type DutyTally } from './dutiesOfBody.js';

const TALLY = alsoNotPublished('query DutyTally($representations: [_Any!]!, $from: Date!, $to: Date!, $asOf: Date!) { _entities(representations: $representations) { ... on Organisation { dutyTally(from: $from, to: $to, asOf: $asOf) { bodyId duty done incomplete overdue due documents } } } }', 'BodyDutyAction');

interface Arguments {
  from: string;
  to: string;
  asOf?: string | null;
}

/** Whether the members' bodies do what they are to do for the co-operation. */
export function dutiesPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "What the members' bodies have done of their duties for the co-operation, with the documents that show it and the gaps (seeds H7–H10). Errors: BAD_USER_INPUT."
        duties(
          "Duties that were to be done on this day or later."
          from: Date!
          "And on this day or earlier."
          to: Date!
          "How they stand on this day; today when left out."
          asOf: Date
        ): DutiesOfPeriod!
      }

      "Duties in a period. Source: each member, of its own bodies."
      type DutiesOfPeriod {
        "Each body that had a duty to do in the period, by member."
        bodies: [BodyDuties!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What one body has done of its duties in a period."
      type BodyDuties {
        "The body."
        body: Body!
        "The member that it belongs to."
        organisation: Organisation!
        "Each of the five duties."
        duties: [DutyDone!]!
        "Those that it has not done even once, with the document that they need."
        gaps: [BodyDuty!]!
      }

      "How often a body has done one of its duties in a period."
      type DutyDone {
        "Which duty."
        duty: BodyDuty!
        "How many times it was done, with the document that it needs."
        done: Int!
        "How many times it is said to be done, without the document that it needs."
        incomplete: Int!
        "How many times it was not done and its day has passed."
        overdue: Int!
        "How many times it is still to be done."
        due: Int!
        "The documents that show it: addresses or diary numbers."
        documents: [String!]!
      }
    `,
    resolvers: {
      Federation: {
        duties: (async (_federation: never, { from, to, asOf }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (to < from) throw new BadArgument('to', `${from} or later`, to);
          const { rows, coverage } = await askRows<DutyTally>(router, { query: TALLY, list: 'dutyTally', own: 'bodyId', variables: { from, to, asOf: asOf ?? today() } }, context, info);
          const bodies = [...Map.groupBy(rows, ({ bodyId }) => bodyId)];
          return {
            bodies: bodies.map(([bodyId, tallies]) => ({ body: referenceTo('Body', bodyId), organisation: referenceTo('Organisation', tallies[0]!.member), ...dutiesOfBody(tallies) })),
            coverage,
          };
        }),
      },
    },
  };
}

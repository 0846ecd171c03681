import { alsoNotPublished } from '../../notPublished.js';
import { today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { askRows } from '../../askRows.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { planKept } from './planKept.js';

const YEAR = alsoNotPublished('query MeetingYear($representations: [_Any!]!, $year: Int!, $asOf: Date!) { _entities(representations: $representations) { ... on Organisation { meetingYear(year: $year, asOf: $asOf) { bodyId planned held extra cancelled next convenor } } } }', 'Meeting');

interface Row {
  bodyId: string;
  planned: number | null;
  held: number;
  extra: number;
  cancelled: number;
  next: string | null;
  convenor: string | null;
}

/** Whether the members' bodies meet as they have planned. */
export function meetingsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "What the members' bodies have planned and held of meetings in a year (seed L13)."
        meetings(
          "The year."
          year: Int!
          "The day from which the next meeting is counted, and on which a plan is kept or not; today when left out."
          asOf: Date
        ): MeetingsOfYear!
      }

      "The meetings of a year. Source: each member, of its own bodies."
      type MeetingsOfYear {
        "Each body that has a plan for the year or a meeting in it, by member."
        bodies: [BodyMeetings!]!
        "All bodies together; null as soon as one member is missing."
        total: MeetingCount
        "The bodies that are known: at least so many."
        known: MeetingCount!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "Numbers of meetings."
      type MeetingCount {
        "In the bodies' plans; bodies without a plan count for nothing."
        planned: Int!
        "Held of those."
        held: Int!
        "Held beside the plans."
        extra: Int!
        "Called off."
        cancelled: Int!
      }

      "What one body has planned and held of meetings in a year."
      type BodyMeetings {
        "The body."
        body: Body!
        "The member that it belongs to."
        organisation: Organisation!
        "How many its plan says; null when it has no plan for the year."
        planned: Int
        "How many of them it has held."
        held: Int!
        "How many it has held beside the plan."
        extra: Int!
        "How many were called off."
        cancelled: Int!
        "The next one that is planned or called; null when there is none left in the year."
        next: Date
        "Who calls them; null when nobody is recorded."
        convenor: String
        "Whether the plan is kept."
        plan: PlanKept!
      }

      "Whether a body has held as many meetings as it planned."
      enum PlanKept {
        "It has."
        KEPT
        "Not yet; the year is not over."
        ONGOING
        "It has not, and the year is over."
        SHORT
        "It has no plan for the year."
        NO_PLAN
      }
    `,
    resolvers: {
      Federation: {
        meetings: (async (_federation: never, { year, asOf }: { year: number; asOf?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const day = asOf ?? today();
          const { rows, coverage } = await askRows<Row>(router, { query: YEAR, list: 'meetingYear', own: 'bodyId', variables: { year, asOf: day } }, context, info);
          const known = countAll(rows);
          return {
            bodies: rows.map((row) => ({ ...row, body: referenceTo('Body', row.bodyId), organisation: referenceTo('Organisation', row.member), plan: planKept(year, row, day) })),
            total: coverage.complete ? known : null,
            known,
            coverage,
          };
        }),
      },
    },
  };
}

function countAll(rows: readonly Row[]) {
  const count = (key: 'planned' | 'held' | 'extra' | 'cancelled') => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  return { planned: count('planned'), held: count('held'), extra: count('extra'), cancelled: count('cancelled') };
}

import { alsoNotPublished } from '../../notPublished.js';
import { BadArgument } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { askRows } from '../../askRows.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { goalMovement, type GoalMovement, type IndicatorMovement } from './goalMovement.js';

const GOALS = alsoNotPublished('query Goals($representations: [_Any!]!, $from: Int, $to: Int) { _entities(representations: $representations) { ... on Organisation { resultGoals { id indicators { id movement(from: $from, to: $to) } } } } }', 'Vision');

interface Row {
  id: string;
  indicators: { movement: IndicatorMovement | null }[] | null;
}

interface Arguments {
  from?: number | null;
  to?: number | null;
  movement?: GoalMovement[] | null;
}

/** Whether the members' result goals come closer. */
export function goalsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "The members' result goals, and whether they move the way that is wanted (seeds L15, L17). A goal that is not measured is shown as such. Errors: BAD_USER_INPUT."
        goals(
          "From this year on."
          from: Int
          "Up to this year."
          to: Int
          "Only those that have moved so."
          movement: [GoalMovement!]
        ): GoalsMoving!
      }

      "Result goals and how they have moved. Source: each member, of its own goals."
      type GoalsMoving {
        "The goals, by member."
        goals: [MovingGoal!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "A result goal and how it has moved."
      type MovingGoal {
        "The goal; its series are its indicators' values."
        goal: ResultGoal!
        "The member whose goal it is."
        organisation: Organisation!
        "How it has moved in the period, by its indicators."
        movement: GoalMovement!
      }

      "How a result goal has moved, by its indicators that have two values or more in the period."
      enum GoalMovement {
        "The way that is wanted."
        RIGHT_WAY
        "The other way."
        WRONG_WAY
        "One indicator this way, another that way."
        MIXED
        "Not at all."
        STILL
        "No indicator has two values in the period."
        UNKNOWN
        "It has no indicator."
        UNMEASURED
      }
    `,
    resolvers: {
      Federation: {
        goals: (async (_federation: never, { from, to, movement }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (from != null && to != null && to < from) throw new BadArgument('to', `${from} or later`, to);
          const { rows, coverage } = await askRows<Row>(router, { query: GOALS, list: 'resultGoals', own: 'id', variables: { from, to } }, context, info);
          const goals = rows.map(({ id, member, indicators }) => ({
            goal: referenceTo('ResultGoal', id),
            organisation: referenceTo('Organisation', member),
            movement: indicators ? goalMovement(indicators.map((indicator) => indicator.movement ?? 'UNKNOWN')) : ('UNKNOWN' as const),
          }));
          return { goals: goals.filter((goal) => !movement || movement.includes(goal.movement)), coverage };
        }),
      },
    },
  };
}

import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { askOwn } from '../money/askOwn.js';
import { costsKept, KEPT, keptCost } from '../money/kept.js';
import { agreementLink } from '../money/links.js';
import { findOverruns, type Overrun } from './overruns.js';

const question = {
  parameters: '$from: Int!, $to: Int!',
  fields: `accounts(from: $from, to: $to) { kept { ${KEPT} } }`,
  of: ['AgreementCost'],
  shape: z.object({ accounts: z.object({ kept: z.array(keptCost) }) }),
};

/** Agreements that cost more than their budget. */
export function budgetOverrunsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "The agreements that cost more in a year than their budget, and whether they did so three years running."
        budgetOverruns("The year." year: Int!): BudgetOverruns!
      }

      "Agreements that cost more than their budget. Source: the keepers."
      type BudgetOverruns {
        "The year."
        year: Int!
        "Those that did, the worst first."
        overruns("Only those that did three years running." threeYearsRunning: Boolean): [BudgetOverrun!]!
        "How many agreements have both a budget and an outcome of the year."
        compared: Int!
        "How many have only one of them."
        notCompared: Int!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "An agreement that cost more in a year than its budget."
      type BudgetOverrun {
        "The agreement's id."
        agreementId: ID!
        "The agreement."
        agreement: Agreement
        "The currency."
        currency: Currency!
        "The outcome as a multiple of the budget, e.g. 1.11; null where the budget is 0."
        ratio: Float
        "The outcome less the budget, in minor units."
        excess: MinorUnits!
        "The year and the two before it, the earliest first."
        years: [BudgetYear!]!
        "Whether all three were above; null when that is open, because a year is not known."
        threeYearsRunning: Boolean
        "Each party's share of the outcome."
        shares: [PartyShare!]!
      }

      "A year's budget and outcome."
      type BudgetYear {
        "The year."
        year: Int!
        "The budget, in minor units; null when not stated."
        budget: MinorUnits
        "The outcome, audited or not, in minor units; null when not stated."
        outcome: MinorUnits
        "The outcome as a multiple of the budget; null when one of them is not stated, or the budget is 0."
        ratio: Float
        "Whether the outcome was above the budget; null when one of them is not stated."
        over: Boolean
      }
    `,
    resolvers: {
      Federation: {
        budgetOverruns: (async (_federation: never, { year }: { year: number }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { members, coverage } = await askOwn(router, question, { from: year - 2, to: year }, context, info);
          const { overruns, ...counts } = findOverruns(year, costsKept(members));
          return { year, found: overruns, ...counts, coverage };
        }),
      },
      BudgetOverruns: {
        overruns: ({ found }: { found: Overrun[] }, { threeYearsRunning }: { threeYearsRunning?: boolean | null }) => found.filter((each) => threeYearsRunning == null || each.threeYearsRunning === threeYearsRunning),
      },
      BudgetOverrun: { agreement: agreementLink<Overrun>(router.directory) },
    },
  };
}

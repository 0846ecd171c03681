import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { askOwn } from '../money/askOwn.js';
import { agreementLink } from '../money/links.js';
import { checkPeriod, PERIOD, type Period } from '../money/period.js';
import { askSums } from '../money/sums.js';
import { memberBalances, totals, type AgreementBalance, type MemberBalance } from './balances.js';

/** What every balance says, of one agreement or of many. */
const FIGURES = `
  "The currency; another currency has a balance of its own."
  currency: Currency!
  "Paid to other parties, in minor units; null when not known."
  paid: MinorUnits
  "Got from other parties, in minor units; null when not known."
  received: MinorUnits
  "Got less paid: the cash between the parties, in minor units; null when not known."
  cash: MinorUnits
  "All that it costs, paid to other parties or outside them, in minor units; null when not known."
  cost: MinorUnits
  "All income, from other parties or from outside them, in minor units; null when not known."
  income: MinorUnits
  "What the same would cost alone, in minor units; null when a baseline is missing."
  standAlone: MinorUnits
  "Money that is said to be gained elsewhere, in minor units; 0 when none is."
  benefit: MinorUnits!
  "What it is worth against standing alone, in minor units: standAlone + benefit − cost + income. null when not known, never 0 for it."
  net: MinorUnits
  "Between what \`net\` lies, by what is known. Without a baseline it is at least what is left when standing alone would cost nothing."
  range: MoneyRange!
  "How sure \`net\` is: as sure as the least sure of its figures; null when it is not known."
  confidence: Confidence
  "Whether any of the figures is made up, to demonstrate the platform."
  demonstration: Boolean!`;

/** Net balance per member and period, cash and benefit apart (seed G11). */
export function balancePart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What its members' agreements cost and are worth to each of them over some years, by each member's own figures (seed G11). Of a member that does not answer nothing is known, and no total counts as complete. Errors: BAD_USER_INPUT."
        balance(${PERIOD}): BalanceReport!
      }

      "What agreements are worth to the members, over some years. Source: each member's own statements."
      type BalanceReport {
        "The first year."
        from: Int!
        "The last year."
        to: Int!
        "Each member, in the manifest's order."
        members: [MemberBalance!]!
        "All members together, in each currency. What is paid within the federation is in both \`cost\` and \`income\`."
        totals: [Balance!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What agreements are worth to one member."
      type MemberBalance {
        "The member."
        organisation: Organisation!
        "Whether it answered now; otherwise nothing is certain of it."
        answered: Boolean!
        "All its agreements together, in each currency."
        balances: [Balance!]!
        "Each agreement by itself: some are lost on, and that is as it should be."
        agreements: [AgreementBalance!]!
      }

      "What agreements are worth together, in one currency."
      type Balance {
        ${FIGURES}
        "On how many agreements it is more than 0."
        won: Int!
        "On how many it is less than 0."
        lost: Int!
        "On how many it is 0."
        even: Int!
        "On how many it is not known."
        unknown: Int!
      }

      "What one agreement is worth to one party, in one currency."
      type AgreementBalance {
        "The agreement's id, whoever keeps it."
        agreementId: ID!
        "The agreement, from its keeper; null when its keeper is no member of this federation."
        agreement: Agreement
        ${FIGURES}
        "What the party has not stated for every year."
        unknown: [UnknownPart!]!
      }

      "What may be missing in a balance."
      enum UnknownPart {
        "What is paid and got."
        COST
        "What it would cost alone: the baseline."
        STAND_ALONE
      }

      "Between what an amount lies, both ends included."
      type MoneyRange {
        "At least so much, in minor units; null when there is no knowing."
        least: MinorUnits
        "At most so much, in minor units; null when there is no knowing."
        most: MinorUnits
      }
    `,
    resolvers: {
      Federation: {
        balance: (async (_federation: never, period: Period, context: OverviewContext, info: GraphQLResolveInfo) => {
          checkPeriod(period);
          const { members, coverage } = await askOwn(router, askSums, { ...period }, context, info);
          const balances = memberBalances(members);
          return { ...period, members: balances, totals: totals(balances), coverage };
        }),
      },
      MemberBalance: { organisation: ({ member }: MemberBalance): Reference => referenceTo('Organisation', member) },
      AgreementBalance: { agreement: agreementLink<AgreementBalance>(router.directory) },
    },
  };
}

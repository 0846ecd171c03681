import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { memberBalances } from '../balance/balances.js';
import { askOwn } from '../money/askOwn.js';
import { checkPeriod, PERIOD, type Period } from '../money/period.js';
import { askSums } from '../money/sums.js';
import { checkPromise } from './promise.js';

const organisation = ({ member }: { member: string }): Reference => referenceTo('Organisation', member);

/** "Varje kommun vinner inte på varje enskilt avtal, men målet är att helheten blir bättre för alla" (seed G11). */
export function promisePart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "Whether the promise holds over some years: not every agreement, but the whole better for all (seed G11). TRUE and FALSE are certain, whatever it is that is not known. Errors: BAD_USER_INPUT."
        promise(${PERIOD}): PromiseReport!
      }

      "Whether the whole is better for all. Source: each member's own statements, as in \`balance\`."
      type PromiseReport {
        "The first year."
        from: Int!
        "The last year."
        to: Int!
        "Whether the members together are no worse off than each alone."
        wholeBetter: Verdict!
        "Whether no member is worse off than alone, all its agreements together."
        betterForAll: Verdict!
        "The same in each currency, with what it rests on."
        currencies: [CurrencyPromise!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "Whether something holds."
      enum Verdict {
        "It holds, whatever it is that is not known."
        TRUE
        "It does not hold, whatever it is that is not known."
        FALSE
        "It depends on what is not known."
        UNKNOWN
      }

      "Whether the promise holds in one currency."
      type CurrencyPromise {
        "The currency."
        currency: Currency!
        "Whether the members together are no worse off."
        wholeBetter: Verdict!
        "Between what the worth of all agreements to all members lies."
        whole: MoneyRange!
        "The same of the members that answered."
        known: MoneyRange!
        "Whether no member is worse off."
        betterForAll: Verdict!
        "Between what the worth lies to the member that gains least or loses most."
        worst: MoneyRange!
        "Each member."
        members: [MemberStake!]!
        "Those that are certain to lose, all their agreements together."
        losers: [Loser!]!
        "Those of which it is not known."
        undecided: [UndecidedMember!]!
        "The smallest payments between members that would make it better for all; they add up to 0. null when nobody loses, when something is not known, or when the whole does not suffice."
        sidePayments: [SidePayment!]
      }

      "What all agreements together are worth to a member."
      type MemberStake {
        "The member."
        organisation: Organisation!
        "Whether it answered now."
        answered: Boolean!
        "The worth, in minor units; null when not known."
        net: MinorUnits
        "Between what it lies."
        range: MoneyRange!
      }

      "A member that loses, all its agreements together."
      type Loser {
        "The member."
        organisation: Organisation!
        "The loss, in minor units, less than 0; null when only its bounds are known."
        net: MinorUnits
        "Between what it lies."
        range: MoneyRange!
        "The agreements on which it loses, the worst first."
        lostOn: [AgreementBalance!]!
        "The agreements on which it wins some of it back, the best first."
        offsetBy: [AgreementBalance!]!
        "The least that would have to be paid to it, in minor units."
        sidePayment: MinorUnits!
      }

      "A member of which it is not known whether it loses."
      type UndecidedMember {
        "The member."
        organisation: Organisation!
        "Whether it answered now."
        answered: Boolean!
        "Between what its worth lies."
        range: MoneyRange!
        "The agreements whose worth is not known; none where the member did not answer."
        unknownOn: [AgreementBalance!]!
      }

      "What a member would pay, or get."
      type SidePayment {
        "The member."
        organisation: Organisation!
        "What it pays, in minor units; less than 0 where it gets."
        pays: MinorUnits!
      }
    `,
    resolvers: {
      Federation: {
        promise: (async (_federation: never, period: Period, context: OverviewContext, info: GraphQLResolveInfo) => {
          checkPeriod(period);
          const { members, coverage } = await askOwn(router, askSums, { ...period }, context, info);
          return { ...period, ...checkPromise(memberBalances(members)), coverage };
        }),
      },
      CurrencyPromise: { members: ({ stakes }: { stakes: object[] }) => stakes },
      MemberStake: { organisation },
      Loser: { organisation },
      UndecidedMember: { organisation },
      SidePayment: { organisation },
    },
  };
}

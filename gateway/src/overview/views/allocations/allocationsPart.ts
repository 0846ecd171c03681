import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { askOwn } from '../money/askOwn.js';
import { costsKept, KEPT, keptCost } from '../money/kept.js';
import { agreementLink, findReference, organisationLink } from '../money/links.js';
import { anId, aStage, money } from '../money/shapes.js';
import { checkAllocations, checkPayments, type Allocation, type PaymentCheck, type PaymentVerdict } from './allocations.js';

const question = {
  parameters: '$year: Int!',
  fields: `accounts(from: $year, to: $year) { kept { ${KEPT} } flows { agreementId stage payerId payeeId amount { amount currency } } }`,
  of: ['AgreementCost', 'MoneyFlow'],
  shape: z.object({ accounts: z.object({ kept: z.array(keptCost), flows: z.array(z.object({ agreementId: anId, stage: aStage, payerId: z.string(), payeeId: z.string(), amount: money })) }) }),
};

/** Whether shares add up, and whether payers and payees say the same. */
export function allocationsPart(router: Router): Part {
  const { directory } = router;
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "Whether the shares of a year's costs add up to the totals, and whether payers and payees have the same figures."
        allocations("The year." year: Int!): AllocationReport!
      }

      "A check of a year's money between the parties of agreements."
      type AllocationReport {
        "The year."
        year: Int!
        "Each agreement whose keeper has stated its cost, at the most final stage. Source: the keepers."
        agreements("Only those that add up, or only those that do not." addsUp: Boolean): [Allocation!]!
        "Each payment between two parties, the largest difference first. Source: the payer and the payee."
        payments("Only these." verdict: [PaymentVerdict!]): [PaymentCheck!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "Whether the shares of an agreement's cost add up to it."
      type Allocation {
        "The agreement's id."
        agreementId: ID!
        "The agreement."
        agreement: Agreement
        "How final the figures are."
        stage: CostStage!
        "The currency."
        currency: Currency!
        "The total cost, in minor units."
        total: MinorUnits!
        "What the shares come to, in minor units."
        shared: MinorUnits!
        "The shares less the total, in minor units: 0 where they add up."
        difference: MinorUnits!
        "Whether they add up, to the minor unit."
        addsUp: Boolean!
        "By what the cost is shared."
        key: AllocationKey!
        "The day whose inhabitants count; null where the key does not count them."
        basisDate: Date
        "Each party's share."
        shares: [PartyShare!]!
      }

      "One party's share of a cost."
      type PartyShare {
        "The party's id."
        organisationId: ID!
        "The party; null when it is no member of this federation."
        organisation: Organisation
        "Its share, in minor units."
        amount: MinorUnits!
      }

      "A payment between two parties, as each of them has it."
      type PaymentCheck {
        "The agreement's id."
        agreementId: ID!
        "The agreement; null when its keeper is no member of this federation."
        agreement: Agreement
        "The id of who pays."
        payerId: ID!
        "Who pays; null when it is no member of this federation."
        payer: Organisation
        "The id of who is paid."
        payeeId: ID!
        "Who is paid; null when it is no member of this federation."
        payee: Organisation
        "The currency."
        currency: Currency!
        "How final the figures are: the most final that both have stated."
        stage: CostStage!
        "What the payer says that it pays, in minor units; null when it says nothing."
        payerSays: MinorUnits
        "What the payee says that it gets, in minor units; null when it says nothing."
        payeeSays: MinorUnits
        "The payee's figure less the payer's, in minor units; null when there is only one."
        difference: MinorUnits
        "Whether the two fit."
        verdict: PaymentVerdict!
      }

      "Whether payer and payee say the same of a payment."
      enum PaymentVerdict {
        "Within 30 000 of the currency's major unit, as KOSTRA's control of function 290 has it."
        AGREES
        "Further apart."
        DIFFERS
        "One of the two has answered, and states nothing of it."
        NOT_STATED
        "One of the two has not answered."
        NO_ANSWER
        "One of the two is no member of this federation."
        OUTSIDE
      }
    `,
    resolvers: {
      Federation: {
        allocations: (async (_federation: never, { year }: { year: number }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { members, coverage } = await askOwn(router, question, { year }, context, info);
          return { year, allocations: checkAllocations(costsKept(members)), checks: checkPayments(members), coverage };
        }),
      },
      AllocationReport: {
        agreements: ({ allocations }: { allocations: Allocation[] }, { addsUp }: { addsUp?: boolean | null }) => allocations.filter((each) => addsUp == null || each.addsUp === addsUp),
        payments: ({ checks }: { checks: PaymentCheck[] }, { verdict }: { verdict?: PaymentVerdict[] | null }) => checks.filter((each) => !verdict || verdict.includes(each.verdict)),
      },
      Allocation: { agreement: agreementLink<Allocation>(directory) },
      PartyShare: { organisation: organisationLink(directory) },
      PaymentCheck: {
        agreement: agreementLink<PaymentCheck>(directory),
        payer: ({ payerId }: PaymentCheck) => findReference(directory, 'Organisation', payerId),
        payee: ({ payeeId }: PaymentCheck) => findReference(directory, 'Organisation', payeeId),
      },
    },
  };
}

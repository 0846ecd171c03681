import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { askOwn } from '../money/askOwn.js';
import { agreementLink } from '../money/links.js';
import { checkPeriod, PERIOD, type Period } from '../money/period.js';
import { anId, money } from '../money/shapes.js';
import { SUMS, sumsRow } from '../money/sums.js';
import { giversOf, synergiesOf, type Gift, type Giver } from './contributions.js';

const aGift = z.object({ agreementId: anId, year: z.int(), kind: z.enum(['HOST_OVERHEAD', 'IN_KIND', 'STAFF']), amount: money.nullable() });

const question = {
  parameters: '$from: Int!, $to: Int!',
  fields: `population { value } accounts(from: $from, to: $to) { sums { ${SUMS} } contributions { agreementId year kind amount { amount currency } } }`,
  of: ['MoneyFlow', 'Baseline', 'MoneyBenefit', 'Contribution'],
  shape: z.object({ population: z.object({ value: z.int() }).nullable(), accounts: z.object({ sums: z.array(sumsRow), contributions: z.array(aGift) }) }),
};

/** "Engagemang, generositet och en insikt om att helheten är mer än summan av dess delar" (seed G12). */
export function contributionsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What members give beyond their shares, and whether the whole is more than the sum of its parts (seed G12). Errors: BAD_USER_INPUT."
        contributions(${PERIOD}): ContributionReport!
      }

      "Generosity, and what comes of it, over some years. Source: each member's own statements."
      type ContributionReport {
        "The first year."
        from: Int!
        "The last year."
        to: Int!
        "Each member, in the manifest's order."
        members: [Giver!]!
        "The whole beside its parts, in each currency."
        synergies: [Synergy!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What a member gives beyond its shares, without charging for it."
      type Giver {
        "The member."
        organisation: Organisation!
        "Whether it answered now."
        answered: Boolean!
        "What it is worth, in each currency; gifts that nobody has valued are not in it."
        given: [GivenAmount!]!
        "How many of its gifts nobody has valued."
        notValued: Int!
        "Each gift."
        gifts: [Gift!]!
      }

      "What a member's gifts are worth."
      type GivenAmount {
        "The currency."
        currency: Currency!
        "The worth, in minor units."
        amount: MinorUnits!
        "Its part of what all members give, 0–1; null until all have answered."
        part: Float
        "Its part of all inhabitants, 0–1; null until all have answered."
        partOfInhabitants: Float
        "Whether it gives a larger part than it has of the inhabitants; null when not known."
        carriesMore: Boolean
      }

      "Something that a party gives beyond its share."
      type Gift {
        "The agreement's id."
        agreementId: ID!
        "The agreement; null when its keeper is no member of this federation."
        agreement: Agreement
        "The year."
        year: Int!
        "What is given."
        kind: ContributionKind!
        "The currency; null when nobody has valued it."
        currency: Currency
        "What it is worth, in minor units; null when nobody has valued it."
        worth: MinorUnits
      }

      "The whole beside its parts."
      type Synergy {
        "The currency."
        currency: Currency!
        "What is given beyond shares, in minor units; null until all have answered."
        given: MinorUnits
        "What all agreements cost the members together, less income, in minor units; null when not known."
        joint: MinorUnits
        "What the same would cost each member alone, added up, in minor units; null when a baseline is missing."
        standAlone: MinorUnits
        "joint − standAlone, in minor units: below 0 where the whole costs less than its parts. null when not known."
        synergy: MinorUnits
        "Between what the synergy lies."
        range: MoneyRange!
      }
    `,
    resolvers: {
      Federation: {
        contributions: (async (_federation: never, period: Period, context: OverviewContext, info: GraphQLResolveInfo) => {
          checkPeriod(period);
          const { members, coverage } = await askOwn(router, question, { ...period }, context, info);
          return { ...period, members: giversOf(members), synergies: synergiesOf(members), coverage };
        }),
      },
      Giver: { organisation: ({ member }: Giver): Reference => referenceTo('Organisation', member) },
      Gift: { agreement: agreementLink<Gift>(router.directory), currency: ({ amount }: Gift) => amount?.currency ?? null, worth: ({ amount }: Gift) => amount?.amount ?? null },
    },
  };
}

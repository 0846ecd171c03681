import { BadArgument, findOwner } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { askOwn } from '../money/askOwn.js';
import { aPopulation, aVolume, costsKept, KEPT, keptCost, mostFinalCosts, VOLUMES, type AllocationKey } from '../money/kept.js';
import { agreementLink, organisationLink } from '../money/links.js';
import { allocateBy, findPopulation, type Weights } from './whatIf.js';

const question = {
  parameters: '$year: Int!, $agreement: ID!',
  fields: `populations { date value } accounts(from: $year, to: $year) { kept(agreement: $agreement) { ${KEPT} } volumes(agreement: $agreement) { ${VOLUMES} } }`,
  of: ['AgreementCost', 'Volume'],
  shape: z.object({ populations: z.array(aPopulation), accounts: z.object({ kept: z.array(keptCost), volumes: z.array(aVolume) }) }),
};

interface Arguments {
  agreement: string;
  year: number;
  key: AllocationKey;
  basisDate?: string | null;
  weights?: Weights | null;
}

/** What the parties would bear under another key. */
export function whatIfPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What the parties of an agreement would bear of a year's cost under another key; the sum stays the same to the minor unit. null when the keeper states no cost of that year, or does not answer. Errors: BAD_USER_INPUT."
        whatIf(
          "The agreement."
          agreement: ID!
          "The year."
          year: Int!
          "The other key; FIXED is the shares as they are."
          key: AllocationKey!
          "The day whose inhabitants count; when left out, the one that the cost is shared by, or else the last day of the year before."
          basisDate: Date
          "The proportion of a MIXED key's parts; required for it."
          weights: MixedWeights
        ): WhatIf
      }

      "In what proportion the parts of a MIXED key count: whole numbers from 0, not all 0."
      input MixedWeights {
        "By inhabitants."
        population: Int!
        "By use."
        use: Int!
        "Alike."
        equal: Int!
      }

      "A year's cost under another key."
      type WhatIf {
        "The agreement's id."
        agreementId: ID!
        "The agreement."
        agreement: Agreement
        "How final the figures are: the most final that the keeper states."
        stage: CostStage!
        "The currency."
        currency: Currency!
        "What is shared, in the one way and the other, in minor units."
        shared: MinorUnits!
        "The key that it is shared by now."
        keyNow: AllocationKey!
        "The key that is asked about."
        key: AllocationKey!
        "The day whose inhabitants count."
        basisDate: Date!
        "Whether it can be worked out."
        possible: Boolean!
        "What it cannot be worked out without."
        lacking: [LackingBasis!]!
        "Each party's share."
        shares: [OtherShare!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "A party's share, now and under another key."
      type OtherShare {
        "The party's id."
        organisationId: ID!
        "The party; null when it is no member of this federation."
        organisation: Organisation
        "Its share now, in minor units. Source: the keeper."
        now: MinorUnits!
        "Its share under the other key, in minor units; null when it cannot be worked out."
        would: MinorUnits
        "The change, in minor units: less than 0 where it would bear less. All changes together are 0."
        delta: MinorUnits
        "Its inhabitants, and of which date the figure is; null when not known. Source: the party."
        population: PopulationBasis
        "Its use in the year; null when not stated. Source: the party."
        use: Int
      }

      "Inhabitants at a date."
      type PopulationBasis {
        "The date of the figure, as exactly as its source states it."
        date: PartialDate!
        "Inhabitants."
        value: Int!
      }

      "What is not known of a party and counts under a key."
      type LackingBasis {
        "The party's id."
        organisationId: ID!
        "What is not known of it."
        basis: KeyBasis!
      }

      "What a key counts."
      enum KeyBasis {
        "Inhabitants at the basis date."
        POPULATION
        "Cases, pupils or users of the year."
        USE
      }
    `,
    resolvers: {
      Federation: {
        whatIf: ((_federation: never, args: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => whatIf(router, args, context, info)),
      },
      WhatIf: { agreement: agreementLink(router.directory) },
      OtherShare: { organisation: organisationLink(router.directory) },
    },
  };
}

async function whatIf(router: Router, { agreement, year, key, basisDate, weights }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) {
  if (findOwner(agreement) === undefined) throw new BadArgument('agreement', 'the id of an agreement', agreement);
  checkWeights(key, weights);
  const { members, coverage } = await askOwn(router, question, { year, agreement }, context, info);
  const cost = mostFinalCosts(costsKept(members)).find(({ agreementId }) => agreementId === agreement);
  if (!cost) return null;
  const day = basisDate ?? cost.basisDate ?? `${year - 1}-12-31`;
  const byMember = new Map(members.map(({ member, told }) => [member, told]));
  const worked = allocateBy(key, weights ?? { population: 0, use: 0, equal: 0 }, cost, (organisation) => {
    const told = byMember.get(organisation);
    const volumes = told?.accounts.volumes ?? [];
    return { population: told && findPopulation(told.populations, day), use: volumes.length === 1 ? (volumes[0]!.count ?? undefined) : undefined };
  });
  const shared = cost.shares.reduce((sum, { amount }) => sum + amount, 0);
  return { agreementId: agreement, stage: cost.stage, currency: cost.total.currency, shared, keyNow: cost.key, key, basisDate: day, ...worked, coverage };
}

function checkWeights(key: AllocationKey, weights: Weights | null | undefined): void {
  const parts = Object.values(weights ?? {});
  if (key === 'MIXED' && (!parts.some((part) => part > 0) || parts.some((part) => part < 0))) throw new BadArgument('weights', 'whole numbers from 0, not all 0, for a MIXED key', weights ?? 'nothing');
}

import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { askOwn } from '../money/askOwn.js';
import { aPopulation, aVolume, KEPT, keptCost, VOLUMES, type Volume } from '../money/kept.js';
import { agreementLink } from '../money/links.js';
import { checkPeriod, PERIOD, type Period } from '../money/period.js';
import { SUMS, sumsRow } from '../money/sums.js';
import { bandsOf, scaleOf, type ScaleUnit } from './scale.js';
import { unitCosts, type UnitCostSeries } from './unitCosts.js';

const askScale = {
  parameters: '$year: Int!',
  fields: `populations { date value } accounts(from: $year, to: $year) { sums { ${SUMS} } volumes { ${VOLUMES} } }`,
  of: ['MoneyFlow', 'Baseline', 'MoneyBenefit', 'Volume'],
  shape: z.object({ populations: z.array(aPopulation), accounts: z.object({ sums: z.array(sumsRow), volumes: z.array(aVolume) }) }),
};

const askUnitCosts = {
  parameters: '$from: Int!, $to: Int!',
  fields: `accounts(from: $from, to: $to) { sums(byYear: true) { year ${SUMS} } volumes { ${VOLUMES} } kept { ${KEPT} } }`,
  of: ['MoneyFlow', 'Baseline', 'MoneyBenefit', 'Volume', 'AgreementCost'],
  shape: z.object({ accounts: z.object({ sums: z.array(sumsRow.extend({ year: z.int() })), volumes: z.array(aVolume), kept: z.array(keptCost) }) }),
};

const organisation = ({ member }: { member: string }): Reference => referenceTo('Organisation', member);

/** Cost against volume, size by size (seed O4: good services whatever the size of the municipality). */
export function scalePart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "What joint services cost the members per inhabitant, case, pupil or user, beside what they would cost alone, and the medians of members of like size (seed O4)."
        scale(
          "The year."
          year: Int!
          "Per what."
          per: ScaleUnit! = INHABITANT
          "Only this agreement."
          agreement: ID
        ): ScaleReport!
        "What one case, pupil or user costs each party, year by year. Errors: BAD_USER_INPUT."
        unitCosts(
          ${PERIOD}
          "What is counted."
          unit: VolumeUnit!
          "Only this agreement."
          agreement: ID
        ): UnitCosts!
      }

      "Per what a cost is shown."
      enum ScaleUnit {
        "Per inhabitant of the member."
        INHABITANT
        "Per case; of agreements that count cases."
        CASES
        "Per pupil; of agreements that count pupils."
        PUPILS
        "Per user; of agreements that count users."
        USERS
      }

      "The size of a municipality, by its inhabitants."
      enum SizeBand {
        "Fewer than 10 000."
        UNDER_10_000
        "10 000 to 19 999."
        FROM_10_000
        "20 000 to 49 999."
        FROM_20_000
        "50 000 to 99 999."
        FROM_50_000
        "100 000 and more."
        FROM_100_000
      }

      "What joint services cost, for each unit. Source: each member's own figures."
      type ScaleReport {
        "The year."
        year: Int!
        "Per what."
        per: ScaleUnit!
        "Each member that answered and has such figures, in each currency."
        members: [ScaleRow!]!
        "Each size that there is among them."
        bands: [ScaleBand!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What joint services cost one member, for each unit."
      type ScaleRow {
        "The member."
        organisation: Organisation!
        "The currency."
        currency: Currency!
        "Its inhabitants at the end of the year, by the latest figure of not later, with its date; null when not known."
        population: PopulationBasis
        "Its size; null when not known."
        band: SizeBand
        "By how many the cost is divided; null when not known."
        quantity: Int
        "How many agreements are in it."
        agreements: Int!
        "Cost less income for each unit, in minor units; null when not known."
        joint: MinorUnits
        "What it would cost alone for each unit, in minor units; null when a baseline is missing."
        alone: MinorUnits
      }

      "Members of like size."
      type ScaleBand {
        "The size."
        band: SizeBand!
        "The currency."
        currency: Currency!
        "How many members."
        members: Int!
        "The median of what it costs them, in minor units; null when nobody's is known."
        medianJoint: MinorUnits
        "The median of what it would cost them alone, in minor units; null when nobody's is known."
        medianAlone: MinorUnits
      }

      "Costs for each unit over some years."
      type UnitCosts {
        "What is counted."
        unit: VolumeUnit!
        "Each party of each agreement that counts it, by the agreements' ids."
        series: [UnitCostSeries!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What one unit costs a party under an agreement, year by year. Source: the party."
      type UnitCostSeries {
        "The agreement's id."
        agreementId: ID!
        "The agreement; null when its keeper is no member of this federation."
        agreement: Agreement
        "The party."
        organisation: Organisation!
        "The currency."
        currency: Currency!
        "Every year that is asked for."
        years: [UnitCostYear!]!
      }

      "What one unit cost in a year."
      type UnitCostYear {
        "The year."
        year: Int!
        "Cost less income, in minor units; null when not stated."
        cost: MinorUnits
        "How many; null when not stated."
        count: Int
        "The cost of one, in minor units; null when one of the two is missing, or nobody was served."
        perUnit: MinorUnits
        "By what the cost is shared, by the keeper; null when not stated."
        key: AllocationKey
      }
    `,
    resolvers: {
      Federation: {
        scale: (async (_federation: never, args: { year: number; per: ScaleUnit; agreement?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { members, coverage } = await askOwn(router, askScale, { year: args.year }, context, info);
          const rows = scaleOf(members, args);
          return { year: args.year, per: args.per, members: rows, bands: bandsOf(rows), coverage };
        }),
        unitCosts: (async (_federation: never, { from, to, unit, agreement }: Period & { unit: Volume['unit']; agreement?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          checkPeriod({ from, to });
          const { members, coverage } = await askOwn(router, askUnitCosts, { from, to }, context, info);
          return { unit, series: unitCosts(members, { from, to, unit, agreement }), coverage };
        }),
      },
      ScaleRow: { organisation },
      UnitCostSeries: { organisation, agreement: agreementLink<UnitCostSeries>(router.directory) },
    },
  };
}

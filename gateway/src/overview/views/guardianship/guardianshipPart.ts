import { BadArgument } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { findGuardianship, type GuardianshipMonth } from './guardianship.js';

const COUNT = '{ value shown suppressed ground atLeast atMost }';
const COUNTS = `volunteers ${COUNT} assignments ${COUNT} unmet ${COUNT}`;
const GUARDIANSHIP = alsoNotPublished(`query Guardianship($representations: [_Any!]!, $from: String, $to: String) {
  _entities(representations: $representations) {
    ... on Organisation {
      volunteers(from: $from, to: $to) { month allocated municipalities { municipalityId ${COUNTS} } total { ${COUNTS} } }
      jointUnits { id serves caseFlow(from: $from, to: $to) { month open ${COUNT} total { opened ${COUNT} } } }
    }
  }
}`, 'JointUnit');

interface Arguments {
  from?: string | null;
  to?: string | null;
}

/** Whether volunteers suffice as guardians, where, and what the joint unit takes (seeds G13–G15). */
export function guardianshipPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "Whether volunteers suffice as guardians, where they do not, and what joint units take (gode män, förvaltare; seeds G13–G15). Counts, never persons; fewer than 5 are withheld by who holds them. Errors: BAD_USER_INPUT."
        guardianship(
          "From this month on, YYYY-MM; from the first, when left out."
          from: String
          "To this month, YYYY-MM, and with it; to the last, when left out."
          to: String
        ): Guardianship!
      }

      type JointUnit @key(fields: "id") {
        id: ID!
        "The municipalities that it works for; those that are no members of this federation are left out."
        servedMunicipalities: [Organisation!] @requires(fields: "serves")
        serves: [ID!] @external
      }

      "Volunteers, need and joint units. Source: who answers for each guardianship board, and who hosts each unit."
      type Guardianship {
        "By month, the earliest first."
        months: [GuardianshipMonth!]!
        "The joint units that members host."
        units: [JointUnit!]!
        "Which members it is put together from, and which of them hold counts back."
        coverage: Coverage!
      }

      "Guardianship at the end of one month."
      type GuardianshipMonth {
        "The month, YYYY-MM."
        month: String!
        "Each municipality that somebody has stated figures of; one may be there twice, counted by one and estimated by another."
        municipalities: [MunicipalGuardianship!]!
        "Active volunteers, of all municipalities that are counted. A range where a part of it is withheld, open upwards where a member is missing."
        volunteers: Count!
        "Assignments that volunteers have, likewise."
        assignments: Count!
        "People who have a right to a guardian and have none, likewise."
        unmet: Count!
        "What the joint units do."
        units: [UnitMonth!]!
      }

      "Guardianship in one municipality."
      type MunicipalGuardianship {
        "The municipality; null where it is no member of this federation."
        municipality: Organisation
        "Its organisation id."
        municipalityId: ID!
        "Who states it: the municipality, or the host of its joint board."
        statedBy: Organisation!
        "True where a joint board's figures are divided by population, as Kolada does: an estimate that is not added to what is counted."
        allocated: Boolean!
        "Active volunteers (ideella gode män)."
        volunteers: Count!
        "Assignments that they have."
        assignments: Count!
        "People who have a right to a guardian and have none."
        unmet: Count!
        "The joint units that work for it; none, where it stands outside."
        servedBy: [JointUnit!]!
      }

      "One joint unit in one month."
      type UnitMonth {
        "The unit."
        unit: JointUnit!
        "Cases that came to it from the joint board."
        opened: Count!
        "Cases that it had at the end of the month."
        open: Count!
        "Assignments that volunteers had in the municipalities that it works for."
        assignments: Count!
        "The unit's share: its cases of its cases and the volunteers' assignments, from 0 to 1. Null where a count is withheld or missing; it then lies between the two bounds."
        share: Float
        "The share is at least this; null where nothing can be said."
        shareAtLeast: Float
        "The share is at most this; null where nothing can be said."
        shareAtMost: Float
      }

      "How many there are, where few could be recognised: never persons, and never fewer than 5. A sum of counts is never more certain than they are."
      type Count @shareable {
        "How many; null when withheld or not known."
        value: Int
        "The count as it is to be shown: \\"12\\", \\"<5\\", \\"–\\" where it is withheld for another count's sake; a sum of such: \\"40–44\\", \\"≥40\\"."
        shown: String
        "Whether it, or a part of the sum, is withheld."
        suppressed: Boolean
        "Why; null when nothing is withheld."
        ground: WithheldGround
        "It is at least so many."
        atLeast: Int
        "It is at most so many; null where that cannot be said."
        atMost: Int
      }
    `,
    resolvers: {
      Federation: {
        guardianship: (async (_federation: never, { from, to }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          checkMonths({ from, to });
          const answers = await router.organisations(GUARDIANSHIP, router.directory.ids, () => ({ from, to }), context);
          reportMissing(answers, info, context);
          const { months, unitIds, withheldBy } = findGuardianship(answers);
          return { months: months.map((month) => toMonth(month, router)), units: unitIds.map(unit), coverage: coverageOf(answers, context, withheldBy) };
        }),
      },
      JointUnit: {
        servedMunicipalities: (({ serves }: { serves?: string[] | null }) => serves?.filter((id) => router.directory.has(id)).map(organisation) ?? null),
      },
    },
  };
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

function checkMonths(months: Arguments): void {
  for (const [name, month] of Object.entries(months)) if (month != null && !MONTH.test(month)) throw new BadArgument(name, 'a month, written YYYY-MM', month);
}

const organisation = (id: string): Reference => referenceTo('Organisation', id);
const unit = (id: string): Reference => referenceTo('JointUnit', id);

function toMonth({ municipalities, units, ...month }: GuardianshipMonth, { directory }: Router) {
  return {
    ...month,
    municipalities: municipalities.map(({ statedBy, servedBy, ...row }) => ({ ...row, municipality: directory.has(row.municipalityId) ? organisation(row.municipalityId) : null, statedBy: organisation(statedBy), servedBy: servedBy.map(unit) })),
    units: units.map(({ unitId, ...one }) => ({ ...one, unit: unit(unitId) })),
  };
}

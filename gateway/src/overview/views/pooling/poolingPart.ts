import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { membersAmong } from '../figures/membersAmong.js';
import { findPooling, findWithholders, type Pooling } from './pooling.js';

const LOADS = alsoNotPublished(`query Loads($representations: [_Any!]!, $year: Int!, $thematicArea: ID) {
  _entities(representations: $representations) {
    ... on Organisation { loadProfiles(year: $year, thematicArea: $thematicArea) { service { id thematicArea { code label } } unit months { month load capacity withheld } withheld } }
  }
}`, 'LoadProfile');

interface Arguments {
  year: number;
  thematicArea?: string | null;
  members?: string[] | null;
}

/** What members would gain from carrying a seasonal service together (seed O12). */
export function poolingPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "What members would gain from carrying services together, where their peaks fall in different months (sesongvariasjoner; seed O12). Errors: UNKNOWN_MEMBER."
        poolingGain(
          "Of which year's loads."
          year: Int!
          "For services with this code as thematic area; each that two members have a profile of, when left out."
          thematicArea: ID
          "Between these members, each of which must have a profile; between those that have one, when left out."
          members: [ID!]
        ): PoolingGains!
      }

      "What members would gain from carrying services together. Source: each member's load profiles."
      type PoolingGains {
        "By thematic area, the greatest gain first, the unknown last."
        services: [PoolingGain!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What members would gain from carrying one sort of service together."
      type PoolingGain {
        "The code of the services' thematic area (LOS): what makes them the same sort."
        thematicArea: ID!
        "Its name, as one of the members quotes it."
        label: String!
        "What the work is counted in; null where members count different things."
        unit: LoadUnit
        "Whether there is a gain."
        verdict: PoolingVerdict!
        "Why that is unknown; empty where it is not."
        unknownBecause: [PoolingUnknown!]!
        "The seasonal gain: 1 − the greatest month of all together / the sum of each one's greatest month. From 0 to below 1; null when unknown."
        gain: Float
        "The same among those members whose twelve months are known; null where they are fewer than two."
        gainOfKnown: Float
        "The sum of each member's greatest month, in the unit: what they must cope with apart. Null when unknown."
        peaksApart: Float
        "The greatest month of all together, in the unit. Null when unknown."
        peakTogether: Float
        "The first month, 1–12, in which it comes. Null when unknown."
        peakMonth: Int
        "The twelve months of all together; empty where members count different things."
        months: [PooledMonth!]!
        "Each member that counts here."
        members: [MemberLoad!]!
      }

      "Whether carrying a service together gains anything."
      enum PoolingVerdict {
        "It does."
        GAIN
        "It does not: all have their greatest load in the same month."
        NO_GAIN
        "It cannot be said; the reasons are beside it."
        UNKNOWN
      }

      "Why a pooling gain is unknown."
      enum PoolingUnknown {
        "A member did not answer; what it answered before may serve, but makes nothing certain."
        NOT_ANSWERED
        "A member holds its loads back."
        WITHHELD
        "A member that was named has stated no loads."
        NOT_STATED
        "A month of a member was not measured; its greatest load may have come then."
        MONTH_MISSING
        "The loads are counted in different units."
        UNITS_DIFFER
        "There is but one member."
        ONE_MEMBER
        "There was no load at all."
        NO_LOAD
      }

      "One month of all members together."
      type PooledMonth {
        "The month, 1–12."
        month: Int!
        "The load, in the unit; null where one member's is not known."
        load: Float
        "What of it is known: at least so much."
        loadKnown: Float!
        "What could be done, in the unit; null where one member's is not known."
        capacity: Float
      }

      "One member's load of one sort of service. Source: the member."
      type MemberLoad {
        "The member."
        organisation: Organisation!
        "Whether the loads are there, and if not, why."
        state: FigureState!
        "Why they are withheld; null when they are not."
        withheld: WithheldGround
        "Its services of that sort."
        services: [Service!]!
        "The greatest load of a month, in the unit; null unless all twelve are known."
        peak: Float
        "The first month, 1–12, in which it came; null likewise."
        peakMonth: Int
        "The twelve months; empty where there are none."
        months: [MemberMonth!]!
      }

      "One month of one member."
      type MemberMonth {
        "The month, 1–12."
        month: Int!
        "The load, in the unit; null where it was not measured, or is withheld."
        load: Float
        "Why it is withheld; null when it is not."
        withheld: WithheldGround
        "What could be done, in the unit; null where not known."
        capacity: Float
      }
    `,
    resolvers: {
      Federation: {
        poolingGain: (async (_federation: never, { year, thematicArea, members }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const answers = await router.organisations(LOADS, membersAmong(members, router), () => ({ year, thematicArea }), context);
          reportMissing(answers, info, context);
          const found = findPooling(answers, { named: members != null, thematicArea });
          return { services: found.map(toGain), coverage: coverageOf(answers, context, findWithholders(found)) };
        }),
      },
    },
  };
}

function toGain(found: Pooling) {
  return {
    ...found,
    members: found.members.map(({ member, serviceIds, ...load }) => ({ ...load, organisation: referenceTo('Organisation', member), services: serviceIds.map((id) => referenceTo('Service', id)) })),
  };
}

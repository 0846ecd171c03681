import { BadArgument } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { OwnAnswer, Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { membersAmong } from '../figures/membersAmong.js';
import { similarity, type Profile } from './similarity.js';

const PROFILES = `query Profiles($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organisation { kind country county population { value } neighbours { organisationId } involvementKeys(first: 1000) { keys { id } } }
  }
}`;

interface Arguments {
  organisation: string;
  tolerance: number;
}

/** Who is like us (seeds O8, H5). */
export function similarPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "Which members are like one of them: in size, country and county, as neighbours, and by what they do together already (kommuner som ligner på oss selv; seeds O8, H5). Errors: UNKNOWN_MEMBER, BAD_USER_INPUT; MEMBER_… where that member does not answer."
        similar(
          "To this member."
          organisation: ID!
          "The difference in inhabitants, as a share, within which two are of a size: above 0, below 1."
          tolerance: Float! = 0.25
        ): SimilarMembers!
      }

      "Which members are like one of them. Source: computed from each member's own facts."
      type SimilarMembers {
        "The member that they are compared with."
        organisation: Organisation!
        "The other members of its kind that answered, the most alike first."
        members: [SimilarMember!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "How alike another member is."
      type SimilarMember {
        "The other member."
        organisation: Organisation!
        "How alike, from 0 to 1: the parts that are known, by their weights. Null where the size is not known."
        score: Float
        "What the score is made of."
        parts: [SimilarityPart!]!
        "Its inhabitants; null where not known."
        inhabitants: Int
        "Its inhabitants as a share of the compared one's; null where not known."
        sizeRatio: Float
        "Whether the two are of a size (jämnstora); null where not known."
        withinSize: Boolean
        "Agreements that both have to do with: how established their co-operation is (seed H5)."
        agreementsInCommon: Int!
      }

      "One thing in which two members are alike, or not."
      type SimilarityPart {
        "What is compared."
        kind: SimilarityKind!
        "From 0, not alike, to 1; null where it is not known, which is not 0."
        value: Float
        "How much it weighs in the score."
        weight: Int!
      }

      "What members are compared by. Their economies are not: nothing is stated of them that could be compared."
      enum SimilarityKind {
        "Inhabitants: the smaller number as a share of the greater."
        SIZE
        "Whether they are under the law of the same country."
        COUNTRY
        "Whether they lie in the same county."
        COUNTY
        "Whether one of them has stated that they are neighbours. Where neither has, it is not known."
        NEIGHBOURS
      }
    `,
    resolvers: {
      Federation: {
        similar: (async (_federation: never, { organisation, tolerance }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (!(tolerance > 0 && tolerance < 1)) throw new BadArgument('tolerance', 'above 0 and below 1', tolerance);
          membersAmong([organisation], router);
          const answers = await router.organisations(PROFILES, router.directory.ids, () => ({}), context);
          reportMissing(answers, info, context);
          return { organisation: referenceTo('Organisation', organisation), members: findSimilar(answers, organisation, tolerance), coverage: coverageOf(answers, context) };
        }),
      },
    },
  };
}

interface Known extends Profile {
  id: string;
  kind: unknown;
  agreements: Set<string>;
}

function findSimilar(answers: readonly OwnAnswer[], organisation: string, tolerance: number) {
  const own = answers.find(({ member }) => member === organisation)!;
  if ('failure' in own) throw own.failure;
  const compared = profileOf(own)!;
  return answers
    .flatMap((answer) => profileOf(answer) ?? [])
    .filter(({ id, kind }) => id !== organisation && kind === compared.kind)
    .map((other) => ({ organisation: referenceTo('Organisation', other.id), inhabitants: other.inhabitants, ...similarity(compared, other, tolerance), agreementsInCommon: [...compared.agreements].filter((id) => other.agreements.has(id)).length }))
    .toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1) || (a.organisation.id < b.organisation.id ? -1 : 1));
}

interface Answered {
  kind?: unknown;
  country?: string | null;
  county?: string | null;
  population?: { value: number } | null;
  neighbours?: { organisationId: string }[] | null;
  involvementKeys?: { keys: { id: string }[] } | null;
}

function profileOf(answer: OwnAnswer): Known | undefined {
  if ('failure' in answer) return undefined;
  const { kind, country = null, county = null, population, neighbours, involvementKeys } = answer.organisation as Answered;
  return {
    id: answer.member, kind, country, county,
    inhabitants: population?.value ?? null,
    neighbours: neighbours?.map(({ organisationId }) => organisationId) ?? [],
    agreements: new Set(involvementKeys?.keys.map(({ id }) => id)),
  };
}

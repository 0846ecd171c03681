import type { Manifest } from '@samverkan/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { Survey } from '../../survey.js';
import { holdAgainst, type ProjectOfNeeds } from './needsRaised.js';

const NEEDS = alsoNotPublished('query Needs($representations: [_Any!]!, $federation: ID!) { _entities(representations: $representations) { ... on Organisation { needs(federation: $federation) { id } } } }', 'Need');

/** What the members need, against what the federation does about it. */
export function needsPart(manifest: () => Manifest, router: Router): Part {
  const survey = new Survey(router, NEEDS, () => ({ federation: manifest().id }));
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        projects(states: [ProjectState!]): [Project!] @external
        "What the members have put forward that they need, against the projects that answer to it (seeds S12, S13); null while the secretariat does not say which projects there are."
        needs: NeedsRaised @requires(fields: "projects { state needIds }")
      }

      type Project @key(fields: "id") {
        id: ID!
        state: ProjectState @external
        needIds: [ID!] @external
      }

      "The needs that the members of a federation have put forward, against its projects. Sources: each member for its needs, the secretariat for the projects."
      type NeedsRaised {
        "The needs, by member in the manifest's order, each member's oldest first."
        needs: [Need!]!
        "How many; null as soon as one member does not answer, since the number is then not known."
        total: Int
        "How many are known: at least so many."
        known: Int!
        "The needs that no project answers to. A project that was not funded answers to nothing."
        withoutProject: [Need!]!
        "The share of the needs that a project answers to, 0–1: how relevant the projects are for the members. Null as soon as one member does not answer, and where there are no needs."
        relevance: Float
        "Which members it is put together from."
        coverage: Coverage!
      }
    `,
    resolvers: {
      Federation: {
        needs: (async ({ projects }: { projects?: readonly ProjectOfNeeds[] | null }, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
          if (!projects) return null;
          const answers = await survey.answers(context);
          reportMissing(answers, info, context);
          const { needs, withoutProject, relevance } = holdAgainst(projects, answers);
          const coverage = coverageOf(answers, context);
          return { needs: needs.map(need), total: coverage.complete ? needs.length : null, known: needs.length, withoutProject: withoutProject.map(need), relevance, coverage };
        }),
      },
    },
  };
}

const need = (id: string) => referenceTo('Need', id);

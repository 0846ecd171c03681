import type { Manifest } from '@samverkan/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { OwnAnswer, Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { Survey } from '../../survey.js';
import { couldStart, findCoalitions, mayJoin } from './coalitions.js';
import { findInterests, interestIn, type InterestInArea, type MemberInterest } from './interestInArea.js';

const INTERESTS = alsoNotPublished('query Interests($representations: [_Any!]!, $federation: ID!) { _entities(representations: $representations) { ... on Organisation { interests(federation: $federation) { areaId interest notPublished { until } } } } }', 'AreaInterest');

/** Who will and who needs to, in which area, and who could start together now. */
export function interestPart(manifest: () => Manifest, router: Router): Part {
  const survey = new Survey(router, INTERESTS, () => ({ federation: manifest().id }));
  const ask = async (context: OverviewContext, info: GraphQLResolveInfo) => {
    const answers = await survey.answers(context);
    reportMissing(answers, info, context);
    return answers;
  };
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "What the members want and need to do together, area by area, as each says for itself (seeds G10, O2)."
        interest: InterestMatrix!
      }

      type CooperationArea @key(fields: "id") {
        id: ID!
        "Which members want to take part in it or need to, as each says for itself."
        interest: InterestInArea!
      }

      "What the members of a federation want and need to do together. Source: each member for itself."
      type InterestMatrix {
        "Every area that at least one member has said something of, by the areas' ids. For areas of which nobody has said anything, see the area's own \`interest\`."
        areas: [InterestInArea!]!
        "Who could start together now, without waiting for anybody; the largest first."
        coalitions: [Coalition!]!
        "Which members it is put together from. Where one is missing, a coalition may be larger than is shown."
        coverage: Coverage!
      }

      "What every member says of its interest in one co-operation area."
      type InterestInArea {
        "The area."
        areaId: ID!
        "The area as the secretariat describes it."
        area: CooperationArea!
        "Each member, in the manifest's order."
        members: [MemberInterest!]!
        "Those that want to take part or need to."
        couldStart: [Organisation!]!
        "Those that may yet join: they do not know, have not said, have not published it, or do not answer now. Those that declined are not among them."
        mayJoin: [Organisation!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "One member's interest in one area."
      type MemberInterest {
        "The member."
        organisation: Organisation!
        "Whether it has said anything."
        answer: InterestAnswer!
        "What it says; null unless it has stated something."
        interest: Interest
        "Its own statement, with reason and date; null unless it has stated something."
        statement: AreaInterest
      }

      "Whether a member has said anything of its interest in an area."
      enum InterestAnswer {
        "It has stated its interest, be it that it does not know yet."
        STATED
        "It has stated nothing of this area."
        NOT_STATED
        "It has stated something that it has not published."
        NOT_PUBLISHED
        "Its program does not answer now: what it has stated is not known here."
        NO_ANSWER
      }

      "Members that could start together."
      type Coalition {
        "The members: all that want to take part or need to in at least one of the areas, and in each of the others at least these."
        members: [Organisation!]!
        "The areas in which all of them want to take part or need to."
        areas: [CooperationArea!]!
      }
    `,
    resolvers: {
      Federation: {
        interest: (async (_federation: never, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
          const answers = await ask(context, info);
          const areas = findInterests(manifest().id, answers);
          return {
            areas: areas.map((area) => shown(area, answers, context)),
            coalitions: findCoalitions(areas).map((coalition) => ({ members: coalition.members.map(organisation), areas: coalition.areas.map(cooperationArea) })),
            coverage: coverageOf(answers, context),
          };
        }),
      },
      CooperationArea: {
        interest: (async ({ id }: Reference, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
          const answers = await ask(context, info);
          return shown(interestIn(id, answers), answers, context);
        }),
      },
    },
  };
}

function shown(area: InterestInArea, answers: readonly OwnAnswer[], context: OverviewContext) {
  return {
    areaId: area.areaId,
    area: cooperationArea(area.areaId),
    members: area.members.map((said) => ({ ...said, organisation: organisation(said.member), statement: statementOf(said, area.areaId) })),
    couldStart: couldStart(area).map(organisation),
    mayJoin: mayJoin(area).map(organisation),
    coverage: coverageOf(answers, context),
  };
}

const organisation = (id: string) => referenceTo('Organisation', id);
const cooperationArea = (id: string) => referenceTo('CooperationArea', id);
const statementOf = ({ answer, member }: MemberInterest, areaId: string) => (answer === 'STATED' ? referenceTo('AreaInterest', `${member}:interest:${areaId}`) : null);

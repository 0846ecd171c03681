import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { membersAmong } from '../figures/membersAmong.js';
import { findSpecialists, type SpecialistFunction } from './specialists.js';

const SPECIALISTS = alsoNotPublished(`query Specialists($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Organisation {
      specialistNeeds { id staffFunction }
      staffing { staffFunction headcount fte withheld }
      sharedRoles { staffFunction agreementId }
    }
  }
}`, 'SpecialistNeed', 'Staffing', 'SharedRole');

/** Which specialists will be needed, and who has them (seed H3). */
export function specialistsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "Which specialists members will need, and who has them (specialisttjänster; seed H3). Errors: UNKNOWN_MEMBER."
        specialists(
          "What this member needs; what any member needs, when left out."
          organisation: ID
        ): Specialists!
      }

      "Which specialists members will need, and who has them. Source: each member for itself."
      type Specialists {
        "By function, those that the fewest have first."
        functions: [SpecialistFunction!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "One sort of specialist: who needs it, who has it, and under what it is shared already."
      type SpecialistFunction {
        "What is needed."
        staffFunction: StaffFunction!
        "Who needs it, under what law and by when."
        needs: [SpecialistNeed!]!
        "Who is known to have it."
        holders: [SpecialistHolder!]!
        "Who holds back whether it has it: not published."
        withheldAt: [Organisation!]!
        "Who answers and has stated nothing of it."
        notStatedAt: [Organisation!]!
        "Agreements under which it is shared already, from their keepers: what there is to join."
        agreements: [Agreement!]!
      }

      "Who has a sort of specialist. Source: the employer."
      type SpecialistHolder {
        "The employer."
        organisation: Organisation!
        "How many people."
        headcount: Int!
        "How many full-time equivalents (FTE) they are together."
        fte: Float
      }
    `,
    resolvers: {
      Federation: {
        specialists: (async (_federation: never, { organisation }: { organisation?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          membersAmong(organisation == null ? null : [organisation], router);
          const answers = await router.organisations(SPECIALISTS, router.directory.ids, () => ({}), context);
          reportMissing(answers, info, context);
          const found = findSpecialists(answers, organisation);
          const withheld = [...new Set(found.flatMap(({ withheldAt }) => withheldAt))];
          return { functions: found.map((shown) => toFunction(shown, router)), coverage: coverageOf(answers, context, withheld) };
        }),
      },
    },
  };
}

function toFunction({ staffFunction, needIds, holders, withheldAt, notStatedAt, agreementIds }: SpecialistFunction, { directory }: Router) {
  const organisation = (id: string) => referenceTo('Organisation', id);
  return {
    staffFunction,
    needs: needIds.map((id) => referenceTo('SpecialistNeed', id)),
    holders: holders.map(({ member, ...holder }) => ({ ...holder, organisation: organisation(member) })),
    withheldAt: withheldAt.map(organisation),
    notStatedAt: notStatedAt.map(organisation),
    agreements: agreementIds.filter((id) => directory.has(id.split(':', 1)[0]!)).map((id) => referenceTo('Agreement', id)),
  };
}

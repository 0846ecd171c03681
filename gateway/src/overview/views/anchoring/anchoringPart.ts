import type { Manifest } from '@samverkan/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { Entity, Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { askAll } from '../askAll.js';

const STAKEHOLDERS = ['UNION', 'POLITICAL', 'EMPLOYEES'] as const;

/** One step of a member, as it says it. */
interface Step {
  id: string;
  stakeholder: (typeof STAKEHOLDERS)[number];
  state: 'PLANNED' | 'DONE' | 'SKIPPED';
}

const FIELDS = 'anchoring(federation: $federation, first: 1000) { id stakeholder state }';

/** Whether the co-operation is anchored at home, for each member and each of those whom it concerns. */
export function anchoringPart(manifest: () => Manifest, router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "Whether the co-operation is anchored (forankring, förankring) in each member: with the unions, the politicians and the employees (seed O15)."
        anchoring: Anchoring!
      }

      "The anchoring of the co-operation, member by member. Sources: the members, each for itself."
      type Anchoring {
        "Each member, in the manifest's order."
        members: [MemberAnchoring!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "How one member anchors the co-operation."
      type MemberAnchoring {
        "The member."
        organisation: Organisation!
        "With whom, each of them once."
        stakeholders: [StakeholderAnchoring!]!
      }

      "How one member anchors the co-operation with some of those whom it concerns."
      type StakeholderAnchoring {
        "With whom."
        stakeholder: AnchoringStakeholder!
        "How far it has come."
        standing: AnchoringStanding!
        "The steps."
        steps: [AnchoringStep!]!
      }

      "How far a member has come with anchoring."
      enum AnchoringStanding {
        "The member answered, and has nothing planned."
        NOT_PLANNED
        "Planned, and no step taken."
        PLANNED
        "Some steps are taken, others are planned."
        UNDERWAY
        "No step is left, and one was taken at least."
        DONE
        "All steps were left out."
        SKIPPED
        "The member did not answer."
        UNKNOWN
      }
    `,
    resolvers: {
      Federation: {
        anchoring: (async (_federation: never, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: ['AnchoringStep'], types: '$federation: ID!', variables: { federation: manifest().id } }, context, info);
          return { members: router.directory.ids.map((member) => toMemberAnchoring(member, said.get(member))), coverage };
        }),
      },
    },
  };
}

function toMemberAnchoring(member: string, organisation: Entity | undefined) {
  const steps = (organisation?.['anchoring'] ?? []) as Step[];
  return {
    organisation: referenceTo('Organisation', member),
    stakeholders: STAKEHOLDERS.map((stakeholder) => {
      const own = steps.filter((step) => step.stakeholder === stakeholder);
      return { stakeholder, standing: organisation ? standingOf(own.map(({ state }) => state)) : 'UNKNOWN', steps: own.map(({ id }) => referenceTo('AnchoringStep', id)) };
    }),
  };
}

/** How far those have come whose steps these are. */
export function standingOf(states: readonly Step['state'][]): 'NOT_PLANNED' | 'PLANNED' | 'UNDERWAY' | 'DONE' | 'SKIPPED' {
  if (!states.length) return 'NOT_PLANNED';
  const isTaken = states.includes('DONE');
  if (states.includes('PLANNED')) return isTaken ? 'UNDERWAY' : 'PLANNED';
  return isTaken ? 'DONE' : 'SKIPPED';
}

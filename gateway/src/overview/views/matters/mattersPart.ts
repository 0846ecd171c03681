import { alsoNotPublished } from '../../notPublished.js';
import { today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import { askRows, ownRows } from '../../askRows.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { byWaiting, type Matter, type MatterDecision, type MatterStanding, whatBecame } from './sentOn.js';

const MATTERS = alsoNotPublished(`query Matters($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation {
  matters { id state toBodyId referredOn fromBody { id } }
  matterDecisions { id matterId date }
} } }`, 'Matter');

interface Arguments {
  fromBody?: string | null;
  toBody?: string | null;
  standing?: MatterStanding[] | null;
  asOf?: string | null;
}

type Row = Matter & { fromBody: { id: string } | null };

/** What the members' bodies have sent on to bodies that may decide, and what became of it. */
export function mattersPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "What the members' bodies have sent on to bodies that may decide, and what became of it (seed L12). Those that wait longest come first."
        matters(
          "Only what this body sent on."
          fromBody: ID
          "Only what was sent to this body."
          toBody: ID
          "Only what stands so."
          standing: [MatterStanding!]
          "The day up to which waiting is counted; today when left out."
          asOf: Date
        ): MattersSentOn!
      }

      "Matters that were sent on. Source: the organisation whose body sent each; its decision, the organisation whose body decided."
      type MattersSentOn {
        "The matters."
        matters: [SentMatter!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "A matter that was sent on, and what became of it."
      type SentMatter {
        "The matter."
        matter: Matter!
        "The member whose body sent it on."
        organisation: Organisation!
        "What became of it."
        standing: MatterStanding!
        "The decision, as the deciding organisation tells it; null when none is known here."
        decision: MatterDecision
        "How many days it waits, or waited until it was decided; null when that is not known, or it was dropped."
        waitingDays: Int
      }

      "What became of a matter that was sent on."
      enum MatterStanding {
        "It waits for a decision."
        WAITING
        "It is decided."
        DECIDED
        "It is done with."
        CLOSED
        "It was taken no further."
        DROPPED
        "It was sent to an organisation that does not answer here, or not now, so that nobody here knows."
        UNKNOWN
      }
    `,
    resolvers: {
      Federation: {
        matters: (async (_federation: never, { fromBody, toBody, standing, asOf }: Arguments, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { rows, answers, coverage } = await askRows<Row>(router, { query: MATTERS, list: 'matters', own: 'id' }, context, info);
          const decisions = answers.flatMap((answer) => ownRows<MatterDecision>(answer, 'matterDecisions', 'id'));
          const answering = new Set(answers.flatMap((answer) => ('organisation' in answer ? [answer.member] : [])));
          const sent = rows
            .filter((row) => (!fromBody || row.fromBody?.id === fromBody) && (!toBody || row.toBodyId === toBody))
            .flatMap((row) => (row.referredOn === null ? [] : [{ ...whatBecame({ ...row, referredOn: row.referredOn }, decisions, answering, asOf ?? today()), member: row.member }]))
            .filter((matter) => !standing || standing.includes(matter.standing));
          return {
            matters: sent.toSorted(byWaiting).map(({ id, member, decisionId, ...matter }) => ({
              ...matter,
              matter: referenceTo('Matter', id),
              organisation: referenceTo('Organisation', member),
              decision: decisionId === null ? null : referenceTo('MatterDecision', decisionId),
            })),
            coverage,
          };
        }),
      },
    },
  };
}

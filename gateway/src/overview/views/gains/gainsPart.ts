import { findOwner } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import { askAll } from '../askAll.js';
import { addUpGains, type GainCount } from './addUpGains.js';

const FIELDS = 'gainCounts { kind state agreementId count gainIds }';

/** Which of the promised gains came. */
export function gainsPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "The gains that parties expect of their agreements, against what came (seeds O12, O9, G6). They are no money, and are not turned into any."
        gains(
          "Only of this kind."
          kind: GainKind
          "Only those expected of this agreement, by its id."
          agreement: ID
        ): Gains!
      }

      "Expected gains against observed ones. Sources: the parties, each for itself."
      type Gains {
        "How many gains are expected; null as soon as a member is missing."
        total: Int
        "How many are known: at least so many."
        known: Int!
        "How many of those that are known came, by kind; kinds that nobody expects anything of have zeros."
        byKind: [GainKindCount!]!
        "Each agreement that something is expected of, by its id."
        agreements: [AgreementGains!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "How many gains of one kind came."
      type GainKindCount {
        "The kind."
        kind: GainKind!
        "How many are expected, and not looked at yet."
        expected: Int!
        "How many came in part."
        partly: Int!
        "How many came."
        achieved: Int!
        "How many did not come."
        notAchieved: Int!
        "How many were looked at without anybody having measured: whether they came is not known."
        notMeasured: Int!
      }

      "What the parties of one agreement expect of it, and what came."
      type AgreementGains {
        "The agreement's id."
        agreementId: ID!
        "The agreement; null when its keeper is no member of this federation."
        agreement: Agreement
        "Each party's gains, with the party, the indicator, and what was expected and observed."
        gains: [Gain!]!
      }
    `,
    resolvers: {
      Federation: {
        gains: (async (_federation: never, { kind, agreement }: { kind?: string | null; agreement?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: ['Gain'] }, context, info);
          const counts = [...said.values()].flatMap((organisation) => (organisation['gainCounts'] ?? []) as GainCount[]);
          const { known, byKind, byAgreement } = addUpGains(counts.filter((count) => (kind == null || count.kind === kind) && (agreement == null || count.agreementId === agreement)));
          const agreements = byAgreement.map(({ agreementId, gainIds }) => ({
            agreementId,
            agreement: router.directory.has(findOwner(agreementId) ?? '') ? referenceTo('Agreement', agreementId) : null,
            gains: gainIds.map((id) => referenceTo('Gain', id)),
          }));
          return { total: coverage.complete ? known : null, known, byKind, agreements, coverage };
        }),
      },
    },
  };
}

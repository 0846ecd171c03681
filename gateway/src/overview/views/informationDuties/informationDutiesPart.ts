import { today } from '@samverkan/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo } from '../../reference.js';
import type { Kept } from '../reviews/joinReviews.js';
import { askAll } from '../askAll.js';
import { AUDIENCES, joinStandings, type PartyStanding, type Standing } from './joinStandings.js';

const FIELDS = 'keptInForce { agreementId partyIds } informationFigures(on: $on) { dutyId agreementId audience state }';

/** Whether each party has made its agreements known. */
export function informationDutiesPart(router: Router): Part {
  return {
    typeDefs: /* GraphQL */ `
      type Federation {
        "Whether each party has made its agreements in force known, within and without (seed L20)."
        informationDuties("On which day; today when left out." on: Date): InformationDuties!
      }

      "The duties to make agreements known. Sources: the parties, each for itself."
      type InformationDuties {
        "How many of those that are known stand where, by audience."
        byAudience: [InformationAudienceCount!]!
        "Each agreement in force, by its id."
        agreements: [AgreementInformation!]!
        "Which members this is put together from."
        coverage: Coverage!
      }

      "How many parties have told one audience of their agreements."
      type InformationAudienceCount {
        "Who is to know."
        audience: InformationAudience!
        "How many have not done it yet, and are not late."
        due: Int!
        "How many have done it."
        done: Int!
        "How many are late."
        overdue: Int!
        "How many parties answered and say nothing of it."
        notStated: Int!
        "How many parties did not answer."
        unknown: Int!
      }

      "Whether the parties of one agreement have made it known."
      type AgreementInformation {
        "The agreement."
        agreement: Agreement!
        "Each party that is a member, with each audience."
        parties: [PartyInformation!]!
      }

      "Whether one party has made an agreement known to one audience."
      type PartyInformation {
        "The party."
        organisation: Organisation!
        "Who is to know."
        audience: InformationAudience!
        "Where it stands."
        state: InformationStanding!
        "The party's own record of it; null when it has none."
        duty: InformationDuty
      }

      "Where a duty to make an agreement known stands."
      enum InformationStanding {
        "Not done yet, and not late."
        DUE
        "Done, and not due again yet."
        DONE
        "Late."
        OVERDUE
        "The party answered, and says nothing of it."
        NOT_STATED
        "The party did not answer."
        UNKNOWN
      }
    `,
    resolvers: {
      Federation: {
        informationDuties: (async (_federation: never, { on }: { on?: string | null }, context: OverviewContext, info: GraphQLResolveInfo) => {
          const { said, coverage } = await askAll(router, { fields: FIELDS, of: ['InformationDuty', 'Agreement'], types: '$on: Date', variables: { on: on ?? today() } }, context, info);
          const says = [...said].map(([member, organisation]) => ({ member, kept: (organisation['keptInForce'] ?? []) as Kept[], standings: (organisation['informationFigures'] ?? []) as Standing[] }));
          const agreements = joinStandings(says, (organisation) => router.directory.has(organisation));
          return {
            byAudience: countByAudience(agreements.flatMap(({ parties }) => parties)),
            agreements: agreements.map(({ agreementId, parties }) => ({ agreement: referenceTo('Agreement', agreementId), parties: parties.map(toPartyInformation) })),
            coverage,
          };
        }),
      },
    },
  };
}

function countByAudience(standings: readonly PartyStanding[]) {
  return AUDIENCES.map((audience) => {
    const inState = (state: PartyStanding['state']) => standings.filter((standing) => standing.audience === audience && standing.state === state).length;
    return { audience, due: inState('DUE'), done: inState('DONE'), overdue: inState('OVERDUE'), notStated: inState('NOT_STATED'), unknown: inState('UNKNOWN') };
  });
}

const toPartyInformation = ({ party, audience, state, dutyId }: PartyStanding) => ({
  organisation: referenceTo('Organisation', party),
  audience,
  state,
  duty: dutyId === null ? null : referenceTo('InformationDuty', dutyId),
});

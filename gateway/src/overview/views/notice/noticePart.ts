import { findOwner, statementId } from '@samverkan/common';
import DataLoader from 'dataloader';
import type { OperationContext } from '../../../members/operationContext.js';
import type { RollCall } from '../../../members/rollCall.js';
import type { Entity, Router } from '../../../members/router.js';
import type { OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { findReference } from '../money/links.js';
import { effectOf, type LeavingTerms, type NoticeEffect } from './noticeEffect.js';

const STATED = `query StatedNotice($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on PartyStatement { state noticeGivenOn lastDay } }
}`;

interface Party {
  organisationId?: string | null;
  standing?: string | null;
  standingSince?: string | null;
  leavingTerms?: LeavingTerms | null;
}

/** What a party's notice leads to (seed L22). */
export function noticePart(router: Router): Part {
  const { directory } = router;
  const statements = new StatedNotices(router);
  const organisations = (ids: readonly string[]) => ids.flatMap((id) => findReference(directory, 'Organisation', id) ?? []);
  return {
    typeDefs: /* GraphQL */ `
      type AgreementParty @key(fields: "id") {
        id: ID!
        organisationId: ID @external
        standing: PartyState @external
        standingSince: PartialDate @external
        leavingTerms: LeavingTerms @external
        "What the party's notice leads to, worked out from the keeper's core and the party's own statement; null when it has given none."
        noticeEffect: NoticeEffect @requires(fields: "organisationId standing standingSince leavingTerms { agreementId status terminationRule noticePeriodMonths otherIds stayingIds }")
      }

      type LeavingTerms {
        agreementId: ID @external
        status: AgreementStatus @external
        terminationRule: String @external
        noticePeriodMonths: Int @external
        otherIds: [ID!] @external
        stayingIds: [ID!] @external
      }

      "What a party's notice leads to. Sources: the party's own statement of its notice, or else what the keeper has noted; the keeper's core."
      type NoticeEffect {
        "When the notice was given; null when not stated."
        givenOn: PartialDate
        "Whose word it is that notice was given."
        saidBy: NoticeSource!
        "What comes of it."
        outcome: NoticeOutcome!
        "The notice period in months; null when it is not known."
        noticePeriodMonths: Int
        "The last day on which the party takes part: as it states itself, or the notice period after its notice. Null when not known: a notice period that is not known is not 0."
        lastDay: PartialDate
        "The ids of the parties whose notice it waits for; none when it waits for nobody."
        waitsForIds: [ID!]!
        "Those of them that are members of this federation."
        waitsFor: [Organisation!]!
      }

      "Whose word it is that a party has given notice."
      enum NoticeSource {
        "The party's own statement."
        PARTY
        "The keeper has noted it; the party itself states nothing of it here."
        KEEPER
      }

      "What comes of a notice."
      enum NoticeOutcome {
        "The party leaves, and the agreement goes on between the others."
        PARTY_LEAVES
        "The agreement ends: each party can end it and only one other is left, or all have given notice."
        AGREEMENT_ENDS
        "Nothing until the others have given notice too."
        WAITS_FOR_OTHERS
        "The agreement does not say whose word ends it."
        UNKNOWN
      }
    `,
    resolvers: {
      AgreementParty: {
        noticeEffect: (async (party: Party, _args: never, context: OverviewContext): Promise<NoticeEffect | null> => {
          const { organisationId, standing, standingSince = null, leavingTerms } = party;
          const owner = findOwner(organisationId);
          if (!leavingTerms || owner === undefined) return null;
          const stated = directory.has(owner) ? await statements.find(statementId(owner, leavingTerms.agreementId), context) : null;
          if (stated?.['state'] === 'NOTICE') return effectOf({ givenOn: textIn(stated, 'noticeGivenOn'), lastDay: textIn(stated, 'lastDay'), saidBy: 'PARTY' }, leavingTerms);
          return standing === 'NOTICE' ? effectOf({ givenOn: standingSince, lastDay: null, saidBy: 'KEEPER' }, leavingTerms) : null;
        }),
      },
      NoticeEffect: {
        waitsForIds: (({ waitsFor }: NoticeEffect) => waitsFor),
        waitsFor: (({ waitsFor }: NoticeEffect) => organisations(waitsFor)),
      },
    },
  };
}

const textIn = (entity: Entity, field: string): string | null => (typeof entity[field] === 'string' ? entity[field] : null);

/** The parties' own words on their notices: all that one operation asks about are fetched in one wave. */
class StatedNotices {
  private readonly loaders = new WeakMap<RollCall, DataLoader<string, Entity | null>>();

  constructor(private readonly router: Router) {}

  /** Null where the party has stated nothing. Rejects when it does not answer. */
  find(id: string, context: OperationContext): Promise<Entity | null> {
    let loader = this.loaders.get(context.rollCall);
    if (!loader) this.loaders.set(context.rollCall, (loader = new DataLoader((ids) => this.ask(ids, context))));
    return loader.load(id);
  }

  private async ask(ids: readonly string[], context: OperationContext): Promise<(Entity | null | Error)[]> {
    const { entities, errors } = await this.router.entities(STATED, { representations: ids.map((id) => ({ __typename: 'PartyStatement', id })) }, context);
    const failures = new Map(errors.filter(({ failure }) => failure.extensions['code'] !== 'UNKNOWN_RECORD').map(({ failure }) => [failure.member, failure]));
    return ids.map((id, place) => entities[place] ?? failures.get(findOwner(id)!) ?? null);
  }
}

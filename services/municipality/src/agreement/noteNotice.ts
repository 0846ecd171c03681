import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import { TerminationRule } from './codeLists.js';
import { findInForce, getAgreement, getParty, partiesTo } from './getAgreement.js';
import { standingAfter } from './partyLife.js';

/**
 * Notes that a party has given notice. One party’s word is enough where each can end the agreement by itself; else the
 * agreement stands as it stood until all have given it. The term gets no end by it: when a notice runs out is worked
 * out from the notice period where that is known, and written nowhere. Throws a Refusal: NO_RECORD, NOT_A_PARTY, WRONG_STATE.
 */
export async function noteNotice(em: EntityManager, id: string, organisation: string, givenOn: string): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const { agreement } = work;
  const party = getParty(work, organisation);
  const next = nextState(AGREEMENT_LIFE, agreement.status, 'noteNotice');
  party.standing = standingAfter(party.standing, PartyState.NOTICE);
  party.standingSince = givenOn;
  const isEnough = agreement.terminationRule === TerminationRule.ANY_PARTY || partiesTo(work, findInForce(work)?.number ?? 1).every(({ standing }) => standing === PartyState.NOTICE);
  if (isEnough) agreement.status = next;
  return agreement;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState, Refusal } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import { checkTerm } from './checkTerm.js';
import { LegalForm } from './codeLists.js';
import { getAgreement, getVersion, partiesTo, type WorkedOn } from './getAgreement.js';
import { standingAfter } from './partyLife.js';
import { checkSignedByAll } from './signAgreement.js';
import { VERSION_LIFE } from './versionLife.js';

/** Brings a signed agreement into force; `from` left out, from when its term says. Throws a Refusal: NO_RECORD, WRONG_STATE, BINDS_NOBODY, NOT_ALL_SIGNED, END_BEFORE_START. */
export async function bringIntoForce(em: EntityManager, id: string, from: string | null): Promise<Agreement> {
  return takeEffect(await getAgreement(em, id), from);
}

export function takeEffect(work: WorkedOn, from: string | null): Agreement {
  const { agreement } = work;
  if (agreement.form === LegalForm.SE_LETTER_OF_INTENT) throw new Refusal('BINDS_NOBODY', 'A letter of intent points out a direction and binds nobody: signed, it never comes into force.', 'id');
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'bringIntoForce');
  checkSignedByAll(work, 1);
  agreement.term.from = from ?? agreement.term.from;
  checkTerm(agreement.term);
  const version = getVersion(work, 1);
  version.status = nextState(VERSION_LIFE, version.status, 'takeEffect');
  version.inForceFrom = agreement.term.from;
  for (const party of partiesTo(work, 1)) {
    party.standing = standingAfter(party.standing, PartyState.ACTIVE);
    party.standingSince = agreement.term.from;
  }
  return agreement;
}

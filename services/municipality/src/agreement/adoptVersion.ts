import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState, Refusal } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE, CHANGE_BY } from './agreementLife.js';
import type { AgreementParty } from './agreementParty.js';
import type { AgreementVersion } from './agreementVersion.js';
import { VersionKind } from './codeLists.js';
import { findInForce, getAgreement, getVersion, type WorkedOn } from './getAgreement.js';
import { standingAfter } from './partyLife.js';
import { checkSignedByAll, signVersion } from './signAgreement.js';
import { VERSION_LIFE } from './versionLife.js';

/** Lets a proposed version take the place of the one before it. Throws a Refusal: NO_RECORD, WRONG_STATE, NOT_ALL_SIGNED. */
export async function adoptVersion(em: EntityManager, id: string, number: number, signedOn: string, inForceFrom: string | null): Promise<Agreement> {
  const work = await getAgreement(em, id);
  putInForce(work, getVersion(work, number), signedOn, inForceFrom);
  return work.agreement;
}

/** All parties sign it, but for a political adjustment, which follows from the decision of one of them. */
export function putInForce(work: WorkedOn, version: AgreementVersion, signedOn: string, inForceFrom: string | null): void {
  const { agreement } = work;
  if (version.kind === VersionKind.ORIGINAL) throw new Refusal('WRONG_STATE', 'The original is signed and brought into force; it is not adopted in the place of another.', 'version');
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, CHANGE_BY[version.kind]);
  if (version.kind !== VersionKind.POLITICAL_ADJUSTMENT) checkSignedByAll(work, version.number);
  signVersion(version, signedOn);
  version.inForceFrom = inForceFrom;
  const before = findInForce(work);
  if (before) before.status = nextState(VERSION_LIFE, before.status, 'supersede');
  version.status = nextState(VERSION_LIFE, version.status, 'takeEffect');
  if (version.termTo !== null) agreement.term.to = version.termTo;
  moveParties(work, version, inForceFrom ?? signedOn);
}

function moveParties({ parties }: WorkedOn, { number }: AgreementVersion, since: string): void {
  for (const party of parties) {
    const joins = party.fromVersion === number && party.standing === PartyState.SIGNED;
    const leaves = party.untilVersion === number - 1 && party.standing !== PartyState.OUT;
    if (!joins && !leaves) continue;
    party.standing = standingAfter(party.standing, joins ? PartyState.ACTIVE : PartyState.OUT);
    party.standingSince = since;
  }
}

/** Takes a proposed version back: the one before it goes on as if nothing had been. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function withdrawVersion(em: EntityManager, id: string, number: number): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const version = getVersion(work, number);
  if (version.kind === VersionKind.ORIGINAL) throw new Refusal('WRONG_STATE', 'The original is the agreement itself, and is not withdrawn from it.', 'version');
  version.status = nextState(VERSION_LIFE, version.status, 'withdraw');
  for (const party of work.parties) forget(party, number);
  return work.agreement;
}

/** What a party was to do by a version, and what it has said of it. */
function forget(party: AgreementParty, number: number): void {
  const earlier = party.fromVersion === number ? null : number - 1;
  if (party.signedVersion === number) party.signedVersion = earlier;
  if (party.decidedVersion === number) party.decidedVersion = earlier;
  if (party.fromVersion === number) party.standing = PartyState.OUT;
  else if (party.untilVersion === number - 1) party.untilVersion = null;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState, Refusal } from '@samverkan/records';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import { AgreementVersion } from './agreementVersion.js';
import { checkEnoughParties, getAgreement, getVersion, partiesTo, type WorkedOn } from './getAgreement.js';
import { VERSION_LIFE } from './versionLife.js';

/** Records that all parties have signed the agreement. Throws a Refusal: NO_RECORD, WRONG_STATE, NOT_ALL_SIGNED, TOO_FEW_PARTIES. */
export async function signAgreement(em: EntityManager, id: string, signedOn: string): Promise<Agreement> {
  return sign(await getAgreement(em, id), signedOn);
}

export function sign(work: WorkedOn, signedOn: string): Agreement {
  work.agreement.status = nextState(AGREEMENT_LIFE, work.agreement.status, 'sign');
  const version = getVersion(work, 1);
  checkSignedByAll(work, version.number);
  signVersion(version, signedOn);
  return work.agreement;
}

/** From now on nothing of the version changes but where it stands. */
export function signVersion(version: AgreementVersion, signedOn: string): void {
  version.status = nextState(VERSION_LIFE, version.status, 'sign');
  version.signedOn = signedOn;
}

/** Throws a {@link Refusal} NOT_ALL_SIGNED, which names who is missing, unless every party to the version is noted to have decided on it and signed it. */
export function checkSignedByAll(work: WorkedOn, number: number): void {
  const parties = partiesTo(work, number);
  checkEnoughParties(parties);
  const missing = parties.filter(({ decidedVersion, signedVersion }) => (decidedVersion ?? 0) < number || (signedVersion ?? 0) < number);
  if (missing.length) throw new Refusal('NOT_ALL_SIGNED', `It takes every party’s decision and signature; missing: ${missing.map(({ organisationId }) => organisationId).join(', ')}.`);
}

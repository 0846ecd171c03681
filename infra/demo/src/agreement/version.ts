import { AgreementStatus, VersionKind, VersionStatus, type AgreementVersion } from '@samverkan/municipality';
import { latestOf } from '../record/partialDates.js';
import type { VersionRecord } from '../record/records.js';
import type { PartyDescription } from './party.js';

/** A version after the first: why it was made, what is new in it, and when it was signed (null: it is proposed). */
export interface LaterVersion extends Partial<Pick<AgreementVersion, 'termTo' | 'causeDecision' | 'causeBody' | 'inForceFrom'>> {
  kind: VersionKind;
  summary: string | null;
  signedOn: string | null;
}

/**
 * All versions of an agreement, from its later ones. The first is signed when the last of the first parties signs. The
 * last signed one is the one that holds, as far as the agreement does; those before it are superseded, and those after it
 * proposed.
 */
export function versionsOf(status: AgreementStatus, parties: PartyDescription[], later: LaterVersion[], from: string | null): VersionRecord[] {
  const original: LaterVersion = { kind: VersionKind.ORIGINAL, summary: null, signedOn: latestOf(signaturesOf(parties)), inForceFrom: from };
  const all = [original, ...later];
  const current = all.findLastIndex(({ signedOn }) => signedOn !== null);
  return all.map(({ kind, signedOn, summary, inForceFrom = signedOn, termTo = null, causeDecision = null, causeBody = null }, index) => ({
    number: index + 1,
    kind,
    status: index > current ? unsignedUnder(status) : index === current ? STANDING[status] : VersionStatus.SUPERSEDED,
    signedOn,
    summary,
    documentUrl: null,
    inForceFrom: index > current || STANDING[status] === VersionStatus.SIGNED ? null : inForceFrom,
    termTo,
    causeDecision,
    causeBody,
  }));
}

function signaturesOf(parties: PartyDescription[]): string[] {
  return parties.flatMap(({ says }) => (says?.signed && says.joinedIn === undefined ? [says.signed] : []));
}

const unsignedUnder = (status: AgreementStatus): VersionStatus => (status === AgreementStatus.DRAFT ? VersionStatus.DRAFT : VersionStatus.PROPOSED);

/** Where the last signed version stands, by where the agreement stands. */
const STANDING: Record<AgreementStatus, VersionStatus> = {
  [AgreementStatus.DRAFT]: VersionStatus.DRAFT,
  [AgreementStatus.PROPOSED]: VersionStatus.PROPOSED,
  [AgreementStatus.DECIDED_BY_SOME]: VersionStatus.PROPOSED,
  [AgreementStatus.SIGNED]: VersionStatus.SIGNED,
  [AgreementStatus.IN_FORCE]: VersionStatus.IN_FORCE,
  [AgreementStatus.UNDER_REVIEW]: VersionStatus.IN_FORCE,
  [AgreementStatus.REVISED]: VersionStatus.IN_FORCE,
  [AgreementStatus.RENEWED]: VersionStatus.IN_FORCE,
  [AgreementStatus.EXTENDED]: VersionStatus.IN_FORCE,
  [AgreementStatus.NOTICE_GIVEN]: VersionStatus.IN_FORCE,
  [AgreementStatus.TERMINATED]: VersionStatus.ENDED,
  [AgreementStatus.EXPIRED]: VersionStatus.ENDED,
};

import { AgreementStatus, VersionKind } from '@samverkan/municipality';
import { latestOf } from '../record/partialDates.js';
import type { VersionRecord } from '../record/records.js';
import type { PartyDescription } from './party.js';

/** A version after the first: why it was made, what is new in it, and when it was signed (null: it is proposed). */
export interface LaterVersion {
  kind: VersionKind;
  summary: string;
  signedOn: string | null;
}

/**
 * All versions of an agreement, from its later ones. The first is signed when the last of the first parties signs. The
 * last signed one stands where the agreement stands; a superseded one says by what it was superseded.
 */
export function versionsOf(status: AgreementStatus, parties: PartyDescription[], later: LaterVersion[]): VersionRecord[] {
  const original = { kind: VersionKind.ORIGINAL, summary: null, signedOn: latestOf(signaturesOf(parties)) };
  const all = [original, ...later];
  const current = all.findLastIndex(({ signedOn }) => signedOn !== null);
  return all.map(({ kind, signedOn, summary }, index) => ({
    number: index + 1,
    kind,
    status: current < 0 ? status : index > current ? AgreementStatus.PROPOSED : index === current ? standingOf(status) : supersededBy(all[index + 1]!.kind),
    signedOn,
    summary,
    documentUrl: null,
  }));
}

function signaturesOf(parties: PartyDescription[]): string[] {
  return parties.flatMap(({ says }) => (says?.signed && says.joinedIn === undefined ? [says.signed] : []));
}

/** An agreement that is in force in a later version is, in that version, simply in force. */
function standingOf(status: AgreementStatus): AgreementStatus {
  const later = [AgreementStatus.REVISED, AgreementStatus.RENEWED, AgreementStatus.EXTENDED];
  return later.includes(status) ? AgreementStatus.IN_FORCE : status;
}

function supersededBy(kind: VersionKind): AgreementStatus {
  switch (kind) {
    case VersionKind.EXTENSION_OF_TERM: return AgreementStatus.RENEWED;
    case VersionKind.EXTENSION_OF_SCOPE: case VersionKind.NEW_PARTY: return AgreementStatus.EXTENDED;
    default: return AgreementStatus.REVISED;
  }
}

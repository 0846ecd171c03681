import { AgreementStatus, DecisionOutcome, PartyState, type AgreementParty } from '@samverkan/municipality';
import type { VersionRecord } from '../record/records.js';
import type { PartyDescription } from './party.js';
import { ENDED, stateOf } from './statement.js';

type Noted = Pick<AgreementParty, 'standing' | 'standingSince' | 'fromVersion' | 'untilVersion' | 'decidedVersion' | 'signedVersion'>;

/** What the keeper has noted of a party: what the party says, or else what follows from where the agreement stands. */
export function notedOf({ says }: PartyDescription, status: AgreementStatus, term: { from: string | null; to: string | null }, versions: readonly VersionRecord[]): Noted {
  const standing = says ? stateOf(status, says) : standingUnder(status);
  const current = versions.findLast(({ signedOn }) => signedOn !== null)?.number ?? 1;
  const fromVersion = says?.joinedIn ?? 1;
  const signed = standing === null || standing === PartyState.INVITED || standing === PartyState.DECIDED ? null : current;
  const adopted = says?.onLater?.findLast(({ decided }) => decided.outcome === DecisionOutcome.ADOPTED)?.version;
  const begun = fromVersion === 1 ? term.from : versions[fromVersion - 1]!.signedOn;
  return {
    standing,
    standingSince: standing === null ? null : SINCE[standing]({ ...says, begun, ended: term.to }),
    fromVersion,
    untilVersion: null,
    decidedVersion: adopted ?? (standing === PartyState.DECIDED ? fromVersion : signed),
    signedVersion: signed,
    ...says?.keeperHasNoted,
  };
}

/** Of a party outside the federation the keeper knows no more than that it takes part. */
function standingUnder(status: AgreementStatus): PartyState | null {
  if (status === AgreementStatus.DRAFT) return null;
  if (status === AgreementStatus.PROPOSED || status === AgreementStatus.DECIDED_BY_SOME) return PartyState.INVITED;
  if (status === AgreementStatus.SIGNED) return PartyState.SIGNED;
  return ENDED.includes(status) ? PartyState.OUT : PartyState.ACTIVE;
}

interface Dates {
  decided?: { date: string | null };
  signed?: string;
  noticeGivenOn?: string;
  begun: string | null;
  ended: string | null;
}

const SINCE: Record<PartyState, (dates: Dates) => string | null> = {
  [PartyState.INVITED]: () => null,
  [PartyState.DECIDED]: ({ decided }) => decided?.date ?? null,
  [PartyState.SIGNED]: ({ signed }) => signed ?? null,
  [PartyState.ACTIVE]: ({ begun }) => begun,
  [PartyState.NOTICE]: ({ noticeGivenOn }) => noticeGivenOn ?? null,
  [PartyState.OUT]: ({ ended }) => ended,
};

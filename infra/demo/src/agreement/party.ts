import { PartyRole, type AgreementParty, type Signatory } from '@samverkan/municipality';
import type { Decided } from './decision.js';

/** What a party says of itself. Only members of the federation say anything in the graph. */
export interface OwnWords {
  /** The unit that answers for the agreement. */
  unit?: string;
  decided?: Decided;
  /** When it signed; a partial date. */
  signed?: string;
  /** In what capacity; follows from the deciding body when left out. */
  signedAs?: string;
  /** The number of the version by which it became a party, where it was not there from the start. */
  joinedIn?: number;
  gaveNotice?: true;
  /** When it gave notice; left out, it does not say. */
  noticeGivenOn?: string;
  /** What the keeper has noted of it, where that is something else: a discrepancy. */
  keeperHasNoted?: Partial<Pick<AgreementParty, 'standing' | 'standingSince'>>;
  /** What its bodies have before them, or have decided, of later versions. */
  onLater?: { version: number; decided: Decided }[];
  /** What is decided, point by point; follows from the agreement when left out. */
  points?: string[];
  /** The places for signatures, where they are more than the one who signed. */
  signatories?: Signatory[];
  /** Where the party takes its role for another than the keeper has written: a discrepancy. */
  statesRole?: PartyRole;
}

/** A party to an agreement: the keeper's row on it and, with `says`, the party's own statement. */
export interface PartyDescription {
  organisation: string;
  role: PartyRole;
  /** Left out: an organisation outside the federation, or a member that has not stated anything yet. */
  says?: OwnWords;
}

type DescribeParty = (organisation: string, says?: OwnWords) => PartyDescription;

const as = (role: PartyRole): DescribeParty => (organisation, says) => ({ organisation, role, ...(says && { says }) });

export const host = as(PartyRole.HOST);
export const buyer = as(PartyRole.BUYER);
export const participant = as(PartyRole.PARTICIPANT);
export const owner = as(PartyRole.OWNER);
export const supplier = as(PartyRole.SUPPLIER);
export const officeMunicipality = as(PartyRole.OFFICE_MUNICIPALITY);

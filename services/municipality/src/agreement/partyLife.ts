import { Refusal, type Transitions } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';

/** What a party does, by its own statement or as the keeper notes it. */
export type PartyEvent = 'decide' | 'decline' | 'sign' | 'takePart' | 'giveNotice' | 'withdrawNotice' | 'leave';

/** A party to an agreement from invitation to leaving. A party that has left does not come back: it is invited anew, to another version. */
export const PARTY_LIFE: Transitions<PartyState, PartyEvent> = {
  [PartyState.INVITED]: { decide: PartyState.DECIDED, decline: PartyState.OUT },
  [PartyState.DECIDED]: { sign: PartyState.SIGNED, decline: PartyState.OUT },
  [PartyState.SIGNED]: { takePart: PartyState.ACTIVE, giveNotice: PartyState.NOTICE, decline: PartyState.OUT },
  [PartyState.ACTIVE]: { giveNotice: PartyState.NOTICE, leave: PartyState.OUT },
  [PartyState.NOTICE]: { withdrawNotice: PartyState.ACTIVE, leave: PartyState.OUT },
};

/** The standing that somebody notes of a party, if it can follow on the one before. Throws a {@link Refusal} WRONG_STATE where it cannot. */
export function standingAfter(standing: PartyState | null, next: PartyState): PartyState {
  const from = standing ?? PartyState.INVITED;
  const possible = Object.values(PARTY_LIFE[from] ?? {});
  if (possible.includes(next)) return next;
  throw new Refusal('WRONG_STATE', `${next} does not follow on ${from}; ${possible.length ? `${possible.join(', ')} can` : 'nothing does any more'}.`, 'standing');
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState, Refusal } from '@samverkan/records';
import { canPrecede } from '../agreement/checkTerm.js';
import { PARTY_LIFE } from '../agreement/partyLife.js';
import { getStatement } from './getStatement.js';
import type { PartyStatement } from './partyStatement.js';

/** Notes that the party takes part in an agreement in force. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function recordTakingPart(em: EntityManager, id: string): Promise<PartyStatement> {
  const { statement } = await getStatement(em, id);
  statement.state = nextState(PARTY_LIFE, statement.state, 'takePart');
  return statement;
}

/**
 * Gives notice, for this party alone. Its last day is what it says itself, or nothing: what the notice leads to is worked
 * out from the keeper’s core by whoever asks. Throws a Refusal: NO_RECORD, WRONG_STATE, END_BEFORE_START.
 */
export async function giveNotice(em: EntityManager, id: string, givenOn: string, lastDay: string | null): Promise<PartyStatement> {
  const { statement } = await getStatement(em, id);
  statement.state = nextState(PARTY_LIFE, statement.state, 'giveNotice');
  if (!canPrecede(givenOn, lastDay)) throw new Refusal('END_BEFORE_START', 'A notice does not run out before it is given.', 'lastDay');
  statement.noticeGivenOn = givenOn;
  statement.lastDay = lastDay;
  return statement;
}

/** Takes a notice back. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function withdrawNotice(em: EntityManager, id: string): Promise<PartyStatement> {
  const { statement } = await getStatement(em, id);
  statement.state = nextState(PARTY_LIFE, statement.state, 'withdrawNotice');
  statement.noticeGivenOn = null;
  statement.lastDay = null;
  return statement;
}

/** Notes that the party takes part no longer. Throws a Refusal: NO_RECORD, WRONG_STATE, END_BEFORE_START. */
export async function recordLeaving(em: EntityManager, id: string, lastDay: string): Promise<PartyStatement> {
  const { statement } = await getStatement(em, id);
  statement.state = nextState(PARTY_LIFE, statement.state, 'leave');
  if (!canPrecede(statement.noticeGivenOn, lastDay)) throw new Refusal('END_BEFORE_START', 'A party does not leave before it has given notice.', 'lastDay');
  statement.lastDay = lastDay;
  return statement;
}

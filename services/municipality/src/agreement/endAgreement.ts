import type { EntityManager } from '@mikro-orm/postgresql';
import { findLatestDay, today, UNKNOWN_DATE } from '@samverkan/common';
import { nextState, Refusal } from '@samverkan/records';
import { PartyState } from '../statement/codeLists.js';
import type { Agreement } from './agreement.js';
import { AGREEMENT_LIFE } from './agreementLife.js';
import { canPrecede } from './checkTerm.js';
import { TermKind } from './codeLists.js';
import { findInForce, findOnTable, getAgreement, type WorkedOn } from './getAgreement.js';
import { VERSION_LIFE } from './versionLife.js';

/** Ends an agreement after notice; `lastDay` is the last day on which it held. Throws a Refusal: NO_RECORD, WRONG_STATE, END_BEFORE_START. */
export async function endAgreement(em: EntityManager, id: string, lastDay: string): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const { agreement } = work;
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'end');
  if (!canPrecede(agreement.term.from, lastDay)) throw new Refusal('END_BEFORE_START', 'An agreement does not end before it begins.', 'lastDay');
  agreement.term.to = lastDay;
  close(work, lastDay);
  return agreement;
}

/** Notes that a fixed term has run out. Throws a Refusal: NO_RECORD, WRONG_STATE, TERM_NOT_OVER. */
export async function expireAgreement(em: EntityManager, id: string): Promise<Agreement> {
  const work = await getAgreement(em, id);
  const { agreement } = work;
  const { kind, to, autoRenews } = agreement.term;
  agreement.status = nextState(AGREEMENT_LIFE, agreement.status, 'expire');
  const isOver = kind === TermKind.FIXED && !autoRenews && to !== null && to !== UNKNOWN_DATE && findLatestDay(to)! < today();
  if (!isOver) throw new Refusal('TERM_NOT_OVER', 'An agreement expires when the last day of its fixed term is certainly past, and it does not renew itself.', 'id');
  close(work, to);
  return agreement;
}

/** Nobody is a party any more, and nothing is on the table. */
function close(work: WorkedOn, lastDay: string): void {
  const inForce = findInForce(work);
  const onTable = findOnTable(work);
  if (inForce) inForce.status = nextState(VERSION_LIFE, inForce.status, 'end');
  if (onTable) onTable.status = nextState(VERSION_LIFE, onTable.status, 'withdraw');
  for (const party of work.parties) {
    if (party.standing === PartyState.OUT) continue;
    party.standing = PartyState.OUT;
    party.standingSince = lastDay;
  }
}

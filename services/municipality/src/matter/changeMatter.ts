import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner } from '@samverkan/common';
import { checkId, nextState, Refusal } from '@samverkan/records';
import { getDecidingBody } from '../body/getBody.js';
import { Matter } from './matter.js';
import { MATTER_TRANSITIONS, MatterState } from './matterState.js';

/** The body has prepared the matter, and says what it proposes. */
export async function prepareMatter(em: EntityManager, id: string, note: string | null): Promise<Matter> {
  const matter = await getMatter(em, id);
  matter.state = nextState(MATTER_TRANSITIONS, matter.state, 'prepare');
  matter.note = note;
  return matter;
}

/** The matter is sent on to a body that may decide. Of another organisation's body only that organisation knows what it may do. */
export async function referMatter(em: EntityManager, id: string, toBody: string, on: string): Promise<Matter> {
  const matter = await getMatter(em, id);
  matter.state = nextState(MATTER_TRANSITIONS, matter.state, 'refer');
  checkId(toBody, ['body'], 'toBody');
  if (findOwner(toBody) === findOwner(id)) await getDecidingBody(em, toBody, 'toBody');
  if (on < matter.raisedOn) throw new Refusal('BEFORE_RAISED', `The matter was raised on ${matter.raisedOn}, and is sent on after that.`, 'on');
  return em.assign(matter, { toBodyId: toBody, referredOn: on });
}

/** The matter is done with: decided here, or, as this organisation has heard, where it was sent. */
export async function closeMatter(em: EntityManager, id: string, on: string): Promise<Matter> {
  const matter = await getMatter(em, id);
  const decidesItself = findOwner(matter.toBodyId) === findOwner(id);
  if (matter.state === MatterState.REFERRED && decidesItself) throw new Refusal('NOT_DECIDED', 'A matter that waits for a decision of one of the organisation’s own bodies is closed when that body has decided.', 'id');
  matter.state = nextState(MATTER_TRANSITIONS, matter.state, 'close');
  matter.endedOn = on;
  return matter;
}

/** The matter is taken no further. */
export async function dropMatter(em: EntityManager, id: string, reason: string, on: string): Promise<Matter> {
  const matter = await getMatter(em, id);
  matter.state = nextState(MATTER_TRANSITIONS, matter.state, 'drop');
  if (!reason.trim()) throw new Refusal('NO_TEXT', 'Who drops a matter says why.', 'reason');
  return em.assign(matter, { note: reason, endedOn: on });
}

/** One of the organisation's own matters, kept from other commands until this one is done. Throws a {@link Refusal} NO_RECORD. */
export async function getMatter(em: EntityManager, id: string, field = 'id'): Promise<Matter> {
  const matter = await em.findOne(Matter, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!matter) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s matters.`, field);
  return matter;
}

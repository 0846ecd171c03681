import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { Body } from './body.js';
import { BodyState } from './codeLists.js';

/** One of the organisation's own bodies, kept from other commands until this one is done. Throws a {@link Refusal} NO_RECORD. */
export async function getBody(em: EntityManager, id: string, field = 'body'): Promise<Body> {
  const body = await em.findOne(Body, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!body) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s bodies.`, field);
  return body;
}

/** As {@link getBody}; throws a {@link Refusal} BODY_NOT_ACTIVE for a body that is not at work. */
export async function getActiveBody(em: EntityManager, id: string, field = 'body'): Promise<Body> {
  const body = await getBody(em, id, field);
  if (body.state !== BodyState.ACTIVE) throw new Refusal('BODY_NOT_ACTIVE', `${body.name} is ${body.state}; only a body that is at work does this.`, field);
  return body;
}

/** As {@link getActiveBody}; throws a {@link Refusal} NO_DECISION_POWER for a body that may not decide. */
export async function getDecidingBody(em: EntityManager, id: string, field = 'body'): Promise<Body> {
  const body = await getActiveBody(em, id, field);
  if (!body.decisionPower) throw new Refusal('NO_DECISION_POWER', `${body.name} has no power to decide: what needs a decision is referred to a body that has.`, field);
  return body;
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { nextState, Refusal } from '@samverkan/records';
import type { Body } from './body.js';
import { BODY_TRANSITIONS } from './bodyState.js';
import { getBody } from './getBody.js';
import { Seat } from './seat.js';

/** The body begins its work: somebody must sit in it. */
export async function activateBody(em: EntityManager, id: string): Promise<Body> {
  const body = await getBody(em, id, 'id');
  body.state = nextState(BODY_TRANSITIONS, body.state, 'activate');
  if ((await em.count(Seat, { body: id })) === 0) throw new Refusal('NOBODY_SEATED', 'A body begins its work when somebody sits in it.', 'id');
  return body;
}

/** The body exists no more after the day. */
export async function dissolveBody(em: EntityManager, id: string, on: string): Promise<Body> {
  const body = await getBody(em, id, 'id');
  body.state = nextState(BODY_TRANSITIONS, body.state, 'dissolve');
  body.dissolvedOn = on;
  return body;
}

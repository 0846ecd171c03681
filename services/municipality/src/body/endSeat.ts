import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '@samverkan/records';
import { getBody } from './getBody.js';
import { Seat } from './seat.js';
import { areApart } from './tenure.js';

/** The seat's holder leaves it; `on` is the last day. */
export async function endSeat(em: EntityManager, id: string, on: string): Promise<Seat> {
  const seat = await em.findOne(Seat, { id });
  if (!seat) throw new Refusal('NO_RECORD', `${id} is none of the organisation’s seats.`, 'id');
  await getBody(em, seat.body.id);
  if (areApart(seat, { from: on, to: on })) throw new Refusal('NOT_HELD', `The seat is held from ${seat.from ?? 'no stated day'} to ${seat.to ?? 'no stated day'}; it ends within that time.`, 'on');
  seat.to = on;
  return seat;
}

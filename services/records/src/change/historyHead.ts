import { DateTimeScalar } from '@samverkan/common';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import type { Asks } from '../sharing/findUnseen.js';
import { ChangeEvent } from './changeEvent.js';

@ObjectType({ description: 'An entry of a history, as one can hold it against the history later: the last one, or one that was the last. Its hash stands for all that was written until then, whoever may read it.' })
@Directive('@shareable')
export class HistoryHead {
  @Field(() => Int, { nullable: true, description: 'The entry’s number: so many entries there were with it.' })
  sequence!: number;

  @Field(() => String, { nullable: true, description: 'Its hash: SHA-256 in hexadecimal.' })
  hash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written; null where it tells of what is not for the viewer.' })
  at!: Date | null;
}

/**
 * The head of the history, or the entry with a number that was its head; null where it is not there. Everybody is told of
 * the chain as it is, whoever its entries are for: a number and a hash, of which each transaction has a part by chance
 * (historyFunctions), say of an entry no more than that it is there.
 */
export async function findHistoryHead({ em, ownerEm }: Pick<Asks, 'em' | 'ownerEm'>, sequence?: number): Promise<HistoryHead | null> {
  const where = sequence === undefined ? {} : { sequence };
  const [head] = await ownerEm().fork().find(ChangeEvent, where, { orderBy: { sequence: 'desc' }, limit: 1, fields: ['sequence', 'hash'] });
  if (!head) return null;
  const told = await em.findOne(ChangeEvent, { sequence: head.sequence }, { fields: ['at'] });
  return Object.assign(new HistoryHead(), { sequence: head.sequence, hash: head.hash, at: told?.at ?? null });
}

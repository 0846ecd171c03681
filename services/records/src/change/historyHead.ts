import type { EntityManager } from '@mikro-orm/postgresql';
import { DateTimeScalar } from '@samverkan/common';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { ChangeEvent } from './changeEvent.js';

@ObjectType({ description: 'The last entry of a history at this moment. Its hash stands for all that was written until then: who keeps it can see later whether the history was rewritten.' })
@Directive('@shareable')
export class HistoryHead {
  @Field(() => Int, { nullable: true, description: 'The entry’s number: so many entries there are.' })
  sequence!: number;

  @Field(() => String, { nullable: true, description: 'Its hash: SHA-256 in hexadecimal.' })
  hash!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was written.' })
  at!: Date;
}

/** The head of the history; null where nothing has been written yet. */
export async function findHistoryHead(em: EntityManager): Promise<HistoryHead | null> {
  const [last] = await em.find(ChangeEvent, {}, { orderBy: { sequence: 'desc' }, limit: 1 });
  return last ? Object.assign(new HistoryHead(), { sequence: last.sequence, hash: last.hash, at: last.at }) : null;
}

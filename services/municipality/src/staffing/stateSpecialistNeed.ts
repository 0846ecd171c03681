import type { EntityManager } from '@mikro-orm/postgresql';
import { findLatestDay, PartialDateScalar, today } from '@samverkan/common';
import { Language, Refusal, restate } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { statedHere } from '../count/statedHere.js';
import { StaffFunction } from './codeLists.js';
import { SpecialistNeed, specialistNeedId } from './specialistNeed.js';

@InputType({ description: 'A sort of specialist that an organisation will need.' })
export class StateSpecialistNeedInput {
  @Field(() => ID, { description: 'Who needs it.' })
  organisationId!: string;

  @Field(() => StaffFunction, { description: 'What is needed.' })
  staffFunction!: StaffFunction;

  @Field(() => String, { nullable: true, description: 'The law that makes it necessary, as it is cited.' })
  law?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when.' })
  byWhen?: string | null;

  @Field(() => String, { nullable: true, description: 'What for, in `language`.' })
  reason?: string | null;

  @Field(() => Language, { description: 'The language of the texts.' })
  language!: Language;
}

/** Records the need, in place of what was stated for the same function. Throws a Refusal: NEED_IS_PAST, NO_TEXT. */
export async function stateSpecialistNeed(em: EntityManager, { organisationId, staffFunction, law, byWhen, reason, language }: StateSpecialistNeedInput): Promise<SpecialistNeed> {
  const latest = byWhen == null ? undefined : findLatestDay(byWhen);
  if (latest !== undefined && latest < today()) throw new Refusal('NEED_IS_PAST', 'A need lies ahead: byWhen is over.', 'byWhen');
  if (!law?.trim() && !reason?.trim()) throw new Refusal('NO_TEXT', 'A need says what it comes from: a law, or a reason.', 'reason');
  const id = specialistNeedId(organisationId, staffFunction);
  return restate(em, SpecialistNeed, { id }, { id, staffFunction, law: law ?? null, byWhen: byWhen ?? null, reason: reason ?? null, language, provenance: statedHere(today()) });
}

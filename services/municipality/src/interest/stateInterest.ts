import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { checkId, checkPast, Language, restate, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { AreaInterest, interestId } from './areaInterest.js';
import { Interest } from './codeLists.js';

@InputType({ description: 'What a member says of its own interest in a co-operation area.' })
export class StateInterestInput {
  @Field(() => ID, { description: 'The member that says so, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The area: `<federation>:area:<ULID>`.' })
  areaId!: string;

  @Field(() => Interest, { description: 'Whether it wants to take part, and needs to.' })
  interest!: Interest;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it said so; today when left out.' })
  statedOn?: string | null;

  @Field(() => Language, { description: 'The language of the reason.' })
  language!: Language;
}

/** Records what the organisation says, in place of what it said before. Throws a Refusal: BAD_ID, IN_THE_FUTURE. */
export async function stateInterest(em: EntityManager, { organisationId, areaId, interest, reason = null, statedOn, language }: StateInterestInput): Promise<AreaInterest> {
  checkId(areaId, ['area'], 'areaId');
  const stated = { id: interestId(organisationId, areaId), areaId, interest, reason, statedOn: checkPast(statedOn, 'statedOn'), language, provenance: statedHere() };
  return restate(em, AreaInterest, { id: stated.id }, stated);
}

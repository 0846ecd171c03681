import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar } from '@samverkan/common';
import { checkAddress, checkId, checkPast, Language, Refusal, restate, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { StanceKind } from './codeLists.js';
import { Stance, stanceId } from './stance.js';

@InputType({ description: 'Where a member stands on a joint position or a consultation response.' })
export class StateStanceInput {
  @Field(() => ID, { description: 'The member that says so, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The position or the response: `<federation>:position:<ULID>`, `<federation>:response:<ULID>`.' })
  subjectId!: string;

  @Field(() => StanceKind, { description: 'Where it stands.' })
  kind!: StanceKind;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'The address of its own answer, https or http; must be given when it has answered on its own.' })
  ownAnswerUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'The body that took the stance.' })
  decidedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was taken; today when left out.' })
  statedOn?: string | null;

  @Field(() => Language, { description: 'The language of the reason.' })
  language!: Language;
}

/** Records where the organisation stands, in place of where it stood before. Throws a Refusal: BAD_ID, IN_THE_FUTURE, NO_OWN_ANSWER, BAD_ADDRESS. */
export async function stateStance(em: EntityManager, input: StateStanceInput): Promise<Stance> {
  const { organisationId, subjectId, kind, reason = null, ownAnswerUrl = null, decidedBy = null, statedOn, language } = input;
  checkId(subjectId, ['position', 'response'], 'subjectId');
  checkOwnAnswer(kind, ownAnswerUrl);
  const stated = { id: stanceId(organisationId, subjectId), subjectId, kind, reason, ownAnswerUrl, decidedBy, statedOn: checkPast(statedOn, 'statedOn'), language, provenance: statedHere() };
  return restate(em, Stance, { id: stated.id }, stated);
}

function checkOwnAnswer(kind: StanceKind, url: string | null): void {
  if (kind === StanceKind.OWN_ANSWER && url === null) throw new Refusal('NO_OWN_ANSWER', 'Who has answered on its own says where that answer is.', 'ownAnswerUrl');
  checkAddress(url, 'ownAnswerUrl');
}

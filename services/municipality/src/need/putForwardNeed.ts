import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { checkId, checkPast, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { NeedPriority, NeedState } from './codeLists.js';
import { Need } from './need.js';

@InputType({ description: 'A need that a member puts forward to a federation.' })
export class PutForwardNeedInput {
  @Field(() => ID, { description: 'The member that puts it forward, e.g. "hylte".' })
  organisationId!: string;

  @Field(() => ID, { description: 'The federation that it is put forward to, e.g. "skane".' })
  federationId!: string;

  @Field(() => ID, { nullable: true, description: 'The co-operation area of that federation that it lies in.' })
  areaId?: string | null;

  @Field(() => String, { description: 'What is needed, in a few words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is needed, and why.' })
  text?: string | null;

  @Field(() => NeedPriority, { description: 'How much it weighs for the member.' })
  priority!: NeedPriority;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was put forward; today when left out.' })
  submittedOn?: string | null;

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Records a new need. Throws a Refusal: BAD_ID, OTHER_FEDERATION, NO_TEXT, IN_THE_FUTURE. */
export async function putForwardNeed(em: EntityManager, { organisationId, submittedOn, ...input }: PutForwardNeedInput): Promise<Need> {
  const { federationId, areaId = null, title, text = null, priority, language } = input;
  if (findOwner(federationId) !== federationId) throw new Refusal('BAD_ID', 'federationId must be the id of a federation, e.g. "skane".', 'federationId');
  if (areaId !== null) checkId(areaId, ['area'], 'areaId');
  if (areaId !== null && findOwner(areaId) !== federationId) throw new Refusal('OTHER_FEDERATION', 'A need lies in an area of the federation that it is put forward to.', 'areaId');
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A need says what is needed.', 'title');
  const need = { federationId, areaId, title, text, priority, state: NeedState.SUBMITTED, submittedOn: checkPast(submittedOn, 'submittedOn'), language, provenance: statedHere() };
  return em.create(Need, { id: newRecordId(organisationId, 'need'), ...need });
}

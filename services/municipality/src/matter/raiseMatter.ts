import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, findOwner, newRecordId } from '@samverkan/common';
import { checkId, checkPast, Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { getActiveBody } from '../body/getBody.js';
import { Matter } from './matter.js';
import { MatterState } from './matterState.js';

@InputType({ description: 'A matter that a body takes up.' })
export class RaiseMatterInput {
  @Field(() => ID, { description: 'The body that takes it up.' })
  fromBody!: string;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => ID, { nullable: true, description: 'The party whose representative took it up.' })
  initiatedBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'The result goal that it is to serve.' })
  resultGoal?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day; today when left out.' })
  on?: string | null;

  @Field(() => Language, { defaultValue: Language.sv, description: 'The language of the texts.' })
  language!: Language;
}

export async function raiseMatter(em: EntityManager, { fromBody, subject, initiatedBy, resultGoal, on, language }: RaiseMatterInput): Promise<Matter> {
  await getActiveBody(em, fromBody, 'fromBody');
  if (!subject.trim()) throw new Refusal('NO_TEXT', 'A matter says what it is about.', 'subject');
  if (initiatedBy && findOwner(initiatedBy) !== initiatedBy) throw new Refusal('BAD_ID', 'initiatedBy must be the id of an organisation.', 'initiatedBy');
  if (resultGoal) checkId(resultGoal, ['goal'], 'resultGoal');
  return em.create(Matter, {
    id: newRecordId(findOwner(fromBody)!, 'matter'),
    subject,
    fromBody,
    toBodyId: null,
    initiatedById: initiatedBy ?? null,
    resultGoalId: resultGoal ?? null,
    state: MatterState.RAISED,
    raisedOn: checkPast(on, 'on'),
    referredOn: null,
    endedOn: null,
    note: null,
    language,
    provenance: statedHere(),
  });
}

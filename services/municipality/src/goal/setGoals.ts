import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, newRecordId, PartialDateScalar } from '@samverkan/common';
import { Language, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { BodyKind } from '../body/codeLists.js';
import { getBody } from '../body/getBody.js';
import { GoalDirection, GoalState } from './codeLists.js';
import { ResultGoal } from './resultGoal.js';
import { TargetArea } from './targetArea.js';
import { Vision } from './vision.js';

@InputType({ description: 'A vision.' })
export class AdoptVisionInput {
  @Field(() => ID, { description: 'Whose vision.' })
  organisation!: string;

  @Field(() => String, { description: 'The vision in a few words.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it means.' })
  description?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was adopted.' })
  adoptedOn?: string | null;

  @Field(() => Language, { defaultValue: Language.sv, description: 'The language of its texts and of its goals’.' })
  language!: Language;
}

@InputType({ description: 'A target area under a vision.' })
export class SetTargetAreaInput {
  @Field(() => ID, { description: 'The vision.' })
  vision!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the work in it is to lead to.' })
  purpose?: string | null;

  @Field(() => Boolean, { description: 'Whether it is one of the goals for sound financial management.' })
  isSoundFinanceGoal!: boolean;

  @Field(() => String, { nullable: true, description: 'The role that answers for it.' })
  responsible?: string | null;

  @Field(() => ID, { nullable: true, description: 'The resource group that works with it.' })
  resourceGroup?: string | null;
}

@InputType({ description: 'A result goal in a target area.' })
export class SetResultGoalInput {
  @Field(() => ID, { description: 'The target area.' })
  targetArea!: string;

  @Field(() => String, { description: 'What is to be reached.' })
  title!: string;

  @Field(() => GoalDirection, { description: 'Which way what it names is to move.' })
  direction!: GoalDirection;
}

export async function adoptVision(em: EntityManager, { organisation, title, description, adoptedOn, language }: AdoptVisionInput): Promise<Vision> {
  checkTitle(title);
  return em.create(Vision, { id: newRecordId(organisation, 'vision'), title, description: description ?? null, adoptedOn: adoptedOn ?? null, language, provenance: statedHere() });
}

export async function setTargetArea(em: EntityManager, { vision, title, purpose, isSoundFinanceGoal, responsible, resourceGroup }: SetTargetAreaInput): Promise<TargetArea> {
  checkTitle(title);
  if (!(await em.findOne(Vision, { id: vision }))) throw new Refusal('NO_RECORD', `${vision} is none of the organisation’s visions.`, 'vision');
  if (resourceGroup && (await getBody(em, resourceGroup, 'resourceGroup')).kind !== BodyKind.RESOURCE_GROUP) throw new Refusal('NO_RESOURCE_GROUP', 'A target area is worked with by a resource group.', 'resourceGroup');
  return em.create(TargetArea, {
    id: newRecordId(findOwner(vision)!, 'area'),
    vision,
    title,
    purpose: purpose ?? null,
    isSoundFinanceGoal,
    responsible: responsible ?? null,
    resourceGroupId: resourceGroup ?? null,
    state: GoalState.ACTIVE,
    provenance: statedHere(),
  });
}

export async function setResultGoal(em: EntityManager, { targetArea, title, direction }: SetResultGoalInput): Promise<ResultGoal> {
  checkTitle(title);
  const area = await em.findOne(TargetArea, { id: targetArea });
  if (!area) throw new Refusal('NO_RECORD', `${targetArea} is none of the organisation’s target areas.`, 'targetArea');
  return em.create(ResultGoal, { id: newRecordId(findOwner(targetArea)!, 'goal'), targetArea, title, direction, state: GoalState.ACTIVE, provenance: statedHere() });
}

function checkTitle(title: string): void {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A goal says what it is about.', 'title');
}

import type { EntityManager } from '@mikro-orm/postgresql';
import { DateScalar, newRecordId, today } from '@samverkan/common';
import { checkId, checkPast, getRecord, Language, MoneyInput, moneyOf, nextState, Refusal, statedHere, type Transitions } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { ProjectState } from './codeLists.js';
import { Project } from './project.js';

export type ProjectEvent = 'apply' | 'grant' | 'reject' | 'start' | 'close';

const { IDEA, APPLIED, GRANTED, RUNNING, CLOSED, REJECTED } = ProjectState;

/** A project that was rejected may be applied for again. */
export const PROJECT_LIFE: Transitions<ProjectState, ProjectEvent> = {
  [IDEA]: { apply: APPLIED },
  [APPLIED]: { grant: GRANTED, reject: REJECTED },
  [REJECTED]: { apply: APPLIED },
  [GRANTED]: { start: RUNNING },
  [RUNNING]: { close: CLOSED },
};

@InputType({ description: 'A project that is thought of.' })
export class ProposeProjectInput {
  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is to do.' })
  purpose: string | null = null;

  @Field(() => [ID], { description: 'The needs that it answers to.' })
  needIds: string[] = [];

  @Field(() => Language, { description: 'The language of its texts.' })
  language!: Language;
}

/** Throws a Refusal: NO_TEXT, BAD_ID. */
export async function proposeProject(em: EntityManager, federation: string, { title, purpose, needIds, language }: ProposeProjectInput): Promise<Project> {
  if (!title.trim()) throw new Refusal('NO_TEXT', 'A project has a title.', 'title');
  for (const id of needIds) checkId(id, ['need'], 'needIds');
  return em.create(Project, { id: newRecordId(federation, 'project'), title, purpose, state: IDEA, needIds: [...new Set(needIds)], participantIds: [], language, provenance: statedHere() });
}

@InputType({ description: 'That money is applied for.' })
export class ApplyForProjectInput {
  @Field(() => ID, { description: 'The project.' })
  id!: string;

  @Field(() => String, { description: 'Who is asked to fund it.' })
  funder!: string;

  @Field(() => MoneyInput, { nullable: true, description: 'What it may cost.' })
  budget: MoneyInput | null = null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function applyForProject(em: EntityManager, { id, funder, budget }: ApplyForProjectInput): Promise<Project> {
  const project = await moveProject(em, id, 'apply');
  return em.assign(project, { funder, budget: budget ? moneyOf(budget, Number(today().slice(0, 4))) : null });
}

/** The funder has said yes or no. Throws a Refusal: NO_RECORD, WRONG_STATE. */
export async function moveProject(em: EntityManager, id: string, event: ProjectEvent): Promise<Project> {
  const project = await getRecord(em, Project, id);
  return em.assign(project, { state: nextState(PROJECT_LIFE, project.state, event) });
}

@InputType({ description: 'That a project begins.' })
export class StartProjectInput {
  @Field(() => ID, { description: 'The project.' })
  id!: string;

  @Field(() => [ID], { description: 'The members that are in it, by their ids.' })
  participantIds!: string[];

  @Field(() => DateScalar, { nullable: true, description: 'When; today when left out.' })
  startedOn: string | null = null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, NO_PARTICIPANT, IN_THE_FUTURE. */
export async function startProject(em: EntityManager, { id, participantIds, startedOn }: StartProjectInput): Promise<Project> {
  const project = await moveProject(em, id, 'start');
  if (!participantIds.length) throw new Refusal('NO_PARTICIPANT', 'A project that runs has at least one member in it.', 'participantIds');
  return em.assign(project, { participantIds: [...new Set(participantIds)], startedOn: checkPast(startedOn, 'startedOn') });
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, IN_THE_FUTURE, END_BEFORE_START. */
export async function closeProject(em: EntityManager, id: string, on: string | null | undefined): Promise<Project> {
  const project = await moveProject(em, id, 'close');
  const closedOn = checkPast(on, 'closedOn');
  if (project.startedOn !== null && closedOn < project.startedOn) throw new Refusal('END_BEFORE_START', `A project that began on ${project.startedOn} did not end on ${closedOn}.`, 'closedOn');
  return em.assign(project, { closedOn });
}

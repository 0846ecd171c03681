import type { EntityManager } from '@mikro-orm/postgresql';
import { newRecordId, PartialDateScalar } from '@samverkan/common';
import { checkAddress, getRecord, Refusal, statedHere } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { OutputKind, ProjectState } from './codeLists.js';
import { Project } from './project.js';
import { ProjectOutput } from './projectOutput.js';

@InputType({ description: 'Something that spreads a project’s results.' })
export class AddProjectOutputInput {
  @Field(() => ID, { description: 'The project.' })
  projectId!: string;

  @Field(() => OutputKind, { description: 'In what form.' })
  kind!: OutputKind;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was held or published.' })
  date: string | null = null;

  @Field(() => String, { nullable: true, description: 'Its address.' })
  url: string | null = null;

  @Field(() => Boolean, { description: 'Whether members that were not in the project may use it.' })
  openToNonParticipants!: boolean;

  @Field(() => [ID], { nullable: true, description: 'The members that it has reached, by their ids; left out when that was not asked.' })
  reachedIds: string[] | null = null;
}

/** Throws a Refusal: NO_RECORD, WRONG_STATE, BAD_ADDRESS, NOT_OPEN. */
export async function addProjectOutput(em: EntityManager, federation: string, { projectId, url, date, reachedIds, ...input }: AddProjectOutputInput): Promise<ProjectOutput> {
  const project = await getRecord(em, Project, projectId, 'projectId');
  if (![ProjectState.RUNNING, ProjectState.CLOSED].includes(project.state)) throw new Refusal('WRONG_STATE', `A project has results once it runs, and this one is ${project.state}.`, 'projectId');
  checkAddress(url, 'url');
  const outsider = input.openToNonParticipants ? undefined : reachedIds?.find((member) => !project.participantIds.includes(member));
  if (outsider !== undefined) throw new Refusal('NOT_OPEN', `What is for participants only has not reached ${outsider}, which was not in the project.`, 'reachedIds');
  return em.create(ProjectOutput, { id: newRecordId(federation, 'output'), project, ...input, url, date, reachedIds, provenance: statedHere() });
}

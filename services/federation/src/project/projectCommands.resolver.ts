import { DateScalar } from '@samverkan/common';
import { type Refused, resultOf, runCommand } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { addProjectOutput, AddProjectOutputInput } from './addProjectOutput.js';
import { Project } from './project.js';
import { applyForProject, ApplyForProjectInput, closeProject, moveProject, proposeProject, ProposeProjectInput, startProject, StartProjectInput } from './projectCommands.js';
import { ProjectOutput } from './projectOutput.js';

const ProjectResult = resultOf('Project', Project);
const OutputResult = resultOf('ProjectOutput', ProjectOutput);
const PROJECT = { description: 'The project’s id.' };

/** From need to results. All refuse with NOT_OWNER another federation's project, and with NO_RECORD one that is not there. */
@Resolver()
export class ProjectCommandsResolver {
  @Mutation(() => ProjectResult, { description: 'Proposes a project that answers to needs. Refused with NO_TEXT, BAD_ID.' })
  proposeProject(@Arg('input', () => ProposeProjectInput, { description: 'The project.' }) input: ProposeProjectInput, @Ctx() context: Context): Promise<Project | Refused> {
    return runCommand({ name: 'proposeProject', record: context.organisation }, context, (em) => proposeProject(em, context.organisation, input));
  }

  @Mutation(() => ProjectResult, { description: 'Records that money is applied for, for the first time or again after a rejection. Refused with WRONG_STATE.' })
  applyForProject(@Arg('input', () => ApplyForProjectInput, { description: 'The application.' }) input: ApplyForProjectInput, @Ctx() context: Context): Promise<Project | Refused> {
    return runCommand({ name: 'applyForProject', record: input.id }, context, (em) => applyForProject(em, input));
  }

  @Mutation(() => ProjectResult, { description: 'Records that the funder has said yes. Refused with WRONG_STATE.' })
  grantProject(@Arg('id', () => ID, PROJECT) id: string, @Ctx() context: Context): Promise<Project | Refused> {
    return runCommand({ name: 'grantProject', record: id }, context, (em) => moveProject(em, id, 'grant'));
  }

  @Mutation(() => ProjectResult, { description: 'Records that the funder has said no. Refused with WRONG_STATE.' })
  rejectProject(@Arg('id', () => ID, PROJECT) id: string, @Ctx() context: Context): Promise<Project | Refused> {
    return runCommand({ name: 'rejectProject', record: id }, context, (em) => moveProject(em, id, 'reject'));
  }

  @Mutation(() => ProjectResult, { description: 'Records that a project begins, and who is in it. Refused with NO_PARTICIPANT, IN_THE_FUTURE, WRONG_STATE.' })
  startProject(@Arg('input', () => StartProjectInput, { description: 'Who is in it.' }) input: StartProjectInput, @Ctx() context: Context): Promise<Project | Refused> {
    return runCommand({ name: 'startProject', record: input.id }, context, (em) => startProject(em, input));
  }

  @Mutation(() => ProjectResult, { description: 'Records that a project has ended. Refused with IN_THE_FUTURE, END_BEFORE_START, WRONG_STATE.' })
  closeProject(
    @Arg('id', () => ID, PROJECT) id: string,
    @Ctx() context: Context,
    @Arg('closedOn', () => DateScalar, { nullable: true, description: 'When; today when left out.' }) closedOn?: string,
  ): Promise<Project | Refused> {
    return runCommand({ name: 'closeProject', record: id }, context, (em) => closeProject(em, id, closedOn));
  }

  @Mutation(() => OutputResult, { description: 'Records something that spreads a project’s results. Refused with BAD_ADDRESS, NOT_OPEN, WRONG_STATE.' })
  addProjectOutput(@Arg('input', () => AddProjectOutputInput, { description: 'What it is.' }) input: AddProjectOutputInput, @Ctx() context: Context): Promise<ProjectOutput | Refused> {
    return runCommand({ name: 'addProjectOutput', record: input.projectId }, context, (em) => addProjectOutput(em, context.organisation, input));
  }
}

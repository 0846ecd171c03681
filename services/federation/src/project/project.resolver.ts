import { Arg, Ctx, Directive, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { Federation } from '../federation/federation.js';
import { ProjectState } from './codeLists.js';
import { Project } from './project.js';
import { ProjectOutput } from './projectOutput.js';

@Resolver(() => Project)
export class ProjectResolver {
  @FieldResolver(() => [ProjectOutput], { nullable: true, description: 'What it has come to, the first one first.' })
  @Directive('@own')
  outputs(@Root('id') id: string, @Ctx() { loaders }: Context): Promise<ProjectOutput[]> {
    return loaders.under(ProjectOutput, 'project', { date: 'asc', id: 'asc' }).load(id);
  }
}

@Resolver(() => ProjectOutput)
export class ProjectOutputResolver {
  @FieldResolver(() => Project, { nullable: true, description: 'The project that it comes of.' })
  @Directive('@own')
  project(@Root() { project }: ProjectOutput, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loaders.one(Project).load(project.id);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many members it has reached that were not in the project; null when it was not asked whom it reached.' })
  async reachedNonParticipants(@Root() { project, reachedIds }: ProjectOutput, @Ctx() { loaders }: Context): Promise<number | null> {
    const participants = (await loaders.one(Project).load(project.id))?.participantIds ?? [];
    return reachedIds && reachedIds.filter((member) => !participants.includes(member)).length;
  }
}

@Resolver(() => Federation)
export class FederationProjectsResolver {
  @FieldResolver(() => [Project], { nullable: true, description: 'Its projects, by their ids: the oldest first. Source: the secretariat.' })
  @Directive('@own')
  projects(@Ctx() { em }: Context, @Arg('states', () => [ProjectState], { nullable: true, description: 'Only those in one of these states.' }) states?: ProjectState[]): Promise<Project[]> {
    return em.find(Project, states ? { state: { $in: states } } : {}, { orderBy: { id: 'asc' } });
  }

  @FieldResolver(() => [ProjectOutput], { nullable: true, description: 'What its projects have come to that a member can use: what is open to all, and what it took part in (seed S14). Source: the secretariat.' })
  @Directive('@own')
  async resultsFor(@Arg('member', () => ID, { description: 'The member’s id.' }) member: string, @Ctx() { em }: Context): Promise<ProjectOutput[]> {
    return em.find(ProjectOutput, { $or: [{ openToNonParticipants: true }, { project: { participantIds: { $contains: [member] } } }] }, { orderBy: { date: 'desc nulls last', id: 'asc' } });
  }
}

import { Money, type Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Project } from './project.js';
import { FederationProjectsResolver, ProjectOutputResolver, ProjectResolver } from './project.resolver.js';
import { ProjectCommandsResolver } from './projectCommands.resolver.js';
import { ProjectOutput } from './projectOutput.js';

/** What is done with members' needs, and who can use what it comes to. */
export const projectPart: Part<Context> = {
  entities: [Project, ProjectOutput, Money],
  resolvers: [ProjectResolver, ProjectOutputResolver, FederationProjectsResolver, ProjectCommandsResolver],
  references: {
    Project: ({ id }, { loaders }) => loaders.shown(Project).load(id),
    ProjectOutput: ({ id }, { loaders }) => loaders.shown(ProjectOutput).load(id),
  },
};

import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Forum } from './forum.js';
import { FederationForumsResolver, ForumCommandsResolver } from './forum.resolver.js';

/** Where members meet, and are spoken for. */
export const forumPart: Part<Context> = {
  entities: [Forum],
  resolvers: [FederationForumsResolver, ForumCommandsResolver],
  references: { Forum: ({ id }, { loaders }) => loaders.shown(Forum).load(id) },
};

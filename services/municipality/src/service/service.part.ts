import type { Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { Service } from './service.js';
import { ServiceResolver } from './service.resolver.js';
import { ServiceTextsResolver } from './serviceTexts.resolver.js';

/** The public services that the organisation answers for. */
export const servicePart: Part<Context> = {
  entities: [Service],
  resolvers: [ServiceResolver, ServiceTextsResolver],
  references: { Service: ({ id }, { loaders }) => loaders.shown(Service).load(id) },
};

import { buildFederatedSchema, type FederatedSchema } from '@samverkan/common';
import { commandFields } from '@samverkan/records';
import type { Context } from './context.js';
import { PARTS } from './parts.js';

/** The secretariat’s subgraph: what the gateway asks it for, and root fields for the secretariat’s own users. */
export function buildSecretariatSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema<Context>({
    resolvers: PARTS.flatMap(({ resolvers }) => resolvers) as never,
    validate: false,
    extend: commandFields({ owner: 'FEDERATION', entities: PARTS.flatMap(({ entities }) => entities) }),
    references: Object.assign({}, ...PARTS.map(({ references }) => references)),
  });
}

import { buildFederatedSchema, type FederatedSchema } from '@samverkan/common';
import { commandFields, hideUnseen, sharingPart } from '@samverkan/records';
import type { Context } from './context.js';
import { Federation } from './federation/federation.js';
import { PARTS } from './parts.js';
import { sharingRules } from './sharing/sharingRules.js';

/** The secretariat’s subgraph: what the gateway asks it for, and root fields for the secretariat’s own users. */
export async function buildSecretariatSchema(): Promise<FederatedSchema> {
  const built = await buildFederatedSchema<Context>({
    resolvers: [...PARTS, sharingPart(Federation, sharingRules, 'shareFederationRecord')].flatMap(({ resolvers }) => resolvers) as never,
    validate: false,
    extend: commandFields({ owner: 'FEDERATION', entities: PARTS.flatMap(({ entities }) => entities) }),
    references: Object.assign({}, ...PARTS.map(({ references }) => references)),
  });
  return { ...built, schema: hideUnseen(built.schema) };
}

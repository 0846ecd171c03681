import { buildFederatedSchema, type FederatedSchema } from '@samverkan/common';
import { commandFields } from '@samverkan/records';
import type { Context } from './context.js';
import { PARTS } from './parts.js';

/** The member’s subgraph: the contract that all members share, and root fields for the member’s own users. */
export function buildMemberSchema(): Promise<FederatedSchema> {
  return buildFederatedSchema<Context>({
    resolvers: PARTS.flatMap(({ resolvers }) => resolvers) as never,
    validate: false,
    extend: commandFields({ owner: 'ORGANISATION', entities: PARTS.flatMap(({ entities }) => entities) }),
    references: Object.assign({}, ...PARTS.map(({ references }) => references)),
  });
}

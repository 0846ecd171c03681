import { buildFederatedSchema, type FederatedSchema } from '@samverkan/common';
import { commandFields, hideUnseen, sharingPart } from '@samverkan/records';
import type { Context } from './context.js';
import { Organisation } from './organisation/organisation.js';
import { PARTS } from './parts.js';
import { sharingRules } from './sharing/sharingRules.js';

/** The member’s subgraph: the contract that all members share, and root fields for the member’s own users. */
export async function buildMemberSchema(): Promise<FederatedSchema> {
  const built = await buildFederatedSchema<Context>({
    resolvers: [...PARTS, sharingPart(Organisation, sharingRules, 'shareRecord')].flatMap(({ resolvers }) => resolvers) as never,
    validate: false,
    extend: commandFields({ owner: 'ORGANISATION', entities: PARTS.flatMap(({ entities }) => entities) }),
    references: Object.assign({}, ...PARTS.map(({ references }) => references)),
  });
  return { ...built, schema: hideUnseen(built.schema) };
}

import { visit, type DocumentNode } from 'graphql';

const COMMANDS: ReadonlySet<string> = new Set(['issueApiToken', 'revokeApiToken']);

/** What of a program’s schema others may pass on: its tokens are given out and revoked at its own endpoint only, so that no secret goes through a gateway. */
export const withoutTokenCommands = (typeDefs: DocumentNode): DocumentNode =>
  visit(typeDefs, { ObjectTypeDefinition: (type) => (type.name.value === 'Mutation' ? { ...type, fields: type.fields?.filter(({ name }) => !COMMANDS.has(name.value)) ?? [] } : undefined) });

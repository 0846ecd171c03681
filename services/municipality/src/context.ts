import type { EntityManager } from '@mikro-orm/postgresql';
import { type CommandContext, Loaders, type Policy, StatementCount } from '@samverkan/records';

/** What one request’s resolvers work with. `organisation` is whose records these are. */
export interface Context extends CommandContext {
  /** How many SQL statements the request has run so far. */
  statements: StatementCount;
}

export function createContext(em: EntityManager, organisation: string, policy: Policy): Context {
  const statements = new StatementCount();
  const fork = em.fork({ loggerContext: { countStatement: () => statements.add() } });
  return { em: fork, loaders: new Loaders(fork), organisation, policy, statements };
}

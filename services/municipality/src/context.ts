import type { EntityManager } from '@mikro-orm/postgresql';
import { Loaders } from './database/loaders.js';
import { StatementCount } from './database/statementCount.js';

/** What one request’s resolvers work with. */
export interface Context {
  em: EntityManager;
  loaders: Loaders;
  /** The id of the organisation whose records these are. */
  organisation: string;
  /** How many SQL statements the request has run so far. */
  statements: StatementCount;
}

export function createContext(em: EntityManager, organisation: string): Context {
  const statements = new StatementCount();
  const fork = em.fork({ loggerContext: { countStatement: () => statements.add() } });
  return { em: fork, loaders: new Loaders(fork), organisation, statements };
}

import type { EntityManager } from '@mikro-orm/postgresql';
import type { JoinedFederation } from '@samverkan/common';
import type { CommandContext } from '../command/runCommand.js';
import { Versions } from '../command/versions.js';
import { Loaders } from '../database/loaders.js';
import { StatementCount } from '../database/statementCount.js';
import type { Language } from '../record/language.js';

/** What one request’s resolvers work with. `organisation` is whose records these are. */
export interface RecordsContext extends CommandContext {
  /** How many SQL statements the request has run so far. */
  statements: StatementCount;
  /** In which language texts are wanted, where they are given in it; undefined when nobody has said. */
  language: Language | undefined;
  /** The federations that the organisation has joined, as far as the program has been told. */
  federations: readonly JoinedFederation[];
}

export function createContext(em: EntityManager, { organisation, policy, viewer, language, federations }: Pick<RecordsContext, 'organisation' | 'policy' | 'viewer' | 'language' | 'federations'>): RecordsContext {
  const statements = new StatementCount();
  const fork = em.fork({ loggerContext: { countStatement: () => statements.add() } });
  return { em: fork, loaders: new Loaders(fork), versions: new Versions(() => fork), organisation, policy, viewer, statements, language, federations };
}

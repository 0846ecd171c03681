import type { EntityManager } from '@mikro-orm/postgresql';
import { Loaders } from './database/loaders.js';

/** What one request’s resolvers work with. */
export interface Context {
  em: EntityManager;
  loaders: Loaders;
}

export function createContext(em: EntityManager): Context {
  const fork = em.fork();
  return { em: fork, loaders: new Loaders(fork) };
}

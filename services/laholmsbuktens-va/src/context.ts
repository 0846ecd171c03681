import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '@samverkan/common';
import { Loaders } from './database/loaders.js';

/** What one request’s resolvers work with. */
export interface Context {
  em: EntityManager;
  loaders: Loaders;
  /** All that it holds is public; who asks decides only what of the protocol and how much they may ask. */
  viewer: Viewer;
}

export function createContext(em: EntityManager, viewer: Viewer): Context {
  const fork = em.fork();
  return { em: fork, loaders: new Loaders(fork), viewer };
}

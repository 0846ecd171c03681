import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, type Viewer } from '@samverkan/common';
import { markChange } from '../change/markChange.js';
import type { Loaders } from '../database/loaders.js';
import type { Policy } from './policy.js';
import { Refusal, refusedBy, type Refused } from './refusal.js';

/** What a command needs of the request that it came with. */
export interface CommandContext {
  em: EntityManager;
  loaders: Loaders;
  organisation: string;
  policy: Policy;
  /** Who the request is made for. */
  viewer: Viewer;
}

export interface Command {
  /** The field's verb, e.g. `recordDecision`. */
  name: string;
  /** The record that it would change, or create. */
  record: string;
}

/**
 * Runs a command: the one place where a command meets its policy. The work is one transaction; a {@link Refusal} that
 * it throws undoes it all and is what is returned. Only the organisation's own records can be changed.
 */
export async function runCommand<Result>({ name, record }: Command, context: CommandContext, work: (em: EntityManager) => Promise<Result>): Promise<Result | Refused> {
  try {
    const owner = findOwner(record);
    if (owner !== context.organisation) throw new Refusal('NOT_OWNER', `${record} belongs to ${owner ?? 'nobody'}, and only its owner changes it; here are the records of ${context.organisation}.`);
    context.policy({ command: name, organisation: context.organisation, viewer: context.viewer });
    return await context.em.transactional(async (em) => {
      await markChange(em, { cause: name, viewer: context.viewer });
      return work(em);
    });
  } catch (error) {
    if (error instanceof Refusal) return refusedBy(error);
    throw error;
  } finally {
    context.loaders.clear();
  }
}

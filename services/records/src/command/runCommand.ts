import type { EntityManager } from '@mikro-orm/postgresql';
import { findOwner, type Viewer } from '@samverkan/common';
import { markChange } from '../change/markChange.js';
import type { Loaders } from '../database/loaders.js';
import { answeredBefore, keepAnswer, type KeyedCommand } from './answeredCommands.js';
import { conflictOf, Outdated } from './conflict.js';
import { tellDatabaseLost } from './databaseLost.js';
import { checkVersion, holdRecord } from './holdRecord.js';
import { inSpiteOfOthers } from './inSpiteOfOthers.js';
import type { Policy } from './policy.js';
import { Refusal, refusedBy, type Refused } from './refusal.js';
import type { Versions } from './versions.js';

/** What a command needs of the request that it came with. */
export interface CommandContext {
  /** What whoever asks may see. */
  em: EntityManager;
  /** All that is there, as the owner sees it: what commands change, and figures that are only shown protected. */
  ownerEm: () => EntityManager;
  loaders: Loaders;
  versions: Versions;
  organisation: string;
  policy: Policy;
  /** Who the request is made for. */
  viewer: Viewer;
  /** How the command was given, where it was given as a mutation. */
  given?: GivenCommand;
}

/** What can be said with every command. */
export interface GivenCommand {
  /** Its own arguments. */
  arguments: Readonly<Record<string, unknown>>;
  /** The version of the record that it is about; null where that does not matter. */
  expectedVersion: number | null;
  /** What tells this command from others: given twice, it is carried out once. */
  idempotencyKey: string | null;
}

export interface Command {
  /** The field's verb, e.g. `recordDecision`. */
  name: string;
  /** The record that it would change, or create. */
  record: string;
  /** Its answer holds a secret, which is kept nowhere: it cannot be told again. */
  toldOnce?: boolean;
}

/**
 * Runs a command: the one place where a command meets its policy. The work is one transaction; a {@link Refusal} that
 * it throws undoes it all and is what is returned. Only the organisation's own records can be changed.
 *
 * Locks are taken in one order: the idempotency key; the record that the command names; what the work touches, with each
 * row the versions of what it belongs to, by their ids; at the commit the history. Where two commands wait for each other
 * all the same, PostgreSQL breaks one off, and it is run again.
 */
export async function runCommand<Result>({ name, record, toldOnce = false }: Command, context: CommandContext, work: (em: EntityManager) => Promise<Result>): Promise<Result | Refused> {
  const { organisation, viewer, given } = context;
  const key = given?.idempotencyKey == null ? undefined : { viewer: viewer.id ?? '', command: name, key: given.idempotencyKey, arguments: given.arguments };
  let committing = false;
  try {
    const owner = findOwner(record);
    if (owner !== organisation) throw new Refusal('NOT_OWNER', `${record} belongs to ${owner ?? 'nobody'}, and only its owner changes it; here are the records of ${organisation}.`);
    context.policy({ command: name, organisation, viewer });
    if (toldOnce && key) throw new Refusal('TOLD_ONCE', `What ${name} answers is told once and kept nowhere, so it takes no idempotency key.`, 'idempotencyKey');
    return await inSpiteOfOthers(given ? ATTEMPTS : 1, () => {
      committing = false;
      context.ownerEm().clear(); // what was read before, others may have changed
      return context.ownerEm().transactional(async (em) => {
        await markChange(em, { cause: name, viewer });
        await context.versions.beginChanging(em);
        const result = await onceFor(em, key, () => onVersion(em, record, given?.expectedVersion ?? null, organisation, () => work(em)));
        committing = true;
        return result;
      });
    });
  } catch (error) {
    if (error instanceof Refusal) return refusedBy(error);
    if (!(error instanceof Outdated)) throw tellDatabaseLost(error, { command: name, committing });
    await context.versions.beginReading();
    return conflictOf(error, context.ownerEm());
  } finally {
    context.loaders.clear();
    context.em.clear();
  }
}

/** How often a command is begun that others have broken off. One that is more than a mutation, such as the import of a file, cannot begin again. */
const ATTEMPTS = 5;

/** Does the work, or tells again what it answered under this key. */
async function onceFor<Result>(em: EntityManager, key: KeyedCommand | undefined, work: () => Promise<Result>): Promise<Result> {
  if (!key) return work();
  const before = await answeredBefore(em, key);
  if (before) return before.result as Result;
  const result = await work();
  await keepAnswer(em, key, result);
  return result;
}

/** Does the work while nobody else changes the record, and only if that is as it is expected. An organisation itself is not held: most of what names it adds to it. */
async function onVersion<Result>(em: EntityManager, record: string, expected: number | null, organisation: string, work: () => Promise<Result>): Promise<Result> {
  const named = record === organisation ? undefined : record;
  if (named) await holdRecord(em, named, expected);
  const result = await work();
  await em.flush();
  if (expected !== null) await checkVersion(em, named ?? idOf(result), expected);
  return result;
}

function idOf(result: unknown): string | undefined {
  const { id } = (result ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : undefined;
}

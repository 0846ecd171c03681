import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from './refusal.js';
import { tell, tellAgain, type Told } from './toldResult.js';

/** A command with the key under which it is to be carried out once. */
export interface KeyedCommand {
  /** Who gives it; empty for who has not said who they are. */
  viewer: string;
  command: string;
  key: string;
  arguments: Readonly<Record<string, unknown>>;
}

/** For how many days a key is remembered. */
const KEPT = 7;

const LONGEST_KEY = 200;

const BEGIN = /* SQL */ `insert into answered_command (viewer, command, key, hash, at) values (?, ?, ?, ?, clock_timestamp()) on conflict do nothing returning key`;
const FIND = /* SQL */ `select hash, result from answered_command where viewer = ? and command = ? and key = ?`;
const KEEP = /* SQL */ `update answered_command set result = ? where viewer = ? and command = ? and key = ?`;
const FORGET = /* SQL */ `
  delete from answered_command where ctid = any (array(
    select ctid from answered_command where at < now() - make_interval(days => ${KEPT}) limit 100 for update skip locked
  ))`;

/**
 * What was answered to this command when it was given with this key before; undefined where it was not. Who gives it at the
 * same time waits here until the first is done. Throws a Refusal: IDEMPOTENCY_KEY_REUSED where it was another command that had
 * the key, NO_TEXT, TEXT_TOO_LONG.
 */
export async function answeredBefore(em: EntityManager, { viewer, command, key, arguments: given }: KeyedCommand): Promise<{ result: unknown } | undefined> {
  if (!key.trim()) throw new Refusal('NO_TEXT', 'An idempotency key says something.', 'idempotencyKey');
  if (key.length > LONGEST_KEY) throw new Refusal('TEXT_TOO_LONG', `An idempotency key has at most ${LONGEST_KEY} characters.`, 'idempotencyKey');
  const hash = hashOf(given);
  const begun = await em.execute<unknown[]>(BEGIN, [viewer, command, key, hash]);
  if (begun.length) {
    await em.execute(FORGET);
    return undefined;
  }
  const [before] = await em.execute<[{ hash: string; result: Told }]>(FIND, [viewer, command, key]);
  if (before.hash !== hash) throw new Refusal('IDEMPOTENCY_KEY_REUSED', `${command} has been given with this key before, and with other arguments. Another command takes another key.`, 'idempotencyKey');
  const result = await tellAgain(em, before.result);
  if (result === null) throw new Refusal('NO_RECORD', `${command} has been carried out with this key before, and what it made is no longer there.`, 'idempotencyKey');
  return { result };
}

/** Keeps what the command has answered, in the transaction in which it was carried out: there is never one without the other. */
export async function keepAnswer(em: EntityManager, { viewer, command, key }: KeyedCommand, result: unknown): Promise<void> {
  await em.flush();
  await em.execute(KEEP, [JSON.stringify(tell(result)), viewer, command, key]);
}

const hashOf = (given: unknown): string => createHash('sha256').update(JSON.stringify(given, (_name, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))).digest('base64');

import type { MikroORM } from '@mikro-orm/postgresql';
import { BadConfiguration, type Logger } from '@samverkan/common';

/** Each can lose what was acknowledged when it is off: when the machine, or only PostgreSQL, is broken off. */
const NEEDED = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

/**
 * Whether the database keeps what it says it has kept. Where it does not, that is logged; in production it throws
 * BadConfiguration, unless LOSSY_DATABASE is on: for measurements, on data that nobody needs.
 */
export async function checkDurability(orm: MikroORM, log: Logger, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  const off = await orm.em.fork().execute<{ name: string }[]>(`select name from pg_settings where name in (${NEEDED.map(() => '?').join(', ')}) and setting = 'off' order by name`, [...NEEDED]);
  if (!off.length) return;
  const what = `The database can lose what it has acknowledged: ${off.map(({ name }) => `${name} is off`).join(', ')}.`;
  if (environment['NODE_ENV'] === 'production' && environment['LOSSY_DATABASE'] !== 'on') throw new BadConfiguration(`${what} Turn it on; or set LOSSY_DATABASE=on where nothing is lost by that.`);
  log.warn({ settings: off.map(({ name }) => name) }, what);
}

import { verifyHistory, type Verified } from '@samverkan/records';
import { CannotStart } from '../errors.js';
import { HELP, readHistoryConfig, type HistoryConfig } from './config.js';
import { withDatabase } from './withDatabase.js';

/**
 * Runs the command.
 * @param args what follows it, e.g. `['verify', '--organisation', 'hylte']`
 * @param say takes what there is to read, line by line
 * @returns what to exit with: 0 when the history is whole, 1 when it is not or cannot be read, 2 when the arguments do not fit
 */
export async function history(args: readonly string[], environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<number> {
  try {
    const config = readHistoryConfig(args, environment);
    if (config === 'help') return say(HELP), 0;
    const verified = await withDatabase(config, (databaseUrl) => verifyHistory(databaseUrl, config));
    for (const line of tell(config, verified)) say(line);
    return verified.breaks.length ? 1 : 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    return error.exitCode;
  }
}

function* tell({ organisation = 'the database', held }: HistoryConfig, { entries, tables, head, breaks: [first, ...others] }: Verified): Generator<string> {
  if (first) {
    yield `${organisation}: the history is broken. The first break is ${told(first)}`;
    yield* others.map((one) => `  and ${told(one)}`);
  } else {
    const through = held.length ? `, and lead through ${held.length === 1 ? 'the head' : `all ${held.length} heads`} that you hold` : '';
    yield `${organisation}: the history is whole. ${entries} entries follow from each other${through}; the rows of ${tables} tables are what they say.`;
  }
  if (head) yield `head ${head.sequence}:${head.hash}`;
}

function told({ sequence, table, key, what }: Verified['breaks'][number]): string {
  const place = [sequence !== null && `entry ${sequence}`, table && `table ${table}`, key !== null && `key ${key}`].filter(Boolean).join(', ');
  return `${place ? `${place}: ` : ''}${what}`;
}

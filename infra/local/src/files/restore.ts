import { createReadStream } from 'node:fs';
import { openDatabase } from '@samverkan/municipality';
import { readLines, readWhole, RestoreRefused } from '@samverkan/records';
import { CannotStart, reasonOf } from '../errors.js';
import { withDatabase } from '../history/withDatabase.js';
import { readFilesConfig, RESTORE_HELP } from './config.js';

/**
 * Runs `npm run restore`.
 * @returns what to exit with: 0 when it is read back, 1 when it is refused, 2 when the arguments do not fit
 */
export async function restore(args: readonly string[], environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<number> {
  try {
    const config = readFilesConfig(args, environment, { kind: false });
    if (config === 'help') return say(RESTORE_HELP), 0;
    const rows = await withDatabase({ ...config, held: [] }, (databaseUrl) => read(databaseUrl, config));
    say(`${config.organisation}: ${rows} rows are read back.`);
    return 0;
  } catch (error) {
    if (error instanceof RestoreRefused) return say(`${error.code}: ${error.message} Nothing was written.`), 1;
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    return error.exitCode;
  }
}

async function read(databaseUrl: string, { organisation, file }: { organisation: string; file: string }): Promise<number> {
  const orm = await openDatabase(databaseUrl);
  const stream = createReadStream(file);
  try {
    return await readWhole(orm.em, organisation, readLines(stream));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new CannotStart(`${file}: ${reasonOf(error)}`, 1);
    throw error;
  } finally {
    stream.destroy();
    await orm.close();
  }
}

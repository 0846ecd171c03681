import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { CannotStart, reasonOf } from '../errors.js';
import { addressOf, EXPORT_HELP, readFilesConfig, type FilesConfig } from './config.js';
import { checkTaken } from './refused.js';

/**
 * Runs `npm run export`.
 * @returns what to exit with: 0 when the file is written, 1 when it is refused, 2 when the arguments do not fit
 */
export async function exportFile(args: readonly string[], environment: NodeJS.ProcessEnv, say: (line: string) => void): Promise<number> {
  try {
    const config = readFilesConfig(args, environment, { kind: false });
    if (config === 'help') return say(EXPORT_HELP), 0;
    await write(config);
    say(`${config.file} is written.`);
    return 0;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    return error.exitCode;
  }
}

/** The file has its name only when it is whole, and is its owner's alone. */
async function write(config: FilesConfig): Promise<void> {
  const { kind, file, language, token } = config;
  const at = `${addressOf(config)}/export${kind && `/${kind}${path.extname(file)}`}`;
  const part = `${file}.part`;
  try {
    const response = await fetch(at, { headers: { 'accept-language': language, ...(token !== undefined && { authorization: `Bearer ${token}` }) } });
    await checkTaken(response);
    await pipeline(response.body!, createWriteStream(part, { mode: 0o600 }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof CannotStart ? error : new CannotStart(`${at}: ${reasonOf(error)}\nNothing is written.`, 1);
  }
}

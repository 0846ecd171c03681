import { existsSync, openAsBlob } from 'node:fs';
import path from 'node:path';
import { type Ended, type ImportEvent, readLines } from '@samverkan/records';
import { CannotStart, reasonOf } from '../errors.js';
import { addressOf, type FilesConfig, IMPORT_HELP, readFilesConfig } from './config.js';
import { checkTaken } from './refused.js';

type Say = (line: string) => void;

/**
 * Runs `npm run import`.
 * @returns what to exit with: 0 when every row is accepted, 1 when the file is refused, 2 when the arguments do not fit
 */
export async function importFile(args: readonly string[], environment: NodeJS.ProcessEnv, say: Say): Promise<number> {
  try {
    const config = readFilesConfig(args, environment, { kind: true });
    if (config === 'help') return say(IMPORT_HELP), 0;
    const tried = await send(config, { dryRun: 'true' }, say);
    if (tried.outcome !== 'accepted' || !config.apply) return tried.outcome === 'accepted' ? 0 : 1;
    return (await send(config, { plan: tried.plan! }, () => undefined, say)).outcome === 'applied' ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    say(error.message);
    return error.exitCode;
  }
}

/** Sends the file, and says what is told of it as it is told. */
async function send(config: FilesConfig, how: Record<string, string>, say: Say, sayEnd: Say = say): Promise<Ended> {
  const { kind, file, language, token } = config;
  const at = `${addressOf(config)}/import/${kind}`;
  if (!existsSync(file)) throw new CannotStart(`${file}: there is no such file.`, 1);
  const body = await openAsBlob(file);
  const response = await fetch(`${at}?${new URLSearchParams({ ...how, name: path.basename(file) }).toString()}`, { method: 'POST', body, headers: { 'accept-language': language, ...(token !== undefined && { authorization: `Bearer ${token}` }) } }).catch((error: unknown) => {
    throw new CannotStart(`${at}: ${reasonOf(error)}`, 1);
  });
  await checkTaken(response);
  let ended: Ended | undefined;
  for await (const text of readLines(response.body!)) {
    const event = JSON.parse(text) as ImportEvent;
    const line = told(event);
    if (line !== undefined) (event.event === 'ended' ? sayEnd : say)(line);
    if (event.event === 'ended') ended = event;
  }
  if (!ended) throw new CannotStart('The connection was closed before the import had ended: nothing was written.', 1);
  return ended;
}

function told(event: ImportEvent): string | undefined {
  switch (event.event) {
    case 'began':
      return event.unknownColumns.length ? `columns that are passed over: ${event.unknownColumns.join(', ')}` : undefined;
    case 'row':
      if (event.faults) return event.faults.map(({ column, code, message }) => `line ${event.line}${column === null ? '' : `, ${column}`}: ${code}: ${message}`).join('\n');
      return `line ${event.line}: ${event.outcome}${event.changes ? `: ${event.changes.map(({ column, before, after }) => `${column}: ${before} → ${after}`).join('; ')}` : ''}`;
    case 'notInFile':
      return `not in the file, and left as it is: ${event.key}`;
    case 'ended':
      return `${event.outcome}: ${Object.entries(event.counts).map(([what, count]) => `${count} ${what}`).join(', ')}${event.code === undefined ? '' : ` (${event.code}: ${event.message})`}`;
    default:
      return undefined;
  }
}

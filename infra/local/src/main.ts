import { once } from 'node:events';
import { listFederations, ManifestRefused, readFederation, type Manifest } from '@samverkan/schema';
import { HELP, readConfig, type Config } from './config.js';
import { CannotStart } from './errors.js';
import { startFederation } from './federation.js';
import { fittingMembersPerProcess } from './membersPerProcess.js';

/**
 * Runs a federation until it is told to stop, and resolves when all has stopped.
 * @param args what follows the command, e.g. `['--federation', 'goda-grannar']`
 * @param stopRequest fires when the run is to end
 * @returns what to exit with: 0 when it was told to stop, 1 when it could not start, 2 when the settings do not fit
 */
export async function main(args: readonly string[], stopRequest: AbortSignal): Promise<number> {
  process.stdout.on('error', () => {}); // whoever read the lines is gone; the stop must go on
  stopRequest.addEventListener('abort', () => say('Stopping …'), { once: true });
  try {
    const config = readConfig(args, process.env);
    if (config === 'help') say(HELP);
    else await run(config, stopRequest);
  } catch (error) {
    if (!stopRequest.aborted) return complain(error);
  }
  if (stopRequest.aborted) say('Stopped.');
  return 0;
}

async function run({ federation: id, membersPerProcess, ...settings }: Config, stopRequest: AbortSignal): Promise<void> {
  const manifest = manifestOf(id);
  const sharing = membersPerProcess ?? fittingMembersPerProcess(manifest.members.length);
  const federation = await startFederation({ ...settings, membersPerProcess: sharing, manifest, organisations, others: listFederations().filter((other) => other !== id).map(manifestOf), seed, seedSecretariat, log: say, signal: stopRequest });
  say(`Ready: ${manifest.name} at ${federation.url} (stop with Ctrl-C)`);
  if (!stopRequest.aborted) await once(stopRequest, 'abort');
  await federation.stop();
}

function manifestOf(federation: string): Manifest {
  try {
    return readFederation(federation);
  } catch (error) {
    throw error instanceof ManifestRefused ? new CannotStart(error.message, 2) : error;
  }
}

/** Loaded when it is first needed: PostgreSQL is being started meanwhile. */
async function seed(member: { organisation: string; databaseUrl: string }) {
  const { seedMember } = await import('@samverkan/demo');
  return seedMember(member);
}

async function organisations() {
  const { namedOrganisations } = await import('@samverkan/demo');
  return namedOrganisations;
}

async function seedSecretariat(secretariat: { organisation: string; databaseUrl: string }) {
  const demo = await import('@samverkan/demo');
  return demo.seedSecretariat({ federation: secretariat.organisation, databaseUrl: secretariat.databaseUrl });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Returns what to exit with. A fault of our own is shown with its stack. */
function complain(error: unknown): number {
  console.error(error instanceof CannotStart ? error.message : error);
  return error instanceof CannotStart ? error.exitCode : 1;
}

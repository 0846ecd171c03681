import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { CannotStart, reasonOf } from '../errors.js';
import type { Binaries } from './binaries.js';
import { as, type ServerUser } from './serverUser.js';

/** What a cluster keeps in its folder. The folder belongs to the user that the server runs as, and to no other. */
export interface DataFolder {
  /** PostgreSQL's own folder, with its pid file. */
  data: string;
  serverLog: string;
  /** The superuser's, made up when the folder was made. Without one, anybody on this machine may connect. */
  password: string | undefined;
}

interface Making {
  folder: string;
  binaries: Binaries;
  user: ServerUser | undefined;
  /** Kept: written through to the disk, and closed to the machine's other users by a password. */
  durable: boolean;
}

/**
 * The data folder at this absolute path, made if there is none. Throws {@link CannotStart} where it belongs to another
 * user, was made by another major version of PostgreSQL, is no such folder, or cannot be made.
 */
export async function openDataFolder(making: Making): Promise<DataFolder> {
  const { folder, binaries, user } = making;
  const found = findFolder(folder);
  if (!found) await makeDataFolder(making);
  else {
    checkOwner(folder, found, user);
    checkVersion(folder, binaries);
  }
  // One name for one folder, whatever links led here: a running server is known by it.
  const { data, passwordFile, serverLog } = layout(realpathSync(folder));
  return { data, serverLog, password: readIfThere(passwordFile)?.trim() };
}

/** The folder's owner and mode, or undefined when there is no such folder. */
export function findFolder(folder: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    throw new CannotStart(`The data folder ${folder} cannot be looked into: ${reasonOf(error)}. Set DATA_DIR to another folder.`);
  }
}

const layout = (folder: string) => ({
  data: path.join(folder, 'data'),
  passwordFile: path.join(folder, 'password'),
  serverLog: path.join(folder, 'server.log'),
});

function checkOwner(folder: string, { uid }: Stats, user: ServerUser | undefined): void {
  const expected = user?.uid ?? process.getuid?.();
  if (uid === expected) return;
  throw new CannotStart(
    `The data in ${folder} belongs to the user with number ${uid}, and PostgreSQL would run as number ${expected}${user ? ` (${user.name})` : ''}. `
    + 'Start as the user who started it before, set DATA_DIR to another folder, or remove this one to begin anew.',
  );
}

function checkVersion(folder: string, { version }: Binaries): void {
  const found = readIfThere(path.join(layout(folder).data, 'PG_VERSION'))?.trim();
  const major = version.split('.')[0];
  if (found === major) return;
  throw new CannotStart(
    found === undefined
      ? `${folder} exists, but is not a data folder of this program. Set DATA_DIR to another folder, or remove this one.`
      : `The data in ${folder} was made by PostgreSQL ${found}, and this is PostgreSQL ${major}. Set DATA_DIR to another folder, or move the data with pg_dump and remove this one.`,
  );
}

/** Made beside its place and then renamed, so that a start that is broken off leaves nothing half made. */
async function makeDataFolder({ folder, binaries, user, durable }: Making): Promise<void> {
  const making = `${folder}.new`;
  const { data, passwordFile } = layout(making);
  try {
    rmSync(making, { recursive: true, force: true });
    mkdirSync(path.dirname(folder), { recursive: true });
    for (const made of [making, data]) mkdirSync(made, { mode: 0o700 });
    if (durable) writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (user) for (const made of [making, data, ...(durable ? [passwordFile] : [])]) chownSync(made, user.uid, user.gid);
    try {
      await initialise(binaries, user, data, durable);
      renameSync(making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
    }
  } catch (error) {
    throw new CannotStart(`No data folder can be made at ${folder}: ${reasonOf(error)}\nSet DATA_DIR to a folder that you may write to.`);
  }
}

/** Sorting and letter case are PostgreSQL's own and the same everywhere, whatever the machine's locale. */
async function initialise({ initdb }: Binaries, user: ServerUser | undefined, data: string, durable: boolean): Promise<void> {
  await promisify(execFile)(initdb, [
    '-D', pathFor(user, data), '-U', 'postgres', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
    // The password is beside the data, in a folder that the user may enter; the way there from the root it may not.
    ...(durable ? ['--auth=scram-sha-256', `--pwfile=${pathFor(user, data)}/../password`] : ['--auth=trust', '--no-sync']),
  ], { ...as(user), cwd: data, env: serverEnvironment() });
}

/**
 * How the server names its own folder. As another user it may not be able to reach it from the root (a checkout in
 * /root): but it is started inside, and Linux lets it stay there under this name.
 */
export const pathFor = (user: ServerUser | undefined, data: string): string => (user && process.platform === 'linux' ? '/proc/self/cwd' : data);

export const serverEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_ALL: 'C', TZ: 'UTC' });

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CannotStart(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

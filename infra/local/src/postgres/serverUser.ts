import { execFileSync } from 'node:child_process';
import { CannotStart } from '../errors.js';

/** Somebody to run a program as, other than the user who runs the launcher. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

/** The options that start a program as that user. */
export const as = (user: ServerUser | undefined): { uid?: number; gid?: number } => (user ? { uid: user.uid, gid: user.gid } : {});

/** Accounts without rights of their own that a system has; none is ever created. */
const UNPRIVILEGED = ['postgres', 'nobody'];

/**
 * Whom to run PostgreSQL as: undefined means as oneself. PostgreSQL refuses to run as root, so root runs it as
 * `postgres` or, failing that, `nobody`; and as the one of them that owns the data, where there is data (`owner`, a
 * uid), since a `postgres` may have come to the system after the data did.
 */
export function serverUser(owner?: number): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const accounts = UNPRIVILEGED.map(findAccount).filter((account) => account !== undefined);
  const user = accounts.find(({ uid }) => uid === owner) ?? accounts[0];
  if (!user) {
    throw new CannotStart(`PostgreSQL does not run as root, and this system has no user ${UNPRIVILEGED.join(' or ')} to run it as. Start as an ordinary user.`);
  }
  return user;
}

function findAccount(name: string): ServerUser | undefined {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { name, uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

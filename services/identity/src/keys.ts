import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

/** What the provider keeps secret from one run to the next. */
export interface Keys {
  /** Private keys that tokens are signed with. */
  signing: JWK[];
  /** What its cookies are signed with. */
  cookies: string[];
}

export const ALGORITHM = 'ES256';

const written = z.object({ signing: z.array(z.looseObject({ kty: z.literal('EC'), d: z.string(), kid: z.string() })).min(1), cookies: z.array(z.string().min(32)).min(1) });

/** The keys in a folder, which only the user that runs this can read; made where there are none. */
export async function keepKeys(folder: string): Promise<Keys> {
  const file = join(folder, 'keys.json');
  return readKeys(file) ?? writeKeys(folder, file, await makeKeys());
}

function readKeys(file: string): Keys | undefined {
  try {
    const keys = written.parse(JSON.parse(readFileSync(file, 'utf8'))) as Keys;
    chmodSync(file, 0o600);
    return keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read as the provider’s keys: take it away, and new ones are made.`, { cause: error });
  }
}

/** Beside the file and then in its place: half a file is never found there. */
function writeKeys(folder: string, file: string, keys: Keys): Keys {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(keys), { mode: 0o600, flag: 'wx' });
  renameSync(beside, file);
  return keys;
}

async function makeKeys(): Promise<Keys> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: randomUUID(), alg: ALGORITHM, use: 'sig' };
  return { signing: [key], cookies: [randomBytes(32).toString('base64url')] };
}

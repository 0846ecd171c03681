import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newSigningKey, readSigningKeys, writtenKey, type SigningKey } from '@samverkan/common/signingKey';
import { CannotStart, reasonOf } from './errors.js';

/** Where the key of a federation's gateway is kept: for the gateway's own process and nobody else. */
export const keyFileOf = (dataDir: string, federation: string): string => path.join(dataDir, 'keys', `${federation}.pem`);

/** Makes the key of a federation's gateway, where there is none yet. Throws {@link CannotStart} where it cannot be kept. */
export function makeKey(dataDir: string, federation: string): void {
  const file = keyFileOf(dataDir, federation);
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    if (!existsSync(file)) writeFileSync(file, writtenKey(newSigningKey()), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new CannotStart(`The gateway's key ${file} cannot be made: ${reasonOf(error)}. Set DATA_DIR to a folder that you may write to.`);
  }
}

/** The public keys of a federation's gateway that is started here, or has been; none where there is no key. Throws {@link CannotStart} where the file has something else. */
export function publicKeysOf(dataDir: string, federation: string): SigningKey['publicJwk'][] {
  const file = keyFileOf(dataDir, federation);
  if (!existsSync(file)) return [];
  try {
    return readSigningKeys(readFileSync(file, 'utf8')).map(({ publicJwk }) => publicJwk);
  } catch (error) {
    throw new CannotStart(`The gateway's key ${file} cannot be read: ${reasonOf(error)}. Take the file away to have a new one made.`);
  }
}

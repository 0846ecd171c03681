import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadConfiguration, readSigningKeys, type SigningKey } from '@samverkan/common';
import { z } from 'zod';

/** What of the settings says with which keys the gateway signs; to be read with {@link keysOf}. */
export const KEY_SETTINGS = {
  GATEWAY_KEYS: z.string().optional(),
  GATEWAY_KEYS_FILE: z.string().optional(),
};

interface ReadSettings {
  GATEWAY_KEYS?: string | undefined;
  GATEWAY_KEYS_FILE?: string | undefined;
  DATA_DIR?: string | undefined;
}

/** Where `npm start` keeps the key of a federation's gateway. */
export const keyFileOf = (dataDir: string, federation: string): string => join(dataDir, 'keys', `${federation}.pem`);

/**
 * The keys in PEM, as they are set, or in the file that is set, or in the one that `npm start` has made; none where there
 * is none of these. The first signs, the others are only told. Throws BadConfiguration, without a word of what was read.
 */
export function keysOf({ GATEWAY_KEYS, GATEWAY_KEYS_FILE, DATA_DIR }: ReadSettings, federation: string): SigningKey[] {
  if (GATEWAY_KEYS !== undefined && GATEWAY_KEYS_FILE !== undefined) throw new BadConfiguration('GATEWAY_KEYS and GATEWAY_KEYS_FILE: expected one of them, not both');
  if (GATEWAY_KEYS !== undefined) return read('GATEWAY_KEYS', () => GATEWAY_KEYS);
  if (GATEWAY_KEYS_FILE !== undefined) return read('GATEWAY_KEYS_FILE', () => readFileSync(GATEWAY_KEYS_FILE, 'utf8'));
  const made = DATA_DIR === undefined ? undefined : keyFileOf(DATA_DIR, federation);
  return made !== undefined && existsSync(made) ? read(made, () => readFileSync(made, 'utf8')) : [];
}

function read(setting: string, text: () => string): SigningKey[] {
  try {
    return readSigningKeys(text());
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ? 'the file cannot be read' : (error as Error).message;
    throw new BadConfiguration(`${setting}: ${reason}`);
  }
}

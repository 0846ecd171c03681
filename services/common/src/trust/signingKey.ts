import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';

/** A key that a gateway signs with. The private part is for signing, and is never told. */
export interface SigningKey {
  /** The thumbprint of the public part (RFC 7638): nobody has to agree on names. */
  kid: string;
  privateKey: KeyObject;
  /** What others may know of it. */
  publicJwk: JWK;
}

/** A new key: for a first start, and for tests. */
export const newSigningKey = (): SigningKey => signingKey(generateKeyPairSync('ed25519').privateKey);

/**
 * Reads Ed25519 keys in PEM (PKCS #8), one after the other, as `openssl genpkey -algorithm ed25519` writes them. Throws
 * where there is none, or one of another kind. Nothing that was read is in the message.
 */
export function readSigningKeys(pem: string): SigningKey[] {
  const blocks = pem.match(/-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/g) ?? [];
  if (!blocks.length) throw new Error('expected Ed25519 keys in PEM, as `openssl genpkey -algorithm ed25519` writes them');
  return blocks.map((block) => signingKey(readPrivateKey(block)));
}

export const writtenKey = ({ privateKey }: SigningKey): string => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

function readPrivateKey(block: string): KeyObject {
  try {
    return createPrivateKey(block);
  } catch {
    throw new Error('one of the keys is not to be read');
  }
}

function signingKey(privateKey: KeyObject): SigningKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`expected an Ed25519 key, and one is ${privateKey.asymmetricKeyType}`);
  const { crv, kty, x } = createPublicKey(privateKey).export({ format: 'jwk' });
  const kid = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  return { kid, privateKey, publicJwk: { kty: kty!, crv: crv!, x: x!, kid, alg: 'EdDSA', use: 'sig' } };
}

import { createPublicKey, KeyObject } from 'node:crypto';
import { createRemoteJWKSet, customFetch, errors, type JWK } from 'jose';
import type { JoinedFederation } from '../identity/joinedFederation.js';

/** How long fetched keys count before they are asked for again, and how soon a key that is not among them makes that happen; in milliseconds. */
const FETCHED = { cacheMaxAge: 10 * 60_000, cooldownDuration: 30_000, timeoutDuration: 2_000 };
/** Who does not tell its keys is left alone for so long, in milliseconds: anybody can send a token that names a key. */
const PAUSE = 5_000;
/** A set of keys is small. */
const LARGEST_SET = 64 * 1024;

/** The public keys of a federation's gateway, by their ids: those that are pinned, and those that it tells. */
export class GatewayKeys {
  private readonly pinned: ReadonlyMap<string, KeyObject>;
  private readonly fetched: ReturnType<typeof createRemoteJWKSet> | undefined;
  private pauseUntil = 0;

  /** Throws when a pinned key is no Ed25519 key with an id. */
  constructor({ keys = [], jwks }: Pick<JoinedFederation, 'keys' | 'jwks'>, times = FETCHED) {
    this.pinned = new Map(keys.map((key) => [idOf(key), publicKey(key)]));
    this.fetched = jwks === undefined ? undefined : createRemoteJWKSet(new URL(jwks), { ...times, [customFetch]: fetchBounded });
  }

  /** Undefined where the federation has no such key. Rejects when its keys cannot be fetched. */
  async find(kid: string): Promise<KeyObject | undefined> {
    return this.pinned.get(kid) ?? (this.fetched && (await this.findFetched(kid)));
  }

  private async findFetched(kid: string): Promise<KeyObject | undefined> {
    if (performance.now() < this.pauseUntil) throw new Error('its keys could not be fetched a moment ago');
    try {
      return KeyObject.from(await this.fetched!({ alg: 'EdDSA', kid }));
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return undefined;
      this.pauseUntil = performance.now() + PAUSE;
      throw error;
    }
  }
}

function idOf({ kid }: JWK): string {
  if (typeof kid !== 'string' || !kid) throw new Error('a key of a gateway lacks its kid');
  return kid;
}

function publicKey({ kty, crv, x }: JWK): KeyObject {
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw new Error('a key of a gateway is no public Ed25519 key');
  return createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
}

/** Takes so much of a set and no more, and goes nowhere else for it. */
async function fetchBounded(url: string, { headers, signal, method }: { headers: Headers; signal: AbortSignal; method: 'GET' }): Promise<Response> {
  const response = await fetch(url, { headers, signal, method, redirect: 'error' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_SET) throw new Error('more than a set of keys');
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: response.status, headers: response.headers });
}

import { createLocalJWKSet, errors, type CompactJWSHeaderParameters, type CryptoKey, type FlattenedJWSInput, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Logger } from '../../log.js';
import { IssuerUnavailable } from '../identify.js';
import type { Issuer } from './issuer.js';

/** In milliseconds. */
export const KEY_TIMES = {
  /** How old keys may be before they are asked for again, while the old ones still serve. */
  refreshAfter: 10 * 60_000,
  /** How long keys serve of an issuer that has gone away. */
  keepFor: 24 * 3_600_000,
  /** How often, at most, a key that is not known makes us ask again, and how long an issuer that did not answer is left alone. */
  pause: 10_000,
  /** Within which an issuer has to answer. */
  timeout: 3_000,
};

const MOST_BYTES = 256 * 1024;

/**
 * An issuer’s public keys, as it publishes them. They are fetched when first needed and kept; a key that is not among them
 * makes us ask again, at most once in a pause, whatever tokens come: an issuer that changes its keys is followed, and
 * nobody can make us flood it. Unlike jose’s createRemoteJWKSet, what is known goes on serving while the issuer is away,
 * and an issuer that is away is not asked anew for every request.
 */
export class IssuerKeys {
  #known: { find: (header: CompactJWSHeaderParameters, token: FlattenedJWSInput) => Promise<CryptoKey>; since: number } | undefined;
  #asking: Promise<void> | undefined;
  #failed = -Infinity;

  constructor(private readonly of: Pick<Issuer, 'issuer' | 'jwksUri'>, private readonly log: Logger, private readonly times = KEY_TIMES) {}

  /** The key that a token says it is signed with. Rejects with {@link IssuerUnavailable} when the issuer's keys cannot be had, and with jose’s errors when none of them fits. */
  readonly find: JWTVerifyGetKey<CryptoKey> = async (header, token) => {
    if (this.#age > this.times.keepFor) await this.#ask();
    else if (this.#age > this.times.refreshAfter) void this.#ask().catch(() => undefined);
    try {
      return await this.#known!.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || this.#age < this.times.pause) throw error;
      await this.#ask();
      return this.#known!.find(header, token);
    }
  };

  get #age(): number {
    return this.#known ? Date.now() - this.#known.since : Infinity;
  }

  async #ask(): Promise<void> {
    if (Date.now() - this.#failed < this.times.pause) throw new IssuerUnavailable();
    this.#asking ??= this.#fetch().finally(() => (this.#asking = undefined));
    await this.#asking;
  }

  async #fetch(): Promise<void> {
    const { issuer } = this.of;
    try {
      const keys = (await this.#read(this.of.jwksUri ?? (await this.#discover()))) as JSONWebKeySet;
      this.#known = { find: createLocalJWKSet(keys), since: Date.now() };
    } catch (error) {
      this.#failed = Date.now();
      this.log.warn({ issuer, err: error }, 'the keys of an issuer cannot be had');
      throw new IssuerUnavailable();
    }
  }

  async #discover(): Promise<string> {
    const { issuer } = this.of;
    const { issuer: said, jwks_uri: jwksUri } = (await this.#read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`)) as { issuer?: unknown; jwks_uri?: unknown };
    if (said !== issuer) throw new Error('its configuration is another issuer’s');
    if (typeof jwksUri !== 'string' || !URL.canParse(jwksUri)) throw new Error('its configuration does not say where its keys are');
    if (new URL(jwksUri).protocol !== 'https:' && new URL(jwksUri).origin !== new URL(issuer).origin) throw new Error('its keys are not served by https');
    return jwksUri;
  }

  async #read(url: string): Promise<unknown> {
    const response = await fetch(url, { headers: { accept: 'application/json' }, redirect: 'error', signal: AbortSignal.timeout(this.times.timeout) });
    if (!response.ok) throw new Error(`it answered ${response.status}`);
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > MOST_BYTES) throw new Error(`it answered more than ${MOST_BYTES} bytes`);
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString());
  }
}

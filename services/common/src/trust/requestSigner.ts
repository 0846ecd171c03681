import { randomBytes, sign } from 'node:crypto';
import { writtenGrant, type Viewer } from '../identity/viewer.js';
import { batchOf } from './batch.js';
import { ALONE, hashOfBody, LIFE, TOGETHER, TYPE, type RequestClaims } from './requestToken.js';
import type { SigningKey } from './signingKey.js';
import { vouchedGrants } from './vouchedGrants.js';

/** A request that is to be signed. */
export interface SignableRequest {
  /** Who is asked. */
  audience: string;
  /** The body, as it is sent. */
  body: string;
  /** For whom. */
  viewer: Pick<Viewer, 'id' | 'name' | 'grants' | 'readOnly'>;
}

/** For which federation is signed, and with which key. */
export interface SignerOptions {
  federation: string;
  /** Those for whose officers the federation speaks. */
  members: () => readonly string[];
  key: SigningKey;
}

interface Waiting {
  request: SignableRequest;
  resolve: (token: string) => void;
  reject: (error: unknown) => void;
}

/** More tell a member nothing that it could need. */
const MOST_GRANTS = 64;

/**
 * Signs requests. A signature costs some thirty times what the rest of a token does, so all that is to be signed at one
 * moment, as a wave to all members is, shares one.
 */
export class RequestSigner {
  private waiting: Waiting[] = [];
  private readonly heads: Record<typeof ALONE | typeof TOGETHER, string>;

  constructor(private readonly options: SignerOptions) {
    const head = (alg: string) => encoded({ alg, typ: TYPE, kid: options.key.kid });
    this.heads = { [ALONE]: head(ALONE), [TOGETHER]: head(TOGETHER) };
  }

  /** The token for one sending of a request: one that is sent again is signed again. */
  sign(request: SignableRequest): Promise<string> {
    return new Promise((resolve, reject) => {
      if (this.waiting.push({ request, resolve, reject }) === 1) queueMicrotask(() => this.signAll());
    });
  }

  private signAll(): void {
    const { waiting } = this;
    this.waiting = [];
    try {
      const tokens = this.tokensFor(waiting.map(({ request }) => request));
      waiting.forEach(({ resolve }, at) => resolve(tokens[at]!));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }

  private tokensFor(requests: readonly SignableRequest[]): string[] {
    const alone = requests.length === 1;
    const head = this.heads[alone ? ALONE : TOGETHER];
    const claims = this.claimsOf();
    const texts = requests.map((request) => `${head}.${encoded(claims(request))}`);
    if (alone) return [`${texts[0]}.${this.signatureOf(Buffer.from(texts[0]!)).toString('base64url')}`];
    const { root, paths } = batchOf(texts);
    const signature = this.signatureOf(root);
    return texts.map((text, at) => `${text}.${Buffer.concat([signature, paths[at]!]).toString('base64url')}`);
  }

  private signatureOf(data: Buffer): Buffer {
    return sign(null, data, this.options.key.privateKey);
  }

  /** What is said of each request of one moment. */
  private claimsOf(): (request: SignableRequest) => RequestClaims {
    const { federation: iss, members } = this.options;
    const id = randomBytes(12).toString('base64url');
    const iat = Date.now() / 1_000;
    const told = new Map<SignableRequest['viewer'], Pick<RequestClaims, 'sub' | 'name' | 'grants' | 'readOnly'>>();
    let count = 0;
    return ({ audience: aud, body, viewer }) => {
      let person = told.get(viewer);
      if (!person) told.set(viewer, (person = personOf(viewer, { id: iss, members: members() })));
      return { iss, aud, body: hashOfBody(body), jti: `${id}-${count++}`, iat, exp: iat + LIFE, ...person };
    };
  }
}

function personOf({ id, name, grants, readOnly }: SignableRequest['viewer'], federation: { id: string; members: readonly string[] }): Pick<RequestClaims, 'sub' | 'name' | 'grants' | 'readOnly'> {
  const vouched = vouchedGrants(grants, federation).slice(0, MOST_GRANTS).map(writtenGrant);
  return { ...(id !== null && { sub: id }), ...(name && { name: name.slice(0, 200) }), ...(vouched.length && { grants: vouched }), ...(readOnly && { readOnly: true as const }) };
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

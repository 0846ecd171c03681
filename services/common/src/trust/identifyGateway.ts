import { verify, type KeyObject } from 'node:crypto';
import { repeatsKey } from '../http/repeatsKey.js';
import { anyone, readGrants, type Viewer } from '../identity/viewer.js';
import type { IdentifiableRequest, Identify } from '../identity/identify.js';
import type { JoinedFederation } from '../identity/joinedFederation.js';
import { rootFrom } from './batch.js';
import { GatewayKeys } from './gatewayKeys.js';
import { ReplayGuard } from './replayGuard.js';
import * as refused from './requestRefused.js';
import { ALONE, hashOfBody, LONGEST_LIFE, REQUEST_TOKEN_HEADER, requestClaims, TOGETHER, TYPE, type RequestClaims } from './requestToken.js';
import { vouchedGrants } from './vouchedGrants.js';

export interface GatewayTrust {
  /** Who is asked: the id of the organisation, or of the federation where it is the secretariat's. */
  audience: string;
  federations: readonly JoinedFederation[];
  /** How far two clocks may differ, in seconds. */
  skew?: number;
  /** The most tokens of one federation that are remembered at a time. */
  most?: number;
  /** In Unix seconds. */
  now?: () => number;
}

/** A federation, and what is remembered of its gateway. */
interface Known {
  federation: JoinedFederation;
  keys: GatewayKeys;
  used: ReplayGuard;
}

const SIGNATURE = 64;

/**
 * Knows the gateways of these federations by what they sign: who a request is made for, and which federation asks.
 * A token counts once, for one body, at one organisation, for a minute at most. One from before the program's start is
 * refused, since nobody can tell whether it has been used. Throws when a key is at fault.
 */
export function identifyGateway({ audience, federations, skew = 5, most = 200_000, now = () => Date.now() / 1_000 }: GatewayTrust): Identify {
  const startedAt = now();
  const known = new Map(federations.map((federation): [string, Known] => [federation.id, { federation, keys: new GatewayKeys(federation), used: new ReplayGuard(most) }]));

  return async (request) => {
    const token = request.headers[REQUEST_TOKEN_HEADER];
    if (token === undefined) return undefined;
    const { head, claims, text, signature } = parse(token);
    const from = known.get(claims.iss);
    if (!from) throw refused.notJoined(claims.iss);
    if (!isSigned(text, signature, head.alg, await keyOf(from, head.kid))) throw refused.wrongSignature();
    if (claims.aud !== audience) throw refused.wrongAudience(claims.aud);
    checkTimes(claims, now(), skew);
    if (!isOfBody(claims, request)) throw refused.otherBody();
    if (claims.iat < startedAt) throw refused.replayed();
    checkUse(from, claims, now(), skew);
    return viewerOf(claims, from.federation);
  };
}

interface Token {
  head: { alg: typeof ALONE | typeof TOGETHER; kid: string };
  claims: RequestClaims;
  /** What is signed. */
  text: string;
  /** With the way to the root, where it is of several. */
  signature: Buffer;
}

function parse(token: string | string[]): Token {
  const parts = typeof token === 'string' ? token.split('.') : [];
  if (parts.length !== 3) throw refused.malformed();
  const [head, claims, signature] = parts as [string, string, string];
  const { alg, typ, kid } = read(head);
  if (alg !== ALONE && alg !== TOGETHER) throw refused.wrongAlgorithm(alg);
  const { data } = requestClaims.safeParse(read(claims));
  const bytes = Buffer.from(signature, 'base64url');
  if (typ !== TYPE || typeof kid !== 'string' || !data || bytes.toString('base64url') !== signature) throw refused.malformed();
  return { head: { alg, kid }, claims: data, text: `${head}.${claims}`, signature: bytes };
}

function read(part: string): Record<string, unknown> {
  try {
    const bytes = Buffer.from(part, 'base64url');
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    if (typeof value === 'object' && value !== null && !repeatsKey(bytes)) return value as Record<string, unknown>;
  } catch {
    // what is no JSON is no part of a token
  }
  throw refused.malformed();
}

async function keyOf({ federation, keys }: Known, kid: string): Promise<KeyObject> {
  const key = await keys.find(kid).catch(() => {
    throw refused.keysOutOfReach(federation.id);
  });
  if (!key) throw refused.unknownKey(federation.id);
  return key;
}

function isSigned(text: string, bytes: Buffer, algorithm: Token['head']['alg'], key: KeyObject): boolean {
  if (algorithm === ALONE) return verify(null, Buffer.from(text), key, bytes);
  const root = rootFrom(text, bytes.subarray(SIGNATURE));
  return root !== undefined && verify(null, root, key, bytes.subarray(0, SIGNATURE));
}

function checkTimes({ iat, exp }: RequestClaims, now: number, skew: number): void {
  if (exp - iat > LONGEST_LIFE) throw refused.livesTooLong();
  if (iat > now + skew) throw refused.fromTheFuture();
  if (exp <= now - skew) throw refused.expired();
}

/** What comes in the address is not signed: only a POST with a body is. */
const isOfBody = ({ body }: RequestClaims, { method, rawBody }: IdentifiableRequest): boolean => method === 'POST' && rawBody !== undefined && hashOfBody(rawBody) === body;

function checkUse({ federation, used }: Known, { jti, exp }: RequestClaims, now: number, skew: number): void {
  const use = used.use(jti, exp + skew, now);
  if (use === 'AGAIN') throw refused.replayed();
  if (use === 'TOO_MANY') throw refused.tooMany(federation.id);
}

function viewerOf({ sub, name, grants, readOnly }: RequestClaims, federation: JoinedFederation): Viewer {
  const through = { ...anyone(`gateway of ${federation.id}`), federation: federation.id };
  return { ...through, id: sub ?? null, name: name ?? null, grants: sub === undefined ? [] : vouchedGrants(readGrants(grants), federation), ...(readOnly && { readOnly: true }) };
}

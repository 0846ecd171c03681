import { z } from 'zod';
import { jsonOrFile } from '../../jsonOrFile.js';
import { safeAddress } from '../../safeAddress.js';
import { FEDERATION_ROLES, ORGANISATION_ROLES } from '../viewer.js';

/** Signatures that only the issuer can make: never `none`, and never one with a secret that we would share (HS256). */
export const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'] as const;

const ROLES = [...FEDERATION_ROLES, ...ORGANISATION_ROLES].join('|');
const grant = z.string().regex(new RegExp(`^(${ROLES}):[a-z][a-z0-9-]{0,63}$`), 'expected a grant such as officer:hylte');
const place = z.string().regex(/^([a-z]+:)?[a-z][a-z0-9-]{0,63}$/, 'expected the id of an organisation or a federation (hylte), or one grant (reader:goda-grannar)');

/** The name of a claim, or the way to one that lies in others: ["realm_access", "roles"]. */
const claim = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'expected the name of a claim, or a list of names that leads to it').transform((way) => [way].flat());

const issuer = z.strictObject({
  /** As its tokens say it, to the letter. */
  issuer: safeAddress('https://login.hylte.se'),
  /** For whom its tokens must be, if not for the program’s own audience. */
  audience: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], 'expected an audience, or a list of them').transform((audience) => [audience].flat()).optional(),
  /** Where its keys are; left out where it says so itself, in `.well-known/openid-configuration`. */
  jwksUri: safeAddress('https://login.hylte.se/keys').optional(),
  algorithms: z.array(z.enum(ALGORITHMS, `expected one of ${ALGORITHMS.join(', ')}`)).min(1).default([...ALGORITHMS]),
  /** The claim that lists grants as we write them: ["officer:hylte"]. */
  grantsClaim: claim.default(['samverkan_roles']),
  /** What its own roles or groups stand for: the claim that lists them, and the grants of each. */
  translate: z.strictObject({ claim, grants: z.record(z.string(), z.array(grant)) }).optional(),
  /** Of whom it may say what somebody is there: ids, or single grants; everything it says beyond that is left out. "*" is all. */
  mayGrant: z.union([z.literal('*'), z.array(place).min(1)], 'expected the ids of which the issuer may speak, e.g. ["hylte"], or "*" for all'),
  /** How people sign in with it in the portal; left out, the portal does not offer it. */
  signIn: z.strictObject({ clientId: z.string().min(1), name: z.string().min(1), scope: z.string().default('openid profile') }).optional(),
});

/** Somebody whose word is taken for who a person is: an OpenID provider. */
export type Issuer = z.infer<typeof issuer>;
/** The same as it is written in the settings. */
export type WrittenIssuer = z.input<typeof issuer>;

const issuers = z.array(issuer).refine((list) => new Set(list.map((one) => one.issuer)).size === list.length, 'an issuer is listed twice');

/** What of a program’s settings says whose tokens it takes; to be read with {@link identityOf}. */
export const IDENTITY_SETTINGS = {
  IDENTITY_ISSUERS: z.string().default('[]').transform(jsonOrFile('a list of issuers', '[{ "issuer": "https://…", "mayGrant": ["hylte"] }]')).pipe(issuers),
  IDENTITY_AUDIENCE: z.string().optional(),
  IDENTITY_CLOCK_SKEW: z.coerce.number('expected a number of seconds').int().min(0).max(300, 'expected at most 300 seconds').default(30),
};

/** Whose tokens a program takes, and for whom they must be. */
export interface Identity {
  issuers: readonly Issuer[];
  audience: string;
  /** By how many seconds clocks may differ. */
  clockSkew: number;
}

/** For whom a token is that is to be shown to an organisation’s or a federation’s own programs. */
export const audienceOf = (id: string): string => `urn:samverkan:${id}`;

/** `id`: whose program it is, an organisation’s or a federation’s. */
export function identityOf(read: { IDENTITY_ISSUERS: Issuer[]; IDENTITY_AUDIENCE?: string | undefined; IDENTITY_CLOCK_SKEW: number }, id: string): Identity {
  return { issuers: read.IDENTITY_ISSUERS, audience: read.IDENTITY_AUDIENCE ?? audienceOf(id), clockSkew: read.IDENTITY_CLOCK_SKEW };
}

/** Throws zod’s error with every fault. */
export const readIssuers = (written: readonly WrittenIssuer[]): Issuer[] => issuers.parse(written);

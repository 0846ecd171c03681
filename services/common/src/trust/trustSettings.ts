import { z } from 'zod';
import { BadConfiguration } from '../environment.js';
import type { JoinedFederation } from '../identity/joinedFederation.js';
import { jsonOrFile } from '../jsonOrFile.js';
import { ORGANISATION_ID } from '../recordId.js';
import { safeAddress } from '../safeAddress.js';

const id = z.string().regex(ORGANISATION_ID, 'expected an id: lower-case letters, digits and hyphens');

/** A public Ed25519 key with its id; one that has a private part does not belong here. */
const publicKey = z.strictObject(
  { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string().length(43), kid: z.string().min(1), alg: z.literal('EdDSA').optional(), use: z.literal('sig').optional() },
  'expected a public Ed25519 key as a JWK with its kid, as a gateway tells it at /.well-known/jwks.json',
);

const federation = z.strictObject({
  id,
  members: z.array(id),
  keys: z.array(publicKey).default([]),
  jwks: safeAddress('https://graph.godagrannar.se/.well-known/jwks.json').optional(),
});

const EXAMPLE = '[{ "id": "goda-grannar", "members": ["hylte", "laholm"], "jwks": "https://…/.well-known/jwks.json" }]';

/** Words instead of a list: it has joined none; or any gateway may ask, for anyone and for what is public. */
const [NONE, ANY] = ['none', 'any'];

/** What of a program's settings says whose gateways it answers; to be read with {@link trustOf}. */
export const TRUST_SETTINGS = {
  FEDERATIONS: z
    .string()
    .transform((text, context) => ({ any: text === ANY, listed: text === ANY || text === NONE ? [] : jsonOrFile('a list of federations', EXAMPLE)(text, context) }))
    .pipe(z.object({ any: z.boolean(), listed: z.array(federation) }))
    .optional(),
  OWNERS_OWN_TOKEN: z.stringbool('expected on or off').default(false),
};

interface ReadSettings {
  FEDERATIONS?: { any: boolean; listed: JoinedFederation[] } | undefined;
  OWNERS_OWN_TOKEN: boolean;
}

/** Whose gateways a program answers, in the words of its options. */
export interface Trust {
  federations: readonly JoinedFederation[] | undefined;
  ownersOwnToken: boolean;
}

/**
 * `joined` says of a federation whether the program's owner has joined it: the list may have others, such as those of the
 * other programs on the machine. Throws BadConfiguration in production where nobody has said whose gateways are answered.
 */
export function trustOf({ FEDERATIONS, OWNERS_OWN_TOKEN }: ReadSettings, joined: (federation: JoinedFederation) => boolean, environment: NodeJS.ProcessEnv = process.env): Trust {
  if (FEDERATIONS === undefined && environment['NODE_ENV'] === 'production') {
    throw new BadConfiguration(`FEDERATIONS: say whose gateways are answered: a list of federations ${EXAMPLE}, "${NONE}" for none of them, or "${ANY}" for whoever asks, then for what is public.`);
  }
  return { federations: FEDERATIONS && !FEDERATIONS.any ? FEDERATIONS.listed.filter(joined) : undefined, ownersOwnToken: OWNERS_OWN_TOKEN };
}

import type { SigningKey } from '@samverkan/common';
import type { Express } from 'express';

/** Tells the public keys by which this gateway is known (RFC 7517), so that members need not be told of each new one. */
export function serveKeys(app: Express, keys: readonly SigningKey[]): void {
  const set = { keys: keys.map(({ publicJwk }) => publicJwk) };
  app.get('/.well-known/jwks.json', (_request, response) => void response.set('cache-control', 'public, max-age=300').type('application/jwk-set+json').send(JSON.stringify(set)));
}

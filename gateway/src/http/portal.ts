import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Express } from 'express';

/** A provider that people sign in with. */
export interface SignInWay {
  /** Its address, as its tokens say it. */
  issuer: string;
  /** What the portal calls it, where there are several. */
  name: string;
  clientId: string;
  scope: string;
  /** For whom the token is to be, where it is not the provider that knows (RFC 8707). */
  resource?: string;
}

const policy = (signIn: readonly SignInWay[]) => [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  ["connect-src 'self'", ...new Set(signIn.map(({ issuer }) => new URL(issuer).origin))].join(' '),
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Serves the built portal at `/`, and at `/sign-in.json` how people sign in. Its pages load nothing from elsewhere and ask nobody but those whom people sign in with, and the browser is told to hold them to it. */
export function servePortal(app: Express, signIn: readonly SignInWay[]): void {
  const built = join(dirname(createRequire(import.meta.url).resolve('@samverkan/portal/package.json')), 'dist');
  if (!existsSync(built)) throw new Error('The portal is not built: run `npm run build` first.');
  app.use((_request, response, next) => {
    response.set({ 'content-security-policy': policy(signIn), 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    next();
  });
  app.get('/sign-in.json', (_request, response) => void response.set('cache-control', 'no-cache').json(signIn));
  app.use('/assets', express.static(join(built, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(built, { cacheControl: false, setHeaders: (response) => response.setHeader('cache-control', 'no-cache') }));
}

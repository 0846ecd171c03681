import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import express, { type Express } from 'express';

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Serves the built portal at `/`. Its pages load nothing from elsewhere, and the browser is told to hold them to it. */
export function servePortal(app: Express): void {
  const built = join(dirname(createRequire(import.meta.url).resolve('@samverkan/portal/package.json')), 'dist');
  if (!existsSync(built)) throw new Error('The portal is not built: run `npm run build` first.');
  app.use((_request, response, next) => {
    response.set({ 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    next();
  });
  app.use('/assets', express.static(join(built, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(built, { cacheControl: false, setHeaders: (response) => response.setHeader('cache-control', 'no-cache') }));
}

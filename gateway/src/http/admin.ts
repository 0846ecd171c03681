import { createHash, timingSafeEqual } from 'node:crypto';
import { CompositionRefused, ManifestRefused, parseManifest, type Manifest } from '@samverkan/schema';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';

export interface AdminOptions {
  /** What a caller has to show as `Authorization: Bearer …`. */
  token: string;
  manifest: () => Manifest;
  /** Puts a manifest into force. Rejects when it does not compose. */
  apply: (manifest: Manifest) => Promise<void>;
}

const answer = (response: Response, status: number, code: string, message: string) => void response.status(status).json({ errors: [{ message, extensions: { code } }] });

/**
 * `GET /admin/manifest` tells the manifest in force; `PUT /admin/manifest`, with a whole manifest as YAML or JSON, puts
 * another one into force: members join, leave and move, extras come and go, without a restart. What is refused changes
 * nothing. After a restart the manifest's file counts again.
 */
export function serveAdmin(app: Express, { token, manifest, apply }: AdminOptions): void {
  const authenticated = (request: Request, response: Response, next: NextFunction) => {
    if (isSame(request.get('authorization') ?? '', `Bearer ${token}`)) return next();
    response.set('www-authenticate', 'Bearer');
    return answer(response, 401, 'UNAUTHENTICATED', 'Send Authorization: Bearer with the admin token.');
  };
  app.use('/admin', authenticated);
  app.get('/admin/manifest', (_request, response) => void response.json(manifest()));
  app.put('/admin/manifest', express.text({ type: () => true, limit: '1mb' }), async (request, response) => {
    try {
      const next = parseManifest(String(request.body), 'manifest');
      if (next.id !== manifest().id) return answer(response, 422, 'MANIFEST_REFUSED', `This gateway serves ${manifest().id}, not ${next.id}.`);
      await apply(next);
      return void response.json(manifest());
    } catch (error) {
      if (error instanceof ManifestRefused) return answer(response, 422, 'MANIFEST_REFUSED', error.message);
      if (error instanceof CompositionRefused) return answer(response, 422, 'COMPOSITION_REFUSED', error.message);
      throw error;
    }
  });
}

/** In a time that tells nothing about where two texts differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

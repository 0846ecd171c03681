import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { silentLog, type Logger, type Running } from '@samverkan/common';
import type { Manifest } from '@samverkan/schema';
import express, { type NextFunction, type Request, type Response } from 'express';
import { errors, type Provider } from 'oidc-provider';
import { keepKeys } from './keys.js';
import { faultPage, signOutPage } from './page/otherPages.js';
import { signInPage } from './page/signInPage.js';
import { languageOf } from './page/texts.js';
import { peopleOf, type NamedOrganisation, type Staff } from './people.js';
import { createProvider } from './provider.js';

export interface IdentityOptions {
  manifest: Pick<Manifest, 'id' | 'name'> & { members: readonly { id: string }[] };
  /** What the members are called, and in which country they are; by their ids and in Sweden, where nobody says. */
  organisations?: readonly NamedOrganisation[];
  host?: string;
  /** 0, the default, for any free port. */
  port?: number;
  /** Where the portal is, e.g. `http://127.0.0.1:4000`. */
  portals: readonly string[];
  /** Where the signing keys are kept. */
  keyFolder: string;
  log?: Logger;
}

/** Starts the development provider: an OpenID provider at which everybody can be anybody of the federation’s demonstration people. */
export async function startIdentity({ manifest, organisations = [], host = '127.0.0.1', port = 0, portals, keyFolder, log = silentLog }: IdentityOptions): Promise<Running> {
  const keys = await keepKeys(keyFolder);
  const app = express().disable('x-powered-by');
  const http = createServer(app).listen(port, host);
  await once(http, 'listening');
  const issuer = `http://${host}:${(http.address() as AddressInfo).port}`;

  const staffs = peopleOf(manifest, organisations);
  const people = new Map(staffs.flatMap((staff) => staff.people).map((person) => [person.id, person]));
  const provider = createProvider({
    issuer,
    people,
    audiences: [manifest.id, ...manifest.members.map(({ id }) => id)],
    portals,
    keys,
    pages: {
      signOut: (context, form) => signOutPage(languageOf(context.query['ui_locales'], context.get('accept-language')), form),
      fault: (context) => faultPage(languageOf(context.query['ui_locales'], context.get('accept-language')), 'fault'),
    },
  });
  provider.on('server_error', (_context, error) => log.error({ err: error }, 'unexpected error'));

  app.use(onlyAt(new URL(issuer).host), withPolicy(portals));
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }));
  serveSignIn(app, provider, { staffs, isPerson: (id) => people.has(id) });
  app.use(provider.callback());
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    log.error({ err: error }, 'unexpected error');
    if (!response.headersSent) response.status(500).type('html').send(faultPage(languageOf(request.headers['accept-language']), 'fault'));
  });
  return {
    url: issuer,
    stop: async () => {
      http.close();
      http.closeAllConnections();
      if (http.listening) await once(http, 'close');
    },
  };
}

/** A page of another site that has its own name lead here reaches nothing. */
function onlyAt(host: string) {
  return (request: Request, response: Response, next: NextFunction) => (request.headers.host === host ? next() : void response.status(421).type('text').send('There is nothing for you here.\n'));
}

/** The pages run no scripts and load nothing; a form may lead on to the portal. */
function withPolicy(portals: readonly string[]) {
  const policy = ["default-src 'none'", "style-src 'unsafe-inline'", `form-action 'self' ${portals.join(' ')}`, "frame-ancestors 'none'", "base-uri 'none'"].join('; ');
  return (_request: Request, response: Response, next: NextFunction) => {
    response.set({ 'content-security-policy': policy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    next();
  };
}

function serveSignIn(app: express.Express, provider: Provider, { staffs, isPerson }: { staffs: readonly Staff[]; isPerson: (id: string) => boolean }): void {
  const language = (request: Request, wished?: unknown) => languageOf(request.query['lang'], wished, request.headers['accept-language']);

  app.get('/sign-in/:uid', async (request, response) => {
    const { uid, params } = await provider.interactionDetails(request, response);
    response.set('cache-control', 'no-store').type('html').send(signInPage({ language: language(request, params['ui_locales']), address: `/sign-in/${uid}`, staffs }));
  });
  app.post('/sign-in/:uid', express.urlencoded({ extended: false, limit: '1kb' }), async (request, response) => {
    const { person } = request.body as { person?: unknown };
    const result = typeof person === 'string' && isPerson(person) ? { login: { accountId: person, remember: false } } : { error: 'access_denied', error_description: 'Nobody was chosen.' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  app.use('/sign-in', (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (!(error instanceof errors.SessionNotFound)) return next(error);
    response.status(400).type('html').send(faultPage(language(request), 'expired'));
  });
}

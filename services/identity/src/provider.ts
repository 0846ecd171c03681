import { audienceOf, writtenGrant } from '@samverkan/common';
import { errors, interactionPolicy, Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { ALGORITHM, type Keys } from './keys.js';
import type { Person } from './people.js';

export interface ProviderOptions {
  issuer: string;
  people: ReadonlyMap<string, Person>;
  /** The ids of those for whose programs it gives out tokens: the federation and its members. */
  audiences: readonly string[];
  /** Where the portal is, e.g. `http://127.0.0.1:4000`. */
  portals: readonly string[];
  keys: Keys;
  pages: { signOut: (context: KoaContextWithOIDC, form: string) => string; fault: (context: KoaContextWithOIDC) => string };
}

export const PORTAL_CLIENT = 'portal';

/** Not a secret: whoever reaches the provider may be anybody. OAuth wants a script to have one. */
export const SCRIPT_SECRET = 'not-a-secret';

/** In seconds. */
const TTL = { AccessToken: 600, AuthorizationCode: 60, ClientCredentials: 3_600, IdToken: 600, Interaction: 3_600, RefreshToken: 8 * 3_600, Session: 8 * 3_600, Grant: 8 * 3_600 };

/** An OpenID provider over demonstration people: authorization code with PKCE for the portal, client credentials for scripts. */
export function createProvider({ issuer, people, audiences, portals, keys, pages }: ProviderOptions): Provider {
  const resources = new Set(audiences.map(audienceOf));
  const claimsOf = ({ name, role, of }: Person) => ({ name, samverkan_roles: [writtenGrant({ role, of })] });

  const configuration: Configuration = {
    clients: [
      {
        client_id: PORTAL_CLIENT,
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: portals.map((portal) => `${portal}/`),
        post_logout_redirect_uris: portals.map((portal) => `${portal}/`),
      },
      ...[...people.values()].map(({ id, name }) => ({
        client_id: id,
        client_name: name,
        client_secret: SCRIPT_SECRET,
        token_endpoint_auth_method: 'client_secret_post' as const,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      })),
    ],
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    jwks: { keys: keys.signing },
    cookies: { keys: keys.cookies },
    responseTypes: ['code'],
    scopes: ['openid', 'profile'],
    claims: { openid: ['sub'], profile: ['name', 'samverkan_roles'] },
    ttl: TTL,
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async (_context, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: true, logoutSource: async (context, form) => void (context.body = pages.signOut(context, form)) },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => [...resources][0]!,
        useGrantedResource: async () => true,
        getResourceServerInfo: async (_context, resource) => {
          if (!resources.has(resource)) throw new errors.InvalidTarget();
          return { scope: '', audience: resource, accessTokenFormat: 'jwt', jwt: { sign: { alg: ALGORITHM } } };
        },
      },
    },
    // The portal stays signed in for as long as its page is open, without frames and third-party cookies.
    issueRefreshToken: async (_context, client) => client.grantTypeAllowed('refresh_token'),
    clientBasedCORS: (_context, origin) => portals.includes(origin),
    interactions: { policy: alwaysChoosing(), url: (_context, { uid }) => `/sign-in/${uid}` },
    findAccount: async (_context, id) => {
      const person = people.get(id);
      return person && { accountId: id, claims: async () => ({ sub: id, ...claimsOf(person) }) };
    },
    extraTokenClaims: async (_context, token) => {
      const person = people.get(token.kind === 'AccessToken' ? token.accountId : (token.clientId ?? ''));
      return person && claimsOf(person);
    },
    loadExistingGrant: allowThePortal(resources),
    renderError: async (context) => {
      context.type = 'html';
      context.body = pages.fault(context);
    },
  };
  return new Provider(issuer, configuration);
}

/** Who one is to be is chosen at every sign-in: the point is to be another each time. */
function alwaysChoosing(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.get('login')!.checks.add(new interactionPolicy.Check('choose', 'somebody is to be chosen', ({ oidc }) => !oidc.result?.login));
  return policy;
}

/** Nobody is asked whether the federation's own portal may know who they are. */
function allowThePortal(resources: ReadonlySet<string>): Configuration['loadExistingGrant'] {
  return async ({ oidc: { provider, client, session } }) => {
    const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
    grant.addOIDCScope('openid profile');
    for (const resource of resources) grant.addResourceScope(resource, '');
    await grant.save();
    return grant;
  };
}

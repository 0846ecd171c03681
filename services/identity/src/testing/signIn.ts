import { createHash, randomBytes } from 'node:crypto';

interface SignIn {
  portal: string;
  /** Whose button is pressed; undefined for the one that leads back. */
  as: string | undefined;
  resource?: string;
}

export interface SignedIn {
  token: string;
  refreshToken: string | undefined;
  claims: Record<string, unknown>;
}

/** Signs in as a browser and the portal do, over HTTP: the page, its form, and the code for a token. Rejects with the error that the portal is told. */
export async function signIn(issuer: string, { portal, as, resource }: SignIn): Promise<SignedIn> {
  const cookies = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(url, issuer), { ...init, redirect: 'manual', headers: { cookie: [...cookies].map((cookie) => cookie.join('=')).join('; ') } });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string];
      cookies.set(name, value);
    }
    return response;
  };
  const verifier = randomBytes(32).toString('base64url');
  const params = { client_id: 'portal', response_type: 'code', scope: 'openid profile', redirect_uri: `${portal}/`, state: 's', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...(resource !== undefined && { resource }) };

  let at = (await go(`/auth?${new URLSearchParams(params).toString()}`)).headers.get('location')!;
  const page = await (await go(at)).text();
  const [, address] = /<form method="post" action="([^"]+)">/.exec(page)!;
  at = (await go(address!, { method: 'POST', body: new URLSearchParams(as === undefined ? { cancel: 'yes' } : { person: as }) })).headers.get('location')!;
  while (!at.startsWith(portal)) at = (await go(at)).headers.get('location')!;

  const answer = new URL(at).searchParams;
  if (answer.has('error')) throw new Error(answer.get('error')!);
  const exchanged = await go('/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', client_id: 'portal', code: answer.get('code')!, redirect_uri: `${portal}/`, code_verifier: verifier }) });
  const { access_token: token, refresh_token: refreshToken } = (await exchanged.json()) as { access_token: string; refresh_token?: string };
  return { token, refreshToken, claims: JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown> };
}

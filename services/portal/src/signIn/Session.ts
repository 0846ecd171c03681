import type { User, UserManager } from 'oidc-client-ts';

/** A provider to sign in with, as the gateway tells it. */
export interface SignInWay {
  issuer: string;
  name: string;
  clientId: string;
  scope: string;
  resource?: string;
}

/** Why nobody is signed in, where the reader should be told. */
export type Problem = 'expired' | 'failed' | 'unreachable';

export interface SessionState {
  /** Whether it is known if somebody is signed in. */
  opened: boolean;
  /** How one can sign in; none where this gateway knows no provider, or has not said yet. */
  ways: SignInWay[];
  token: string | undefined;
  problem: Problem | undefined;
}

const WAY = 'samverkan:sign-in';
/** The page that was left, to sign in or out. */
const PAGE = 'samverkan:page';

/**
 * Who is signed in in this tab: authorization code with PKCE. The token is kept in the tab's own storage, goes when the
 * tab is closed, and is renewed for as long as the provider lets it.
 */
export class Session {
  state: SessionState = { opened: false, ways: [], token: undefined, problem: undefined };
  /** Settled once it is known whether somebody is signed in: what is asked before would be asked as anyone. */
  readonly opened: Promise<void>;
  readonly #listeners = new Set<() => void>();
  #manager: UserManager | undefined;

  constructor() {
    this.opened = this.#open()
      .catch(() => this.#set({ problem: 'failed' }))
      .then(() => this.#set({ opened: true }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Finds out how one can sign in, and comes back from there where that is why the page was opened. */
  async #open(): Promise<void> {
    const ways = await readWays();
    this.#set({ ways });
    const way = ways.find(({ issuer }) => issuer === sessionStorage.getItem(WAY));
    if (!way) return;
    this.#manager = await this.#manage(way);
    const answer = new URLSearchParams(location.search);
    if (!answer.has('state')) return this.#take(await this.#manager.getUser());
    if (answer.has('code') || answer.has('error')) await this.#comeBack(this.#manager, answer);
    goOn();
  }

  async signIn(way: SignInWay, language: string): Promise<void> {
    sessionStorage.setItem(WAY, way.issuer);
    rememberPage();
    this.#manager = await this.#manage(way);
    await this.#manager.signinRedirect({ ui_locales: language }).catch(() => this.#set({ problem: 'unreachable' }));
  }

  /** Here and at the provider; only here, where the provider has no such thing or is away. */
  async signOut(): Promise<void> {
    this.#set({ token: undefined, problem: undefined });
    const manager = this.#manager;
    rememberPage();
    await manager?.revokeTokens(['refresh_token']).catch(() => undefined);
    await manager?.signoutRedirect({ state: 'out' }).catch(() => manager.removeUser());
  }

  async #comeBack(manager: UserManager, answer: URLSearchParams): Promise<void> {
    try {
      this.#take(await manager.signinRedirectCallback());
    } catch {
      this.#set({ problem: answer.get('error') === 'access_denied' ? undefined : 'failed' });
    }
  }

  async #manage({ issuer, clientId, scope, resource }: SignInWay): Promise<UserManager> {
    const { UserManager, WebStorageStateStore } = await import('oidc-client-ts');
    const store = new WebStorageStateStore({ store: sessionStorage });
    const here = `${location.origin}/`;
    const manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      scope,
      ...(resource !== undefined && { resource }),
      redirect_uri: here,
      post_logout_redirect_uri: here,
      userStore: store,
      stateStore: store,
    });
    manager.events.addUserLoaded((user) => this.#take(user));
    manager.events.addAccessTokenExpired(() => {
      this.#set({ token: undefined, problem: 'expired' });
      void manager.removeUser();
    });
    return manager;
  }

  #take(user: User | null): void {
    if (user?.expired) this.#set({ token: undefined, problem: 'expired' });
    else this.#set({ token: user?.access_token, problem: undefined });
  }

  #set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const rememberPage = (): void => sessionStorage.setItem(PAGE, location.pathname + location.search);

/** A provider comes back to the front page alone: whoever left another goes on to it. */
function goOn(): void {
  const page = sessionStorage.getItem(PAGE) ?? location.pathname;
  sessionStorage.removeItem(PAGE);
  if (page.split('?', 1)[0] === location.pathname) history.replaceState(null, '', page);
  else location.replace(page);
}

async function readWays(): Promise<SignInWay[]> {
  try {
    return (await (await fetch('/sign-in.json')).json()) as SignInWay[];
  } catch {
    return [];
  }
}

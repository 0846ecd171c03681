import { useMemo, useState, useSyncExternalStore } from 'react';
import { fetchGraphQL, type GraphQLRequest } from '../fetchGraphQL.ts';
import { Session, type SessionState } from './Session.ts';

/** Asks the gateway, as whoever is signed in. Never rejects. */
export type Fetcher = <Data = Record<string, unknown>>(request: GraphQLRequest, options?: { headers?: Record<string, unknown> }) => ReturnType<typeof fetchGraphQL<Data>>;

/** This tab's session, and a way of asking the gateway that shows its token. */
export function useSession(): { session: Session; state: SessionState; fetcher: Fetcher } {
  const [session] = useState(() => new Session());
  const state = useSyncExternalStore(session.subscribe, () => session.state);

  // The same for as long as the page lives: the editor reads the whole schema anew for another.
  const fetcher = useMemo(
    () =>
      async <Data,>(request: GraphQLRequest, { headers }: { headers?: Record<string, unknown> } = {}) => {
        await session.opened;
        const { token } = session.state;
        return fetchGraphQL<Data>(request, { headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers } });
      },
    [session],
  );
  return { session, state, fetcher };
}

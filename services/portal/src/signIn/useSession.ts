import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { fetchGraphQL, type GraphQLRequest } from '../fetchGraphQL.ts';
import { Session, type SessionState } from './Session.ts';

/** This tab's session, and a way of asking the gateway that shows its token. */
export function useSession(): { session: Session; state: SessionState; fetcher: (request: GraphQLRequest, options?: { headers?: Record<string, unknown> }) => ReturnType<typeof fetchGraphQL> } {
  const session = useMemo(() => new Session(), []);
  const state = useSyncExternalStore(session.subscribe, () => session.state);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    void session.open();
  }, [session]);

  // The same for as long as the page lives: the editor reads the whole schema anew for another.
  const fetcher = useMemo(
    () =>
      (request: GraphQLRequest, { headers }: { headers?: Record<string, unknown> } = {}) => {
        const { token } = session.state;
        return fetchGraphQL(request, { headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers } });
      },
    [session],
  );
  return { session, state, fetcher };
}

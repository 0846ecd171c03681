import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fetcher } from '../signIn/useSession.ts';
import { getOperation } from '../getOperation.ts';
import type { Worklist } from './worklist.ts';

export interface Fetched {
  /** What was fetched last for the organisation; undefined before. It stays while it is fetched again. */
  worklist: Worklist | undefined;
  state: 'fetching' | 'fetched' | 'failed';
  at: Date | undefined;
}

const NOTHING: Fetched = { worklist: undefined, state: 'fetching', at: undefined };

/** An organisation's worklist, and a way of fetching it again. */
export function useWorklist(fetcher: Fetcher, organisation: string | undefined, withinMonths: number): [fetched: Fetched, reload: () => Promise<void>] {
  const [{ of, fetched }, setFetched] = useState<{ of: string | undefined; fetched: Fetched }>({ of: undefined, fetched: NOTHING });
  const latest = useRef(0);

  const reload = useCallback(async () => {
    if (organisation === undefined) return;
    const turn = ++latest.current;
    setFetched((before) => ({ of: organisation, fetched: { ...(before.of === organisation ? before.fetched : NOTHING), state: 'fetching' } }));
    const { data } = await fetcher<{ federation: { worklist: Worklist | null } | null }>({ query: getOperation('keep-right/worklist'), variables: { organisation, withinMonths } });
    if (turn !== latest.current) return; // something else has been asked for since
    const worklist = data?.federation?.worklist;
    setFetched((before) => ({ of: organisation, fetched: worklist ? { worklist, state: 'fetched', at: new Date() } : { ...before.fetched, state: 'failed' } }));
  }, [fetcher, organisation, withinMonths]);

  useEffect(() => void reload(), [reload]);
  return [of === organisation ? fetched : NOTHING, reload];
}

import { useCallback, useEffect, useState } from 'react';
import { getOperation } from '../getOperation.ts';
import type { Fetcher } from '../signIn/useSession.ts';
import type { Members } from './organisations.ts';

/** The members of the federation, once somebody has signed in. */
export function useMembers(fetcher: Fetcher, wanted: boolean): [members: Members | 'fetching' | 'failed', ask: () => void] {
  const [members, setMembers] = useState<Members | 'fetching' | 'failed'>('fetching');
  const ask = useCallback(async () => {
    setMembers('fetching');
    const { data } = await fetcher<{ federation: Members | null }>({ query: getOperation('keep-right/members') });
    setMembers(data?.federation ?? 'failed');
  }, [fetcher]);
  useEffect(() => {
    if (wanted) void ask();
  }, [wanted, ask]);
  return [members, () => void ask()];
}

import { useEffect, useState } from 'react';
import { fetchGraphQL } from './fetchGraphQL.ts';

export interface Federation {
  name: string;
  coverage: { expected: number; answered: number };
}

export type FederationState = 'loading' | 'failed' | Federation;

const query = 'query WhoIsHere { federation { name coverage { expected answered } } }';

/** Which federation this is and how many of its members answer: asked at load, whenever the reader comes back, and after `askedAt`, when the page has asked them. */
export function useFederation(askedAt: Date | undefined): [state: FederationState, ask: () => void] {
  const [state, setState] = useState<FederationState>('loading');

  async function ask() {
    const { data } = await fetchGraphQL<{ federation: Federation | null }>({ query });
    setState(data?.federation?.coverage ? data.federation : 'failed');
  }

  useEffect(() => {
    const askAgain = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    void ask();
    document.addEventListener('visibilitychange', askAgain);
    return () => document.removeEventListener('visibilitychange', askAgain);
  }, [askedAt]);

  return [state, () => void ask()];
}

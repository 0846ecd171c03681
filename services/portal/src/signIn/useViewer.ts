import { useEffect, useState } from 'react';
import { fetchGraphQL } from '../fetchGraphQL.ts';

export type Role = 'READER' | 'ANALYST' | 'SECRETARIAT' | 'OFFICER' | 'ADMINISTRATOR';

export interface Viewer {
  name: string | null;
  grants: { role: Role; of: string; organisation: { officialName: string | null; name: string | null } | null; federation: { name: string } | null }[];
}

export type ViewerState = 'anyone' | 'asking' | 'refused' | Viewer;

const query = 'query WhoAmI { viewer { name grants { role of organisation { name officialName } federation { name } } } }';

/** Who the gateway takes the reader to be. */
export function useViewer(token: string | undefined): ViewerState {
  const [state, setState] = useState<ViewerState>('anyone');
  useEffect(() => {
    if (token === undefined) return setState('anyone');
    let current = true;
    setState((before) => (typeof before === 'object' ? before : 'asking')); // a token that was renewed is for the same person
    void fetchGraphQL<{ viewer: Viewer | null }>({ query }, { headers: { authorization: `Bearer ${token}` } }).then(({ data }) => current && setState(data?.viewer ?? 'refused'));
    return () => void (current = false);
  }, [token]);
  return state;
}

import { useEffect } from 'react';
import { getOperation } from './getOperation.ts';
import { operationIn } from './linkToOperation.ts';

/** Opens the operation that the address names, once: see linkToOperation. One that there is not is passed over. */
export function useLinkedOperation(run: (text: string, variables: string) => void): void {
  useEffect(() => {
    const asked = operationIn(location.hash);
    if (!asked) return;
    history.replaceState(null, '', location.pathname + location.search);
    try {
      run(getOperation(asked.id), asked.variables);
    } catch {
      // A link of another version: the page is there all the same.
    }
  }, [run]);
}

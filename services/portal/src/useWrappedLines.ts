import { pick, useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Long lines, such as the comments that say what an example answers, are wrapped instead of cut. */
export function useWrappedLines(): void {
  const { queryEditor } = useGraphiQL(pick('queryEditor'));
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
}

import type { Identify } from '../identity/identify.js';
import { anyone, readGrants } from '../identity/viewer.js';

/** Whom a test asks as: `{ grants: ['officer:hylte'] }`. */
export interface TestViewer {
  id?: string;
  name?: string;
  /** As they are written: `officer:hylte`, `analyst:goda-grannar`. */
  grants?: readonly string[];
}

const HEADER = 'x-test-viewer';

/** What a request carries to be made for somebody, where {@link identifyTestViewer} reads it. */
export const headersAs = ({ id = 'test|somebody', ...more }: TestViewer): Record<string, string> => ({ [HEADER]: encodeURIComponent(JSON.stringify({ id, ...more })) });

const BEARER = 'Bearer test.';

/** The same, as a person's own token is carried: what a gateway passes on of a file goes to the member with it. */
export const bearerAs = (viewer: TestViewer): Record<string, string> => ({ authorization: `${BEARER}${Object.values(headersAs(viewer))[0]!}` });

/** Whoever does not say who they are is somebody with these grants, e.g. `officer:hylte`. */
export const being = (...grants: readonly string[]): Identify => async () => ({ ...anyone(), id: grants.join(' '), grants: readGrants(grants) });

/** Believes a request that says who it is for. In place of tokens, in tests of something else. */
export const identifyTestViewer: Identify = async ({ headers }) => {
  const told = headers.authorization?.startsWith(BEARER) ? headers.authorization.slice(BEARER.length) : headers[HEADER];
  if (typeof told !== 'string') return undefined;
  const { id, name = null, grants } = JSON.parse(decodeURIComponent(told)) as { id: string; name?: string; grants?: string[] };
  return { ...anyone(), id, name, grants: readGrants(grants) };
};

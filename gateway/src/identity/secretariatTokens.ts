import { createHash } from 'node:crypto';
import { anyone, bearerOf, IssuerUnavailable, loggingRefusals, NotIdentified, readGrants, type Identify, type Logger, type Viewer } from '@samverkan/common';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

/** What every API token begins with. */
const PREFIX = 'sv_';

/** How long the secretariat’s word is believed, in milliseconds: a token that is revoked counts no longer than that. */
const BELIEVED_FOR = 10_000;

/** Within how many milliseconds the secretariat has to answer. */
const PATIENCE = 2_000;

const QUERY = 'query WhoIsThis { viewer { id name grants readOnly } }';

const answered = z.object({ data: z.object({ viewer: z.object({ id: z.string(), name: z.string().nullable(), grants: z.array(z.string()), readOnly: z.boolean() }) }) });
const refused = z.object({ errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string().startsWith('TOKEN_') }) })).min(1) });

/**
 * Knows machines by the API tokens that the federation’s secretariat has given out: the secretariat is asked whose a token
 * is, and its word is believed for ten seconds. Without it, nobody can say whether a token holds.
 */
export function secretariatTokens(secretariat: () => string, log: Logger): Identify {
  const known = new LRUCache<string, Promise<Viewer>>({ max: 1_000, ttl: BELIEVED_FOR });
  return loggingRefusals(async (request) => {
    const text = bearerOf(request);
    if (!text?.startsWith(PREFIX)) return undefined;
    const hash = createHash('sha256').update(text).digest('base64url'); // no token is kept
    let viewer = known.get(hash);
    if (!viewer) known.set(hash, (viewer = ask(secretariat(), text)));
    try {
      return await viewer;
    } catch (error) {
      if (error instanceof IssuerUnavailable) known.delete(hash);
      throw error;
    }
  }, log);
}

async function ask(secretariat: string, text: string): Promise<Viewer> {
  const answer = await fetch(secretariat, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
    body: JSON.stringify({ query: QUERY }),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE),
  }).then((response) => response.json(), () => undefined);
  const holder = answered.safeParse(answer).data?.data.viewer;
  if (holder) return { ...anyone(), id: holder.id, name: holder.name, grants: readGrants(holder.grants), ...(holder.readOnly && { readOnly: true }) };
  const [fault] = refused.safeParse(answer).data?.errors ?? [];
  throw fault ? new NotIdentified(fault.extensions.code, fault.message) : new IssuerUnavailable('The secretariat, which gives out API tokens, cannot be asked whether this one holds. Try again in a while.');
}

import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';

/** Lets what is left of a body go by, for a moment: a client that is still sending does not read the refusal. */
export async function letGo(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return void request.resume();
  const moment = AbortSignal.timeout(1_000);
  request.resume();
  await Promise.race([once(request, 'close', { signal: moment }), once(request, 'end', { signal: moment })]).catch(() => undefined);
}

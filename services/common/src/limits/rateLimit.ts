import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../identity/viewer.js';

/** In seconds. */
const PERIOD = 60;

/** What each viewer has spent of a minute's points. */
export class RateLimit {
  private readonly spent: RateLimiterMemory;

  constructor(points: number) {
    this.spent = new RateLimiterMemory({ points, duration: PERIOD });
  }

  /** Spends points, also those that are not there. What has been spent in this minute, and in how many seconds it is over. */
  async spend(who: string, points: number): Promise<{ spent: number; over: number }> {
    const { consumedPoints, msBeforeNext } = await this.spent.consume(who, Math.ceil(points)).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    return { spent: consumedPoints, over: Math.ceil(msBeforeNext / 1_000) };
  }
}

/** Whose points a request spends: the viewer's, or where nobody has said who they are, those of their address. */
export function whoSpends({ id }: Pick<Viewer, 'id'>, address: string | undefined): string {
  return id === null ? `address ${networkOf(address ?? '')}` : `viewer ${id}`;
}

/** One household or office has a whole IPv6 network of 2⁶⁴ addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail = ''] = address.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const groups = address.includes('::') ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right] : left;
  return groups.slice(0, 4).join(':');
}

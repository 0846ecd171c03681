import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from '../log.js';
import { LIMITS, type LimitName, type Limits } from './limits.js';

/** A request is over a limit. */
export class OverLimit extends GraphQLError {
  readonly status: number;
  readonly code: string;

  constructor(
    readonly limit: LimitName,
    max: number,
    headers: Record<string, string> = {},
  ) {
    const { code, status, of } = LIMITS[limit];
    super(`Over the limit: at most ${max} ${of}.`, { extensions: { code, limit: max, http: { status, headers: new HeaderMap(Object.entries(headers)) } } });
    this.status = status;
    this.code = code;
  }
}

/** Told of each request that is over a limit. */
export type LimitListener = (exceeded: { limit: LimitName; refused: boolean }) => void;

/** One line for each limit in this time, however many requests are over it: who floods us is not to fill the disk. In milliseconds. */
const SAID_EVERY = 1_000;

/** Holds requests to their limits. */
export class LimitGuard {
  private readonly unsaid = new Map<LimitName, { since: number; times: number }>();

  constructor(
    readonly limits: Limits,
    private readonly log: Logger,
    private readonly onExceeded: LimitListener = () => {},
  ) {}

  /** How much is looked at before a request is refused whatever the mode is. */
  ceiling(limit: LimitName): number {
    const { hard } = LIMITS[limit] as { hard?: number };
    const max = this.limits.max[limit];
    return this.limits.mode === 'enforce' ? max : hard === undefined ? Infinity : max * hard;
  }

  /** The refusal of what is over the limit; undefined where it is not, or where the mode lets it pass. It is counted and logged in either case. */
  check(limit: LimitName, value: number, headers?: Record<string, string>): OverLimit | undefined {
    const { mode, max } = this.limits;
    if (value <= max[limit] || (mode === 'off' && value <= this.ceiling(limit))) return undefined;
    const refused = value > this.ceiling(limit);
    this.onExceeded({ limit, refused });
    this.say(limit, value, refused);
    return refused ? new OverLimit(limit, max[limit], headers) : undefined;
  }

  private say(limit: LimitName, value: number, refused: boolean): void {
    const now = performance.now();
    const last = this.unsaid.get(limit);
    if (last && now - last.since < SAID_EVERY) return void last.times++;
    this.unsaid.set(limit, { since: now, times: 0 });
    this.log.warn({ limit, code: LIMITS[limit].code, value, max: this.limits.max[limit], refused, ...(last?.times && { alsoBefore: last.times }) }, 'over a limit');
  }
}

import { LRUCache } from 'lru-cache';
import type { Directory } from '../members/directory.js';
import type { MemberFailure } from '../members/errors.js';
import type { RollCall } from '../members/rollCall.js';

/**
 * Which members the operations under way have given up. A router makes several requests for one operation and says with
 * `x-request-id` which belong together; without this, each of them would wait once more for a member that hangs.
 * The deadline is not shared so: whoever sends the same id for ever would have members asked in no time at all, and
 * what they do not answer then would count against them.
 */
export class GivenUp {
  private readonly failures: LRUCache<string, MemberFailure[]>;

  /** `operation`: for how many milliseconds an operation may go on. */
  constructor(
    private readonly directory: Directory,
    operation: number,
  ) {
    this.failures = new LRUCache({ max: 10_000, ttl: operation });
  }

  /** Tells what earlier requests of the operation have found out. */
  recall(requestId: string | undefined, rollCall: RollCall): void {
    if (requestId === undefined) return;
    for (const failure of this.failures.get(requestId) ?? []) rollCall.giveUp(failure);
  }

  /** Remembers what this request has found out, for those that follow. */
  keep(requestId: string | undefined, rollCall: RollCall): void {
    if (requestId === undefined || requestId.length > MAX_LENGTH) return;
    const failures = this.directory.ids.flatMap((id) => rollCall.findFailure(id) ?? []);
    if (failures.length) this.failures.set(requestId, failures);
  }
}

/** Longer than any id that a router makes. */
const MAX_LENGTH = 200;

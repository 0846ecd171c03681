/**
 * Runs a test in which something has to be waited for, with little time; where that fails, with more: on a busy machine
 * others may not have been in time either. It fails when it fails with the most time.
 */
export async function givingMoreTime(times: readonly number[], run: (time: number) => Promise<void>): Promise<void> {
  for (const time of times.slice(0, -1)) {
    try {
      return await run(time);
    } catch {
      // With more time it may not fail.
    }
  }
  return run(times.at(-1)!);
}

/** Deadlines for operations, in milliseconds, in which one that hangs is waited for. */
export const DEADLINES = [2_000, 15_000, 90_000];

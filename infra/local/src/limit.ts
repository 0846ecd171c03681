/** Runs a task once there is room for it. */
export type Limited = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Lets at most `most` tasks run at the same time; the others wait for their turn in the order in which they came. */
export function limit(most: number): Limited {
  const waiting: (() => void)[] = [];
  let free = most;

  return async (task) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next(); // inherits this one's place
      else free++;
    }
  };
}

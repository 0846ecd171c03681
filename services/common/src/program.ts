import { BadConfiguration } from './environment.js';

/** Something that runs until it is stopped: a member, the gateway. */
export interface Running {
  /** Where it is reached, e.g. `http://127.0.0.1:4101/graphql`. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Runs a program from start to stop: starts it, tells the launcher (if there is one) that it is ready, and stops it
 * once on Ctrl-C, on being told to end, or when the launcher is gone, so that nothing is ever left running.
 * A start that fails prints its reason and ends the process with 1, or 2 where the settings are at fault.
 */
export async function runProgram(start: () => Promise<Running>): Promise<void> {
  let running: Running | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return; // a terminal's Ctrl-C arrives more than once: npm passes it on as well
    stopping = true;
    const stuck = setTimeout(() => process.exit(1), 10_000);
    await running?.stop();
    clearTimeout(stuck);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  try {
    running = await start();
    process.send?.({ ready: running.url });
  } catch (error) {
    console.error(error instanceof BadConfiguration ? error.message : error);
    process.exit(error instanceof BadConfiguration ? 2 : 1);
  }
}

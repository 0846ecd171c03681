import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/** A shell script that is carried out once this process is no more, however it ended, SIGKILL included. */
export interface LastWill {
  /** Has it carried out now, and resolves when that is done. */
  execute(): Promise<void>;
}

/**
 * Leaves a script to be run by a shell of its own, which waits for the end of a pipe from this process. The shell is
 * in its own session, so that a terminal's Ctrl-C does not reach it, and it does not keep this process alive.
 * @param words the script's `$1`, `$2` …
 */
export function leaveWill(script: string, ...words: string[]): LastWill {
  const executor = spawn('sh', ['-c', `while read -r _; do :; done\n${script}`, 'last-will', ...words], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  const done = once(executor, 'exit');
  executor.unref();
  (executor.stdin as Socket).unref();
  return {
    async execute() {
      executor.ref();
      executor.stdin.end();
      await done;
    },
  };
}

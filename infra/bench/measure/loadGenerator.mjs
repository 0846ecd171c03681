import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts the load generator. */
export async function startLoadGenerator() {
  const child = fork(fileURLToPath(new URL('./load.mjs', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  await once(child, 'message');
  return {
    /** `{ url, body, connections, milliseconds, least }`: see load.mjs. Rejects when a request is not answered with 200. */
    async drive(load) {
      child.send({ load });
      const [{ load: result }] = await once(child, 'message');
      if (result.failed) throw new Error(`${result.failed} of ${result.latencies.length} requests to ${load.url} failed`);
      return result;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

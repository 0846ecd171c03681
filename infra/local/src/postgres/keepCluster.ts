import { setTimeout as sleep } from 'node:timers/promises';
import { reasonOf } from '../errors.js';
import { startCluster, type Cluster, type ClusterOptions } from './cluster.js';

/** How long to wait before a start that failed is tried again, in milliseconds. */
const PAUSE = 2_000;

/**
 * Starts a cluster on a folder, and starts it again on the same port whenever it ends by itself, until it is stopped.
 * `log` hears of that in plain lines. Rejects as {@link startCluster} does, if the first start fails.
 */
export async function keepCluster(
  options: ClusterOptions & { folder: string },
  log: (line: string) => void,
): Promise<Pick<Cluster, 'url' | 'version' | 'stop'>> {
  let current = await startCluster(options);
  let stopping = false;
  const { url, version, port } = current;

  const keeping = keep();
  return { url, version, stop };

  async function keep(): Promise<void> {
    for (;;) {
      await current.ended;
      if (stopping) return;
      log('PostgreSQL ended by itself, starting it again');
      await current.stop(); // its guard is left
      current = await startAgain();
      if (stopping) return current.stop();
    }
  }

  async function startAgain(): Promise<Cluster> {
    for (;;) {
      try {
        const cluster = await startCluster({ ...options, port });
        log('PostgreSQL started again');
        return cluster;
      } catch (error) {
        if (stopping) return current;
        log(`PostgreSQL: ${reasonOf(error)}`);
        await sleep(PAUSE);
      }
    }
  }

  async function stop(): Promise<void> {
    stopping = true;
    await current.stop();
    await keeping;
  }
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Running } from '@samverkan/common';

const folder = new URL('../../../../infra/bench/hive/', import.meta.url);

/** Whether Hive Gateway is installed in its own folder. */
export const hiveIsInstalled = (): boolean => existsSync(new URL('node_modules/@graphql-hive/gateway/package.json', folder));

/** Which of its two planners: the one that it has always had, or the one of Hive Router, a native binary. */
export type HivePlanner = 'javascript' | 'rust';

/** Starts Hive Gateway, a process of its own, over the supergraph at an address. */
export async function startHive(supergraphUrl: string, planner: HivePlanner): Promise<Running> {
  const args = ['--supergraph', supergraphUrl, '--port', '0', '--planner', planner];
  // Not Jest's own options for Node, and none of the settings by which Hive would report to its maker.
  const child = fork(fileURLToPath(new URL('start.mjs', folder)), args, { cwd: fileURLToPath(folder), execArgv: [], env: { PATH: process.env['PATH'], NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const [told] = (await Promise.race([once(child, 'message'), ended])) as [{ ready?: string } | number | null];
  if (typeof told !== 'object' || !told?.ready) throw new Error('Hive Gateway did not start; what it printed says why.');
  return {
    url: told.ready,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

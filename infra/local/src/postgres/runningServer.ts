import { readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A server that has hold of a data folder, going by the pid file that it keeps there. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Whether it takes connections, as opposed to starting, recovering or stopping. */
  ready: boolean;
}

/**
 * The server of this data folder, or undefined when none runs. A pid file outlives a server that was killed, and its
 * number may since be another program's: the process must be one that was started for this folder.
 */
export function findRunningServer(data: string): RunningServer | undefined {
  const server = readPidFile(data);
  return server && isServerOf(data, server.pid) ? server : undefined;
}

/** Clears away the pid file of a server that is gone: PostgreSQL itself goes by the number, and might refuse to start. */
export function removeStalePidFile(data: string): void {
  if (!findRunningServer(data)) rmSync(pidFile(data), { force: true });
}

/** Whether the process is a server that {@link serverMark} marks as this folder's. */
export const isServerOf = (data: string, pid: number): boolean => commandLine(pid).includes(serverMark(data));

/** A setting that means nothing to PostgreSQL, and shows on the server's command line which folder it serves. */
export const serverMark = (data: string): string => `samverkan.data=${data};`;

const pidFile = (data: string) => path.join(data, 'postmaster.pid');

/** Lines of the file: pid, data folder, start time, port, socket folder, address, shared memory, state. */
function readPidFile(data: string): RunningServer | undefined {
  try {
    const [pid, , , port, , , , state] = readFileSync(pidFile(data), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port), ready: state?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/** Empty when there is no such process, or only its remains are left, waiting for their parent. */
function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return '';
  }
}

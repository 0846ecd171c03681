import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart, reasonOf } from '../errors.js';
import { lastLines } from '../lastLines.js';
import type { LastWill } from '../lastWill.js';
import { freePorts, HOST } from '../ports.js';
import { findBinaries, type Binaries } from './binaries.js';
import { findFolder, openDataFolder, pathFor, serverEnvironment, type DataFolder } from './dataFolder.js';
import { guardServer } from './guardServer.js';
import { takeLease, type Lease } from './lease.js';
import { findRunningServer, isServerOf, removeStalePidFile, serverMark } from './runningServer.js';
import { as, serverUser, type ServerUser } from './serverUser.js';

export interface ClusterOptions {
  /** Where the data is kept. Left out: a throw-away cluster in the temporary folder, quick, and gone when stopped. */
  folder?: string | undefined;
  /** 0, the default, means any free port. A server that is taken over keeps the port that it has. */
  port?: number;
  maxConnections?: number;
}

/** A PostgreSQL server of our own. It ends when this process does, even by SIGKILL. */
export interface Cluster {
  /** `postgresql://postgres@127.0.0.1:PORT`, with the password when the data is kept; no database name. */
  url: string;
  port: number;
  pid: number;
  /** E.g. `18.4`. */
  version: string;
  /** Resolves when the server has ended, by itself or by {@link stop}. */
  ended: Promise<void>;
  /** Ends the server in good order, and resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a server on the data folder, or takes over the one that a killed launcher left running on it. Throws
 * {@link CannotStart} when another launcher uses the folder, when the data is not this user's or this version's, or
 * with the server's own last words.
 */
export async function startCluster({ folder, port = 0, maxConnections = 1_000 }: ClusterOptions = {}): Promise<Cluster> {
  const throwAway = folder === undefined ? mkdtempSync(path.join(os.tmpdir(), 'samverkan-')) : undefined;
  const place = path.resolve(folder ?? path.join(throwAway!, 'postgres'));
  const user = serverUser(findFolder(place)?.uid);
  const binaries = await findBinaries(user);
  const home = await openDataFolder({ folder: place, binaries, user, durable: !throwAway });
  const urlOf = (at: number) => `postgresql://postgres${home.password ? `:${home.password}` : ''}@${HOST}:${at}`;

  const { pid, port: actual, lease, guard } = await takeOver(home, urlOf)
    ?? await launch({ home, binaries, user, throwAway, urlOf, port: port || (await freePorts(1))[0]!, maxConnections });
  return {
    url: urlOf(actual), port: actual, pid, version: binaries.version, ended: lease.over,
    async stop() {
      await lease.release();
      await endServer(home, pid);
      await guard.execute();
    },
  };
}

/** A server that this launcher answers for. */
interface Held { pid: number; port: number; lease: Lease; guard: LastWill }

type UrlOf = (port: number) => string;

/** How long a server may take to start, recover or stop before it counts as stuck, in milliseconds. */
const STUCK = 60_000;
/** How long another launcher may take to end, once told to, before its server counts as in use. */
const LEAVING = 3_000;

async function takeOver(home: DataFolder, urlOf: UrlOf): Promise<Held | undefined> {
  const since = Date.now();
  for (;;) {
    const server = findRunningServer(home.data);
    if (!server) return undefined;
    const { pid, port } = server;
    const lease = server.ready ? await takeLease(urlOf(port)).catch(() => 'no answer' as const) : 'no answer';
    if (typeof lease === 'object') return { pid, port, lease, guard: guardServer({ pid, data: home.data }) };

    const waited = Date.now() - since;
    if (!lease && waited > LEAVING) throw new CannotStart(`Another run uses the data in ${path.dirname(home.data)}. Stop that run first, or set DATA_DIR to another folder.`);
    if (waited > STUCK) throw new CannotStart(`A PostgreSQL (process ${pid}) holds the data in ${path.dirname(home.data)} and does not answer. End it, then start again.`);
    await sleep(100);
  }
}

interface Launch {
  home: DataFolder;
  binaries: Binaries;
  user: ServerUser | undefined;
  throwAway: string | undefined;
  urlOf: UrlOf;
  port: number;
  maxConnections: number;
}

async function launch(settings: Launch): Promise<Held> {
  const { home, throwAway, urlOf, port } = settings;
  const since = Date.now();
  for (;;) {
    removeStalePidFile(home.data);
    const server = await spawnServer(settings);
    const guard = guardServer({ pid: server.pid!, data: home.data, throwAway });
    if (await becomesReady(server, home)) return { pid: server.pid!, port, guard, lease: (await takeLease(urlOf(port)))! };

    const words = lastLines(home.serverLog, { most: 10 });
    // What is left of a server that was killed goes by itself within a moment; then the memory that it shared is free.
    const justKilled = words.some((line) => line.includes('pre-existing shared memory block'));
    if (!justKilled || Date.now() - since > STUCK) {
      await guard.execute();
      throw new CannotStart(['PostgreSQL did not start:', ...words].join('\n  '));
    }
    await sleep(200);
  }
}

async function spawnServer({ home, binaries, user, throwAway, port, maxConnections }: Launch): Promise<ChildProcess> {
  const log = openSync(home.serverLog, 'w');
  const settings = {
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: maxConnections,
    ...(throwAway && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  try {
    const server = spawn(
      binaries.postgres,
      ['-D', pathFor(user, home.data), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]), '-c', serverMark(home.data)],
      // In a session of its own: a terminal's Ctrl-C is for the launcher, which stops the server last.
      { ...as(user), cwd: home.data, env: serverEnvironment(), detached: true, stdio: ['ignore', log, log] },
    );
    server.unref();
    await once(server, 'spawn');
    return server;
  } catch (error) {
    throw new CannotStart(`PostgreSQL did not start: ${reasonOf(error)}`);
  } finally {
    closeSync(log);
  }
}

/** False when it ends instead. There is no time limit: after a crash a server may have much to put right. */
async function becomesReady(server: ChildProcess, home: DataFolder): Promise<boolean> {
  while (server.exitCode === null && server.signalCode === null) {
    const found = findRunningServer(home.data);
    if (found?.ready && found.pid === server.pid) return true;
    await sleep(20);
  }
  return false;
}

/** SIGINT lets running statements go and writes all down; SIGQUIT leaves that to the next start. */
async function endServer({ data }: DataFolder, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isServerOf(data, pid)) return;
    process.kill(pid, signal);
    const giveUp = Date.now() + STUCK / 2;
    while (isServerOf(data, pid) && Date.now() < giveUp) await sleep(20);
  }
  if (isServerOf(data, pid)) throw new Error(`PostgreSQL (process ${pid}) did not end.`);
}

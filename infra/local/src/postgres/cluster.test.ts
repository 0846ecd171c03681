import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startCluster, type Cluster } from './cluster.js';

const root = process.getuid?.() === 0;

describe('a throw-away cluster', () => {
  test('runs as whoever starts it, and is gone without a trace when it is stopped', async () => {
    const cluster = await startCluster();
    expect(cluster.url).toBe(`postgresql://postgres@127.0.0.1:${cluster.port}`);
    expect(await ask(cluster.url, 'show server_version')).toBe(cluster.version);

    const folder = folderOf(cluster.pid);
    expect(existsSync(folder)).toBe(true);
    await cluster.stop();
    expect(alive(cluster.pid)).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  test('ends by itself, and takes its folder along, when its launcher is killed', async () => {
    const launcher = await startLauncher();
    const folder = folderOf(launcher.pid);
    launcher.process.kill('SIGKILL');
    await until(() => !alive(launcher.pid) && !existsSync(folder));
  });
});

describe('a cluster that keeps its data', () => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'samverkan-test-')), 'postgres');
  let cluster: Cluster | undefined;

  beforeAll(async () => {
    cluster = await startCluster({ folder });
    await ask(cluster.url, 'create table kept (n int)');
  });
  beforeEach(async () => {
    cluster ??= await startCluster({ folder });
  });
  afterAll(async () => {
    await cluster?.stop();
    rmSync(path.dirname(folder), { recursive: true });
  });

  test("is closed to the machine's other users", async () => {
    await expect(ask(`postgresql://postgres:guess@127.0.0.1:${cluster!.port}`, 'select 1')).rejects.toThrow('password authentication failed');
  });

  test('still has it after kill -9', async () => {
    await ask(cluster!.url, 'insert into kept values (1)');
    process.kill(cluster!.pid, 'SIGKILL');
    await cluster!.ended;
    cluster = await startCluster({ folder });
    expect(await ask(cluster.url, 'select string_agg(n::text, $$ $$) from kept')).toBe('1');
  });

  test('is not for two at the same time', async () => {
    await expect(startCluster({ folder })).rejects.toThrow(`Another run uses the data in ${folder}. Stop that run first, or set DATA_DIR to another folder.`);
    expect(await ask(cluster!.url, 'select 1')).toBe(1);
  });

  test('is taken over when everything was killed but the server', async () => {
    await stop();
    const launcher = await startLauncher(folder);
    for (const guard of processesWith(`samverkan.data=${folder}/data;`).filter((pid) => pid !== launcher.pid)) process.kill(guard, 'SIGKILL');
    launcher.process.kill('SIGKILL');
    await once(launcher.process, 'exit');

    cluster = await startCluster({ folder });
    expect(cluster.pid).toBe(launcher.pid);
    await stop();
    expect(alive(launcher.pid)).toBe(false);
  });

  test('starts although the pid file that a crash left names another program by now', async () => {
    await stop();
    writeFileSync(path.join(folder, 'data/postmaster.pid'), `${process.pid}\n${folder}/data\n0\n5432\n\n127.0.0.1\n0 0\nready\n`);
    cluster = await startCluster({ folder });
    expect(await ask(cluster.url, 'select 1')).toBe(1);
  });

  test('refuses data that another major version made, and says what to do', async () => {
    await stop();
    const version = path.join(folder, 'data/PG_VERSION');
    const ours = readFileSync(version, 'utf8').trim();
    writeFileSync(version, '15\n');
    await expect(startCluster({ folder })).rejects.toThrow(`was made by PostgreSQL 15, and this is PostgreSQL ${ours}. Set DATA_DIR to another folder`);
    writeFileSync(version, `${ours}\n`);
  });

  (root ? test : test.skip)("refuses another user's data, and says what to do", async () => {
    await stop();
    chownSync(folder, 12_345, 12_345);
    await expect(startCluster({ folder })).rejects.toThrow(/belongs to the user with number 12345.*Start as the user who started it before, set DATA_DIR/);
    chownSync(folder, userOf(path.join(folder, 'data')), 0);
  });

  async function stop(): Promise<void> {
    await cluster?.stop();
    cluster = undefined;
  }
});

/** The first column of the first row. */
async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: new URL(url).pathname.length > 1 ? url : `${url}/postgres` });
  await client.connect();
  try {
    const { rows: [row] } = await client.query<Record<string, unknown>>(sql);
    return row && Object.values(row)[0];
  } finally {
    await client.end();
  }
}

/** Another process that starts a cluster and then does nothing; `pid` is the server's. It runs what has been built. */
async function startLauncher(folder?: string): Promise<{ process: ChildProcess; pid: number }> {
  const built = new URL('../../dist/index.js', import.meta.url).href;
  const script = `import { startCluster } from '${built}'; process.send((await startCluster(${JSON.stringify({ folder })})).pid); setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [pid] = (await once(launcher, 'message')) as [number];
  return { process: launcher, pid };
}

function processes(): { pid: number; command: string }[] {
  const lines = execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' }).split('\n');
  return lines.map((line) => ({ pid: Number.parseInt(line, 10), command: line }));
}

const processesWith = (text: string) => processes().filter(({ command }) => command.includes(text)).map(({ pid }) => pid);

/** The folder that a server's command line says it serves. */
function folderOf(server: number): string {
  const [, folder] = /samverkan\.data=(.*);/.exec(processes().find(({ pid }) => pid === server)?.command ?? '') ?? [];
  if (!folder) throw new Error(`expected process ${server} to be a server, and it is none`);
  return folder;
}

const alive = (pid: number) => processesWith('samverkan.data=').includes(pid);

const userOf = (file: string) => statSync(file).uid;

async function until(holds: () => boolean): Promise<void> {
  const giveUp = Date.now() + 120_000;
  while (!holds()) {
    if (Date.now() > giveUp) throw new Error('expected it to hold within two minutes, and it does not');
    await sleep(50);
  }
}

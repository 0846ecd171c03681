import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

const module = (name: string) => JSON.stringify(new URL(`../dist/${name}.js`, import.meta.url));

/** Runs a program whose start is `start`, as a launcher would, which has a channel for its messages. */
function run(start: string, channel: 'ipc' | 'ignore' = 'ipc') {
  const script = `
    import { runProgram } from ${module('program')};
    import { BadConfiguration } from ${module('environment')};
    const running = { url: 'http://127.0.0.1:1/graphql', stop: async () => console.log('stopped') };
    const forEver = () => setInterval(() => {}, 1_000);
    await runProgram(async () => { ${start} });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'pipe', channel] });
  return { child, ended: outcome(child), ready: once(child, 'message').then(([message]) => message as unknown) };
}

async function outcome(child: ChildProcess) {
  const [[code, signal], out, error] = await Promise.all([once(child, 'exit'), text(child.stdout!), text(child.stderr!)]);
  return { code: code as number | null, signal: signal as string | null, out, error };
}

const ENDED_WELL = { code: 0, signal: null, out: 'stopped\n', error: '' };

test('a program that has started tells its launcher where it is reached', async () => {
  const { child, ended, ready } = run('forEver(); return running;');
  expect(await ready).toEqual({ ready: 'http://127.0.0.1:1/graphql' });
  child.kill('SIGTERM');
  await ended;
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s stops it, and it ends well', async (signal) => {
  const { child, ended, ready } = run('forEver(); return running;');
  await ready;
  child.kill(signal);
  expect(await ended).toEqual(ENDED_WELL);
});

test('it ends when its launcher is gone', async () => {
  const { child, ended, ready } = run('forEver(); return running;');
  await ready;
  child.disconnect();
  expect(await ended).toEqual(ENDED_WELL);
});

test('a Ctrl-C that arrives twice stops it once', async () => {
  const { child, ended, ready } = run(`
    forEver();
    process.on('SIGINT', () => process.send('heard'));
    return { ...running, stop: async () => { console.log('stopping'); await new Promise((done) => process.once('message', done)); console.log('stopped'); } };
  `);
  await ready;
  const interrupt = async () => {
    const heard = once(child, 'message');
    child.kill('SIGINT');
    await heard;
  };
  await interrupt();
  await interrupt();
  child.send('go on');
  expect(await ended).toEqual({ ...ENDED_WELL, out: 'stopping\nstopped\n' });
});

test('a Ctrl-C while it still starts ends it', async () => {
  const { child, ended, ready } = run(`forEver(); process.send('starting'); await new Promise(() => {});`);
  expect(await ready).toBe('starting');
  child.kill('SIGINT');
  expect(await ended).toEqual({ ...ENDED_WELL, out: '' });
});

test('a bad configuration ends it with 2 and its text, without a stack', async () => {
  const { ended } = run(`throw new BadConfiguration('The settings do not fit:\\n  PORT: expected a port number');`);
  expect(await ended).toEqual({ code: 2, signal: null, out: '', error: 'The settings do not fit:\n  PORT: expected a port number\n' });
});

test('a start that fails otherwise ends it with 1 and the reason', async () => {
  const { ended } = run(`throw new Error('the database is out of reach');`);
  const { code, error } = await ended;
  expect(code).toBe(1);
  expect(error).toContain('the database is out of reach');
});

test('it needs no launcher', async () => {
  const { ended } = run(`forEver(); setTimeout(() => process.kill(process.pid, 'SIGTERM')); return running;`, 'ignore');
  expect(await ended).toEqual(ENDED_WELL);
});

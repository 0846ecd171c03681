import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const INSTRUMENT = new URL('./instrument.mjs', import.meta.url).href;

/** A process of its own that says `{ ready: url }` over IPC when it serves, as all programs of the project do. */
export class Program {
  #child;

  constructor(child, url) {
    this.#child = child;
    this.url = url;
  }

  /**
   * Starts a file. `settings` reach it as one JSON argument; a program that knows nothing of the bench takes `args`
   * and `env` instead. Rejects when it ends before it is ready.
   */
  static async start(file, settings, { args = [JSON.stringify(settings)], env = {}, stderr = 'inherit', flags = [] } = {}) {
    const child = fork(fileURLToPath(file), args, {
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
      execArgv: ['--import', INSTRUMENT, '--disable-warning=ExperimentalWarning', ...flags],
      stdio: ['ignore', 'ignore', stderr, 'ipc'],
    });
    const failed = once(child, 'exit').then(([code]) => {
      throw new Error(`${file.pathname ?? file} ended with ${code} before it was ready`);
    });
    failed.catch(() => {});
    const [message] = await Promise.race([waitFor(child, (said) => said.ready !== undefined), failed]);
    return new Program(child, message.ready);
  }

  /** Everything that it writes to standard error, if it was started with `stderr: 'pipe'`. */
  get stderr() {
    return this.#child.stderr;
  }

  /** What it has used so far: `{ cpu, memory, peakMemory }`, in ms and bytes. */
  usage() {
    return this.ask('usage');
  }

  async ask(question) {
    const answered = waitFor(this.#child, (said) => said.bench === question);
    this.#child.send({ bench: question });
    return (await answered)[0].answer;
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const stuck = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(stuck);
  }
}

/** In a program that the bench has written: the settings that it was started with. */
export const readSettings = () => JSON.parse(process.argv[2] ?? '{}');

/** In such a program: says that it serves at this address. */
export const sayReady = (url) => process.send?.({ ready: url }) ?? console.log(url);

function waitFor(child, matches) {
  return new Promise((resolve) => {
    child.on('message', function listen(message) {
      if (!matches(message)) return;
      child.off('message', listen);
      resolve([message]);
    });
  });
}

import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const INSTRUMENT = new URL('./instrument.mjs', import.meta.url).href;

/** A process of its own that says `{ ready: url }` over IPC when it serves, as all programs of the project do. */
export class Program {
  #child;
  /** Rejects when the process ends; whoever waits for it would wait for ever. */
  #ended;

  constructor(child, name) {
    this.#child = child;
    this.#ended = once(child, 'exit').then(([code, signal]) => {
      throw new Error(`${name} ended by itself (${signal ?? code})`);
    });
    this.#ended.catch(() => {});
  }

  /**
   * Starts a file. `settings` reach it as one JSON argument; a program that knows nothing of the bench takes `args`
   * and `env` instead. Rejects when it ends before it is ready.
   */
  static async start(file, settings, { args = settings === undefined ? [] : [JSON.stringify(settings)], env = {}, stderr = 'inherit', flags = [] } = {}) {
    const child = fork(fileURLToPath(file), args, {
      env: { ...process.env, NODE_ENV: 'production', LOSSY_DATABASE: 'on', APOLLO_TELEMETRY_DISABLED: '1', ...env },
      execArgv: ['--import', INSTRUMENT, '--disable-warning=ExperimentalWarning', ...flags],
      stdio: ['ignore', 'ignore', stderr, 'ipc'],
    });
    const program = new Program(child, path.basename(fileURLToPath(file)));
    ({ ready: program.url } = await program.#wait((said) => said.ready !== undefined));
    return program;
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
    const answered = this.#wait((said) => said.bench === question);
    this.#child.send({ bench: question });
    return (await answered).answer;
  }

  /** Has the process do something of its own, and says what it said when it had. Rejects when it ends instead. */
  async order(message, isDone) {
    const done = this.#wait(isDone);
    this.#child.send(message);
    return done;
  }

  async stop() {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const stuck = setTimeout(() => this.#child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(stuck);
  }

  #wait(matches) {
    const { promise, resolve } = Promise.withResolvers();
    const listen = (message) => {
      if (!matches(message)) return;
      this.#child.off('message', listen);
      resolve(message);
    };
    this.#child.on('message', listen);
    return Promise.race([promise, this.#ended]);
  }
}

/** In a program that the bench has written: the settings that it was started with. */
export const readSettings = () => JSON.parse(process.argv[2] ?? '{}');

/** In such a program: says that it serves at this address. */
export const sayReady = (url) => process.send?.({ ready: url }) ?? console.log(url);

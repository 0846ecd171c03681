import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { reasonOf } from './errors.js';
import { lastLines } from './lastLines.js';

export interface ProgramOptions {
  /** What the lines about it begin with, e.g. `hylte`. */
  name: string;
  /** Where it is to be reached once it is ready, e.g. `http://127.0.0.1:4101/graphql`. */
  url: string;
  /** The JavaScript file to run. */
  file: string;
  /** With what Node is started, over and above source maps. */
  nodeFlags?: readonly string[];
  /** Arguments that it need not heed: they tell a reader of the process list what is what. */
  labels: readonly string[];
  /** What it is told, over and above the variables of this process; undefined takes one of these away. */
  environment: NodeJS.ProcessEnv;
  /** Takes all that it prints; emptied at the first start. */
  logFile: string;
  /** Takes plain lines for the person at the keyboard, those among them that the program itself sends as `{ notice: line }`. */
  log: (line: string) => void;
}

/** How long a program may take to become ready, and to end when told to, in milliseconds. */
const READY_WITHIN = 60_000;
const END_WITHIN = 6_000;
/** A program that ran this long was well: its next restart need not wait long. In milliseconds. */
const WELL_AFTER = 10_000;
/** The pause before a restart doubles with each failure, from the first to the last of these, in milliseconds. */
const PAUSES = { first: 500, last: 30_000 };

/**
 * One of the platform's programs as a child process. It says that it is ready by the message `{ ready: url }`, and
 * ends by itself when the channel to this process closes, so that it never outlives the launcher.
 */
export class Program {
  /** Whether it is started again when it ends by itself. */
  restart = false;

  #process: ChildProcess | undefined;
  #ended = Promise.resolve();
  #logMode: 'w' | 'a' = 'w';
  #stopping = false;
  #failures = 0;
  #restart: NodeJS.Timeout | undefined;

  constructor(private readonly options: ProgramOptions) {}

  get name(): string {
    return this.options.name;
  }

  get url(): string {
    return this.options.url;
  }

  /** The process that runs now; undefined between two, and when stopped. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /**
   * Starts the program, unless it runs, and resolves when it is ready. Rejects when it ends before that or takes too
   * long; where restarts are on, it is tried again all the same. Either is in the log.
   */
  async start(): Promise<void> {
    const { name, url, log } = this.options;
    if (this.#stopping) throw new Error(`${name} has been stopped`);
    if (this.#process) return;
    clearTimeout(this.#restart);
    const child = this.#spawn();
    try {
      await becomesReady(child);
    } catch (error) {
      if (this.#process) log(`${name}: ${reasonOf(error)}`); // it still runs, and may yet be ready
      throw error;
    }
    log(`${name}: ready on ${new URL(url).origin}`);
  }

  /** Sends a signal to the process, as from outside: a program that ends by it is started again if restarts are on. */
  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** Ends the process at once, as from outside, and resolves when it is gone. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.#ended;
  }

  /** Ends the program in good order and for good; one that is stuck is killed. Resolves when it is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    this.signal('SIGTERM');
    const stuck = setTimeout(() => this.signal('SIGKILL'), END_WITHIN);
    await this.#ended;
    clearTimeout(stuck);
  }

  #spawn(): ChildProcess {
    const { file, nodeFlags = [], labels, environment, logFile } = this.options;
    const output = this.#openLog();
    const printed = fstatSync(output).size;
    const started = Date.now();
    const child = spawn(process.execPath, ['--enable-source-maps', ...nodeFlags, file, ...labels], {
      env: { NODE_ENV: 'production', ...process.env, ...environment },
      stdio: ['ignore', output, output, 'ipc'],
      detached: true, // in a session of its own: a terminal's Ctrl-C is for the launcher, which stops all in order
    });
    closeSync(output);
    child.on('message', (message) => {
      if (isNotice(message)) this.options.log(message.notice);
    });
    child.on('error', () => {}); // it did not start, which its end tells, or it is gone already
    this.#process = child;
    this.#ended = endOf(child).then((how) => {
      this.#process = undefined;
      if (!this.#stopping) this.#hasEnded(how, lastLines(logFile, { most: 5, since: printed }), Date.now() - started);
    });
    return child;
  }

  #openLog(): number {
    const { name, logFile, log } = this.options;
    try {
      return openSync(logFile, this.#logMode);
    } catch (error) {
      log(`${name}: not started, because its log cannot be written: ${reasonOf(error)}`);
      throw error;
    } finally {
      this.#logMode = 'a';
    }
  }

  #hasEnded(how: string, lastWords: string[], ran: number): void {
    const { name, log } = this.options;
    this.#failures = ran > WELL_AFTER ? 0 : this.#failures + 1;
    const pause = Math.min(PAUSES.first * 2 ** Math.max(0, this.#failures - 1), PAUSES.last);
    log([`${name}: ${how}${this.restart ? `, starting it again in ${pause / 1000} s` : ''}`, ...lastWords].join('\n  '));
    if (this.restart) this.#restart = setTimeout(() => void this.start().catch(() => {}), pause);
  }
}

const isNotice = (message: unknown): message is { notice: string } => typeof (message as { notice?: unknown } | null)?.notice === 'string';

/** How the process ended, as the end of a sentence, once it has. */
async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return signal ? `was ended by ${signal}` : `ended with code ${code}`;
  } catch (error) {
    return `did not start: ${reasonOf(error)}`;
  }
}

/** Rejects when the process ends, or too much time passes, before it says so. */
async function becomesReady(child: ChildProcess): Promise<void> {
  let tooLong: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      child.on('message', (message) => {
        if (message !== null && typeof message === 'object' && 'ready' in message) resolve();
      });
      void endOf(child).then((how) => reject(new Error(how)));
      tooLong = setTimeout(() => reject(new Error(`is not ready after ${READY_WITHIN / 1000} s`)), READY_WITHIN);
    });
  } finally {
    clearTimeout(tooLong);
  }
}

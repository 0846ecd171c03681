import type { StatedError } from '@samverkan/common';
import { Contract, WHOLE, type HeldContract } from '../members/contract.js';
import { WATCH, type WatchSettings } from '../members/memberWatch.js';
import { HttpSubgraph, type SignedFor } from './httpSubgraph.js';
import { SECRETARIAT } from './subgraphs.js';

/** What is known of the secretariat, for those who look after the federation; the words are those of a member's state. */
export interface SecretariatState {
  /** UNKNOWN until it has answered for the first time. */
  state: 'UNKNOWN' | 'OK' | 'LAGGING' | 'BROKEN' | 'DENIED' | 'UNREACHABLE';
  lastAnswerAt: string | null;
  /** Coordinates of its schema, as the gateway composes with it, that it lacks. */
  missing: string[];
  /** Where it says something else than that schema, a sentence each. */
  broken: string[];
}

/** Asks the secretariat now and then which schema it holds, so that it is known when it is away or lags. */
export class SecretariatWatch {
  private held: HeldContract = WHOLE;
  private lastAnswerAt: Date | undefined;
  private silent: 'DENIED' | 'UNREACHABLE' | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  /** `url` is looked up each time: a federation's secretariat may move. */
  constructor(
    private readonly url: () => string,
    private readonly schema: Contract,
    private readonly settings: WatchSettings = WATCH,
    private readonly signed?: SignedFor,
  ) {}

  look(): void {
    this.next(0);
  }

  state(): SecretariatState {
    return { state: this.word(), lastAnswerAt: this.lastAnswerAt?.toISOString() ?? null, missing: [...this.held.missing], broken: [...this.held.broken] };
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private word(): SecretariatState['state'] {
    if (this.silent === 'DENIED') return this.silent;
    if (!this.lastAnswerAt) return 'UNKNOWN';
    if (this.silent) return this.silent;
    if (this.held.broken.length) return 'BROKEN';
    return this.held.missing.size ? 'LAGGING' : 'OK';
  }

  private next(wait: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.ask(), wait).unref();
  }

  private async ask(): Promise<void> {
    const subgraph = new HttpSubgraph({ name: SECRETARIAT, url: this.url(), maxAnswerBytes: 4 * 1024 * 1024, wordsShown: false, signed: this.signed });
    try {
      this.held = this.schema.compare(await subgraph.askSchema(this.settings.patience));
      this.lastAnswerAt = new Date();
      this.silent = undefined;
    } catch (error) {
      this.silent = (error as StatedError).extensions?.['code'] === 'SUBGRAPH_DENIED' ? 'DENIED' : 'UNREACHABLE';
    } finally {
      await subgraph.close();
    }
    this.next(this.silent === 'UNREACHABLE' ? this.settings.everyWhenSilent : this.settings.every);
  }
}

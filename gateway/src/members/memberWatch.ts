import { Bulkhead } from './bulkhead.js';
import type { Contract } from './contract.js';
import type { Directory } from './directory.js';
import type { MemberFailure } from './errors.js';
import type { Member } from './member.js';
import { Wave } from './wave.js';

/** What is known of a member, for those who look after the federation. */
export interface MemberState {
  member: string;
  /** UNKNOWN until it has answered for the first time; DENIED while it refuses to answer this gateway: its log says why. */
  state: 'UNKNOWN' | 'OK' | 'LAGGING' | 'BROKEN' | 'DENIED' | 'UNREACHABLE';
  breaker: string;
  lastAnswerAt: string | null;
  /** Coordinates of the contract that it lacks. */
  missing: string[];
  /** Why it is set aside, a sentence each. */
  broken: string[];
}

export interface WatchSettings {
  /** How often a member that answers is asked which contract it holds, in milliseconds. */
  every: number;
  /** How often one is asked that has not answered the last time. */
  everyWhenSilent: number;
  /** How long it may take to answer. */
  patience: number;
}

export const WATCH: WatchSettings = { every: 30_000, everyWhenSilent: 500, patience: 2_000 };

const never = new AbortController().signal;

/** Asks every member now and then which contract it holds, so that a member that changes or lags is known before it is needed. */
export class MemberWatch {
  private readonly timers = new Map<Member, NodeJS.Timeout>();
  private readonly silent = new WeakMap<Member, 'DENIED' | 'UNREACHABLE'>();
  /** A schema is large: those of all members at once would take more memory than all the rest. */
  private readonly turns = new Bulkhead({ atOnce: 32, waiting: Infinity });
  private stopped = false;

  constructor(
    private readonly directory: Directory,
    private readonly contract: Contract,
    private readonly settings: WatchSettings = WATCH,
  ) {}

  /** Begins with the members that are new in the directory, and leaves those alone that have left it. */
  look(): void {
    const members = new Set(this.directory.all());
    for (const [member, timer] of this.timers) {
      if (members.has(member)) continue;
      clearTimeout(timer);
      this.timers.delete(member);
    }
    for (const member of members) if (!this.timers.has(member)) this.next(member, 0);
  }

  /** What is known of each member, in the directory's order. */
  states(): MemberState[] {
    return [...this.directory.all()].map((member) => ({
      member: member.id,
      state: this.stateOf(member),
      breaker: member.breakerState,
      lastAnswerAt: member.lastAnswerAt?.toISOString() ?? null,
      missing: [...member.contract.missing],
      broken: [...member.contract.broken],
    }));
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
  }

  private stateOf(member: Member): MemberState['state'] {
    if (member.contract.broken.length) return 'BROKEN';
    const silence = this.silent.get(member);
    if (silence === 'DENIED') return silence;
    if (!member.lastAnswerAt) return 'UNKNOWN';
    if (silence) return silence;
    return member.contract.missing.size ? 'LAGGING' : 'OK';
  }

  private next(member: Member, wait: number): void {
    if (this.stopped) return;
    this.timers.set(member, setTimeout(() => void this.ask(member), wait).unref());
  }

  private async ask(member: Member): Promise<void> {
    await this.turns.enter();
    const wave = new Wave(this.settings.patience, never);
    try {
      await member.askContract(this.contract, wave);
      this.silent.delete(member);
    } catch (error) {
      this.silent.set(member, (error as MemberFailure).status === 'DENIED' ? 'DENIED' : 'UNREACHABLE'); // it is asked again soon; until then what it held before is what it holds
    } finally {
      wave.close();
      this.turns.leave();
    }
    if (this.timers.has(member)) this.next(member, this.silent.get(member) === 'UNREACHABLE' ? this.settings.everyWhenSilent : this.settings.every);
  }
}

import type { Registry } from 'prom-client';
import { Distribution } from './distribution.js';
import type { MemberAsked, MemberGauge, MemberObserver } from './memberObserver.js';
import { readHistogram } from './readHistogram.js';
import { readMetric, type Row } from './readMetric.js';

export interface MemberMetricsOptions {
  registry: Registry;
  /** How each member stands, read when somebody looks at the metrics. */
  members: () => Iterable<MemberGauge>;
  /** Whether an id is a member's. */
  isMember: (id: string) => boolean;
  /** The clock, in Unix milliseconds. */
  now?: () => number;
}

/** In seconds: from what a member on the same network takes to beyond an operation's default deadline. */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

const BREAKER = { CLOSED: 0, HALF_OPEN: 0.5, OPEN: 1 };

/** The statuses of a member that has answered, though not always what was asked. */
const ANSWERED: ReadonlySet<string> = new Set(['OK', 'LAGGING', 'DENIED']);

/** What has been counted of one member. */
interface Tally {
  byStatus: Map<string, number>;
  byCode: Map<string, number>;
  seconds: Distribution;
  bytes: number;
  answeredAt?: number;
  /** When what is shown of it was true, while it does not answer. */
  shownAsOf?: number | undefined;
}

/**
 * How the members answer. Ids come with clients' questions: only a member's own id makes a series, and the series of
 * one that has left are dropped, so that nobody can make the metrics grow. Members are asked far more often than somebody
 * looks: all that can wait until then does.
 */
export class MemberMetrics implements MemberObserver {
  private readonly tallies = new Map<string, Tally>();
  private readonly now;

  constructor(private readonly options: MemberMetricsOptions) {
    const { registry, now = Date.now } = options;
    this.now = now;
    // Registered first and so read first: those who have left are forgotten before the rest is read.
    readHistogram(registry, { name: 'samverkan_member_duration_seconds', help: 'How long a member took to answer what was sent to it.', labelNames: ['member'], read: () => this.durations() });
    const show = (name: string, help: string, read: () => Iterable<Row>, { rises = false, label = [] as string[] } = {}) => readMetric(registry, { name: `samverkan_member_${name}`, help, labelNames: ['member', ...label], rises, read });
    show('requests_total', 'Questions for a member, by how it answered.', () => this.counted('status', ({ byStatus }) => byStatus), { rises: true, label: ['status'] });
    show('errors_total', 'Questions that a member did not answer, or not wholly, by the code of docs/errors.md.', () => this.counted('code', ({ byCode }) => byCode), { rises: true, label: ['code'] });
    show('received_bytes_total', 'How much a member has answered, in bytes.', () => this.received(), { rises: true });
    show('breaker_state', 'Whether a member is left alone for having failed: 0 it is asked, 0.5 one request tries, 1 it is left alone.', () => this.each(({ breakerState }) => BREAKER[breakerState]));
    show('in_flight', 'Requests that are under way to a member or wait for their turn.', () => this.each(({ inFlight }) => inFlight));
    show('staleness_seconds', 'How old what is shown of a member is, while it does not answer; 0 while it does.', () => this.each(({ member }) => this.staleness(member)));
    show('last_answer_timestamp_seconds', 'When a member last answered anything at all, as Unix time.', () => this.each(({ lastAnswerAt }) => lastAnswerAt && lastAnswerAt.getTime() / 1_000));
    show('state', 'How a member stands, as /readyz says it: 1 for the state that it is in.', () => this.states(), { label: ['state'] });
  }

  asked({ member, status, code, milliseconds, bytes, asOf, way }: MemberAsked): void {
    const tally = this.tallyOf(member);
    if (!tally) return;
    add(tally.byStatus, status);
    if (code !== undefined) add(tally.byCode, code);
    if (way === 'SENT') tally.seconds.add(milliseconds / 1_000);
    tally.bytes += bytes;
    if (ANSWERED.has(status)) {
      tally.answeredAt = this.now();
      tally.shownAsOf = undefined;
    } else {
      tally.shownAsOf = asOf?.getTime() ?? tally.shownAsOf ?? tally.answeredAt ?? this.now();
    }
  }

  private tallyOf(member: string): Tally | undefined {
    let tally = this.tallies.get(member);
    if (!tally && this.options.isMember(member)) {
      tally = { byStatus: new Map([['OK', 0]]), byCode: new Map(), seconds: new Distribution(BUCKETS), bytes: 0 }; // a rate needs a value to begin from
      this.tallies.set(member, tally);
    }
    return tally;
  }

  private *durations(): Iterable<[Row[0], Distribution]> {
    for (const member of this.tallies.keys()) if (!this.options.isMember(member)) this.tallies.delete(member);
    for (const [member, { seconds }] of this.tallies) yield [{ member }, seconds];
  }

  private *counted(label: string, countsOf: (tally: Tally) => Map<string, number>): Iterable<Row> {
    for (const [member, tally] of this.tallies) for (const [value, count] of countsOf(tally)) yield [{ member, [label]: value }, count];
  }

  private *received(): Iterable<Row> {
    for (const [member, { bytes }] of this.tallies) yield [{ member }, bytes];
  }

  private *each(valueOf: (gauge: MemberGauge) => number | undefined): Iterable<Row> {
    for (const gauge of this.options.members()) {
      const value = valueOf(gauge);
      if (value !== undefined) yield [{ member: gauge.member }, value];
    }
  }

  private *states(): Iterable<Row> {
    for (const { member, state } of this.options.members()) yield [{ member, state }, 1];
  }

  private staleness(member: string): number {
    const shownAsOf = this.tallies.get(member)?.shownAsOf;
    return shownAsOf === undefined ? 0 : Math.max(0, this.now() - shownAsOf) / 1_000;
  }
}

const add = (counts: Map<string, number>, key: string) => void counts.set(key, (counts.get(key) ?? 0) + 1);

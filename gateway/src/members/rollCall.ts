import { TooMuch, type MemberFailure } from './errors.js';
import { worseOf, type MemberStatus } from './memberStatus.js';

/** How one member has answered in one operation. */
export interface MemberReport {
  member: string;
  status: MemberStatus;
  /** Why not OK: one of the codes of docs/errors.md. */
  code?: string;
  /** When what it answered was true: now, or for a stale answer the moment that it is from. */
  asOf?: string;
  /** The longest that an answer of it took, in milliseconds. */
  milliseconds: number;
}

/** A report as it is kept: every answer of every member makes one, and few are looked at. */
interface Report extends Omit<MemberReport, 'asOf'> {
  /** In Unix milliseconds. */
  asOf?: number;
}

const written = ({ asOf, milliseconds, ...report }: Report): MemberReport => ({ ...report, ...(asOf !== undefined && { asOf: new Date(asOf).toISOString() }), milliseconds: Math.round(milliseconds) });

const listed = (reports: Report[]): MemberReport[] => reports.toSorted((a, b) => (a.member < b.member ? -1 : 1)).map(written);

/**
 * Who has been asked in one operation and how each has answered. A member that did not answer is not asked again in
 * the same operation: the others would have to wait for it once more.
 */
export class RollCall {
  private readonly reports = new Map<string, Report>();
  private readonly failures = new Map<string, MemberFailure>();

  answered(member: string, milliseconds: number): void {
    this.report({ member, status: 'OK', asOf: Date.now(), milliseconds });
  }

  /** A member failed, and what it answered before serves instead. */
  stale({ extensions, member }: MemberFailure, asOf: Date, milliseconds: number): void {
    this.report({ member, status: 'STALE', code: String(extensions['code']), asOf: asOf.getTime(), milliseconds });
  }

  /** A member failed, wholly or in a field. */
  failed(failure: MemberFailure, milliseconds = 0): void {
    if (failure.status === 'OK') return;
    const code = String(failure.extensions['code']);
    this.report({ member: failure.member, status: failure.status, code, milliseconds });
  }

  /** From now on this member is not worth asking in this operation. */
  giveUp(failure: MemberFailure): void {
    const code = failure.extensions['code'];
    if (code === 'MEMBER_TIMEOUT' || code === 'MEMBER_UNAVAILABLE' || code === 'MEMBER_OUTCOME_UNKNOWN' || failure instanceof TooMuch) this.failures.set(failure.member, failure);
  }

  /** Why this member is not worth asking again in this operation. */
  findFailure(member: string): MemberFailure | undefined {
    return this.failures.get(member);
  }

  find(member: string): MemberReport | undefined {
    const report = this.reports.get(member);
    return report && written(report);
  }

  /** Those who have not answered in time and whole, by id. */
  inTrouble(): MemberReport[] {
    return listed([...this.reports.values()].filter(({ status }) => status !== 'OK'));
  }

  /** All who were asked, by id. */
  toJSON(): MemberReport[] {
    return listed([...this.reports.values()]);
  }

  private report(next: Report): void {
    const before = this.reports.get(next.member);
    if (!before) {
      this.reports.set(next.member, next);
      return;
    }
    const worse = worseOf(before.status, next.status) === next.status && before.status !== next.status ? next : before;
    this.reports.set(next.member, { ...worse, milliseconds: Math.max(before.milliseconds, next.milliseconds) });
  }
}

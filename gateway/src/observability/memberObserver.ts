/** One question that an operation had for one member, when it is over. */
export interface MemberAsked {
  /** The id of the organisation. */
  member: string;
  /** How it has answered, as `coverage` says it: OK, STALE, LAGGING, DENIED, TIMEOUT, UNAVAILABLE. */
  status: string;
  /** Why not OK, or why a part of the answer is missing: one of the codes of docs/errors.md. */
  code?: string | undefined;
  /** For how long the operation waited for it. */
  milliseconds: number;
  /** The size of the answer; 0 when there was none, or when it came with another operation's request. */
  bytes: number;
  /** When a stale answer was given. */
  asOf?: Date | undefined;
  way: CallWay;
}

/** Whether a question was sent, joined an equal one that was under way, or was not sent: the member is left alone, or too many wait for it. */
export type CallWay = 'SENT' | 'SHARED' | 'HELD_BACK';

/** Told of everything that members are asked. It is told many times in every operation, so it must be cheap, and it must not throw. */
export interface MemberObserver {
  asked(event: MemberAsked): void;
}

export const NO_OBSERVER: MemberObserver = { asked: () => {} };

/** How a member stands at this moment. */
export interface MemberGauge {
  member: string;
  breakerState: 'CLOSED' | 'HALF_OPEN' | 'OPEN';
  /** Requests that are under way to it or wait for their turn. */
  inFlight: number;
  /** When it last answered anything at all. */
  lastAnswerAt?: Date | undefined;
  /** As `/readyz` says it: OK, LAGGING, BROKEN, DENIED, UNREACHABLE, UNKNOWN. */
  state: string;
}

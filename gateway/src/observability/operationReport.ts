import { LIMIT_NAMES, LIMITS } from '@samverkan/common';

/** What there is to say of an operation when it is over, for logs, metrics and traces. */
export interface OperationReport {
  requestId: string | undefined;
  /** Undefined for an operation without a name, and for one that could not be read. */
  name: string | undefined;
  type: 'query' | 'mutation' | 'subscription' | undefined;
  outcome: Outcome;
  /** The codes of the answer's errors, each once. */
  codes: readonly string[];
  /** The members that did not answer as they should. */
  members: readonly MemberTrouble[];
  milliseconds: number;
  /** The trace that shows it, where there is one. */
  traceId: string | undefined;
}

export interface MemberTrouble {
  member: string;
  status: string;
  code?: string | undefined;
}

/** Told of every operation, when its answer is ready. It must not throw. */
export type OperationListener = (report: OperationReport) => void;

/**
 * - `OK`: all of it is answered.
 * - `PARTIAL`: something is missing, and named.
 * - `REFUSED`: the question is at fault.
 * - `FAILED`: we are.
 * - `CANCELLED`: the client did not wait.
 */
export const OUTCOMES = ['OK', 'PARTIAL', 'REFUSED', 'FAILED', 'CANCELLED'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The codes that docs/errors.md lists as the question's fault, and what persisted queries answer before they are known. */
export const QUESTION_FAULTS: ReadonlySet<string> = new Set([
  'UNKNOWN_MEMBER',
  'UNKNOWN_RECORD',
  'AMBIGUOUS_CODE',
  'INVALID_CURSOR',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'UNSUPPORTED_MEDIA_TYPE',
  'NOT_FOUND',
  'BATCHING_IS_OFF',
  'GATEWAY_ONLY',
  'INTROSPECTION_DENIED',
  'OPERATION_NOT_PERSISTED',
  'PERSISTED_QUERY_MISMATCH',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  ...LIMIT_NAMES.map((name) => LIMITS[name].code),
]);

export interface Answered {
  codes: readonly string[];
  members: readonly MemberTrouble[];
  /** Whether there is anything but errors. */
  hasData: boolean;
  cancelled: boolean;
}

export function outcomeOf({ codes, members, hasData, cancelled }: Answered): Outcome {
  if (cancelled) return 'CANCELLED';
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 'FAILED';
  if (!codes.length && !members.length) return 'OK';
  if (!members.length && codes.every((code) => QUESTION_FAULTS.has(code))) return 'REFUSED';
  return hasData || members.length ? 'PARTIAL' : 'FAILED';
}

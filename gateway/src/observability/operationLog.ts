import type { Logger } from '@samverkan/common';
import type { OperationListener } from './operationReport.js';

/**
 * Writes a line for each operation: at `info` for one that we or the members could not answer in full, else at `debug`.
 * What a client has worded is only ever a value in the line, never the line itself: JSON escapes line breaks and
 * quotes, so no request can write a line of its own.
 */
export function logOperations(log: Logger): OperationListener {
  return ({ requestId, name = 'anonymous', type, outcome, codes, members, milliseconds, traceId }) => {
    const level = outcome === 'FAILED' || outcome === 'PARTIAL' ? 'info' : 'debug';
    log[level]({ requestId, operation: name, type, outcome, codes, members: members.map(({ member, status, code }) => ({ member, status, code })), milliseconds: Math.round(milliseconds), traceId }, 'operation');
  };
}

import { pino, type Logger } from 'pino';
import { requestOfLine } from './http/requestId.js';

export type { Logger } from 'pino';

/** Structured lines on standard error, one JSON object each; `LOG_LEVEL` is pino's (trace … fatal, silent). */
export function createLog(program: string, level = process.env['LOG_LEVEL'] ?? 'info'): Logger {
  return pino({ name: program, level, base: { program }, mixin: requestOfLine }, pino.destination({ fd: 2, sync: true }));
}

export const silentLog: Logger = pino({ level: 'silent' });

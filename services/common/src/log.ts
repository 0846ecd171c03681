import { pino, type DestinationStream, type Logger } from 'pino';
import { harmlessLine } from './harmlessLine.js';
import { requestOfLine } from './http/requestId.js';

export type { Logger } from 'pino';

/**
 * Structured lines on standard error, one JSON object each; `LOG_LEVEL` is pino's (trace … fatal, silent). Whatever a
 * client has worded is a value in a line, and begins no other.
 */
export function createLog(program: string, level = process.env['LOG_LEVEL'] ?? 'info', destination: DestinationStream = pino.destination({ fd: 2, sync: true })): Logger {
  return pino({ name: program, level, base: { program }, mixin: requestOfLine }, { write: (line) => destination.write(`${harmlessLine(line.trimEnd())}\n`) });
}

export const silentLog: Logger = pino({ level: 'silent' });

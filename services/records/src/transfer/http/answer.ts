import { once } from 'node:events';
import { NotIdentified } from '@samverkan/common';
import type { Request, Response } from 'express';
import { Refusal } from '../../command/refusal.js';
import { Fault, type FaultCode } from '../fault.js';
import type { Spoken } from '../said.js';

const STATUS: Partial<Record<FaultCode, number>> = { FILE_TOO_LARGE: 413, EXPANDS_TOO_MUCH: 413, TOO_MANY_ROWS: 413, CELL_TOO_LARGE: 413, TOO_MANY_COLUMNS: 413, UNKNOWN_TABLE: 404, IMPORT_BUSY: 503 };

/** Answers as GraphQL does, with the code of what was refused. What is no refusal is thrown again. */
export function refuseWith(response: Response, error: unknown, language: Spoken): void {
  if (error instanceof NotIdentified) return say(error.status === 401 ? response.set('www-authenticate', 'Bearer') : response, error.status, String(error.extensions['code']), error.message);
  if (error instanceof Refusal) return say(response, error.code === 'NOT_SIGNED_IN' ? 401 : 403, error.code, error.rule);
  if (error instanceof Fault) return say(response, STATUS[error.code] ?? 400, error.code, error.told(language));
  throw error;
}

export const say = (response: Response, status: number, code: string, message: string): void => void response.status(status).json({ errors: [{ message, extensions: { code } }] });

/** Aborted when the client goes before it has its answer. */
export function clientGone(request: Request, response: Response): AbortSignal {
  const controller = new AbortController();
  const gone = () => void (response.writableFinished || controller.abort());
  response.on('close', gone);
  request.on('aborted', gone);
  if (response.destroyed) gone();
  return controller.signal;
}

/** Writes as fast as the client reads. Rejects when it has gone, or has read nothing for so many milliseconds. */
export async function writeTo(response: Response, piece: string | Uint8Array, gone: AbortSignal, stalled: number): Promise<void> {
  gone.throwIfAborted();
  if (!response.write(piece)) await once(response, 'drain', { signal: AbortSignal.any([gone, AbortSignal.timeout(stalled)]) });
}

/** Whether the client has gone, or reads no more. */
export const isGone = (error: unknown): boolean => error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name);

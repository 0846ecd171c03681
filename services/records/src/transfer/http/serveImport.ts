import { acceptedLanguage, letGo } from '@samverkan/common';
import type { Express, Request, Response } from 'express';
import { Fault } from '../fault.js';
import { spool, type Spooled } from '../file/spool.js';
import type { ImportEvent } from '../import/events.js';
import { beginImport, importFile } from '../import/importFile.js';
import { FILE_LIMITS } from '../limits.js';
import { type Spoken, SPOKEN, spokenTo } from '../said.js';
import type { AnyTable } from '../table.js';
import { clientGone, isGone, refuseWith, say, writeTo } from './answer.js';
import type { Transfer } from './transfer.js';

/** How many imports a program runs at a time: each holds a connection, and its rows. */
const AT_ONCE = 2;

export const languageOf = ({ query, headers }: Request): Spoken => SPOKEN.find((language) => language === query['language']) ?? spokenTo(acceptedLanguage(headers['accept-language']));

/** Throws a {@link Fault} UNKNOWN_TABLE. */
export function getTable(tables: readonly AnyTable[], name: unknown): AnyTable {
  const table = tables.find((known) => known.name === name);
  if (!table) throw new Fault('UNKNOWN_TABLE', { list: tables.map((known) => known.name) });
  return table;
}

/**
 * `POST /import/<table>?dryRun=true` tries a file, `POST /import/<table>?plan=<the trial’s plan>` carries it out. The body
 * is the file; the answer is a line of JSON for each thing that happens (events.ts), as it happens. Who closes the
 * connection, or reads no more, ends the import, and nothing is written.
 */
export function serveImport(app: Express, { tables, contextOf, log, limits = FILE_LIMITS }: Transfer): void {
  let running = 0;
  app.post('/import/:table', async (request, response) => {
    const language = languageOf(request);
    let file: Spooled | undefined;
    let held = 0;
    const release = (): void => {
      running -= held;
      held = 0;
    };
    try {
      const context = await contextOf(request);
      const table = getTable(tables, request.params['table']);
      context.policy({ command: table.command, organisation: context.organisation, viewer: context.viewer });
      if (request.headers['content-encoding'] !== undefined) return say(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the file as it is, without content-encoding.');
      const plan = request.query['dryRun'] === 'true' ? undefined : planOf(request);
      if (running >= AT_ONCE) throw new Fault('IMPORT_BUSY');
      running += held = 1;
      file = await spool(request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>, limits); // left whole: a refusal goes over the same connection
      const name = nameOf(request);
      const begun = await beginImport({ table, file, language, limits });
      const gone = clientGone(request, response);
      response.status(200).set({ 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
      const tell = (event: ImportEvent) => writeTo(response, `${JSON.stringify(event)}\n`, gone, limits.stalled);
      await tell(await importFile({ table, file, name, plan, language, limits, tell, gone }, begun, context));
      response.end();
    } catch (error) {
      release(); // what is told from here on holds up nobody
      if (!response.headersSent) return await refuse(request, response, error, language);
      if (isGone(error)) return void response.destroy();
      log.error({ err: error }, 'import failed');
      if (!response.destroyed) endFailed(response);
    } finally {
      release();
      await file?.remove();
    }
  });

  /** What is left of a body that is refused is not kept, and the connection is closed after the answer. */
  const refuse = async (request: Request, response: Response, error: unknown, language: Spoken): Promise<void> => {
    await letGo(request);
    if (response.destroyed) return;
    response.set('connection', 'close');
    refuseWith(response, error, language);
  };
}

function planOf({ query }: Request): string {
  if (typeof query['plan'] === 'string' && /^[0-9a-f]{64}\.[0-9a-f]{64}$/.test(query['plan'])) return query['plan'];
  throw new Fault('IMPORT_NOT_TRIED');
}

/** What the file is called, without a folder and without anything that a log or a page could stumble on. */
function nameOf({ query }: Request): string | null {
  const given = typeof query['name'] === 'string' ? query['name'].split(/[\\/]/).at(-1)! : '';
  return given.replace(/[^\p{L}\p{N} ._()-]/gu, '').slice(0, 100).trim() || null;
}

function endFailed(response: Response): void {
  response.end(`${JSON.stringify({ event: 'ended', outcome: 'failed', code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side, and nothing was written; it has been logged.' })}\n`);
}

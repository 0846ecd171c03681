import type { Express, Request, Response } from 'express';
import { type Dialect, DIALECTS } from '../file/writeCsv.js';
import { type Format, FORMATS, type Wanted, writeTable, writeTemplate } from '../export/writeTable.js';
import { FILE_LIMITS } from '../limits.js';
import { type AnyTable, newWork } from '../table.js';
import { clientGone, isGone, refuseWith, writeTo } from './answer.js';
import { getTable, languageOf } from './serveImport.js';
import type { Transfer } from './transfer.js';

/**
 * `GET /import/templates` lists the tables, `GET /import/templates/<table>.csv|xlsx` is one to fill in, and
 * `GET /export/<table>.csv|xlsx` is one with all rows that the viewer sees. `?language=` and, for CSV, `?delimiter=` and
 * `?decimal=` say how it is written.
 */
export function serveTables(app: Express, { tables, contextOf, log, limits = FILE_LIMITS }: Transfer): void {
  app.get('/import/templates', (request, response) => {
    const language = languageOf(request);
    response.vary('accept-language').json({ tables: tables.map(({ name, title, about }) => ({ name, title: title[language], about: about[language], templates: Object.keys(FORMATS).map((format) => `/import/templates/${name}.${format}`) })) });
  });

  app.get('/import/templates/:table.:format', (request, response) => send(request, response, async (table, wanted) => writeTemplate(table, wanted)));

  app.get('/export/:table.:format', (request, response) =>
    send(request, response, async (table, wanted) => {
      const { em, organisation, policy, viewer } = await contextOf(request);
      return writeTable(table, newWork(em, organisation), { owner: isAllowed(() => policy({ command: table.command, organisation, viewer })) }, wanted);
    }),
  );

  async function send(request: Request, response: Response, write: (table: AnyTable, wanted: Wanted) => Promise<AsyncIterable<string | Uint8Array>>): Promise<void> {
    const language = languageOf(request);
    try {
      const format = request.params['format'] as Format;
      const table = getTable(Object.hasOwn(FORMATS, format) ? tables : [], request.params['table']);
      const bytes = await write(table, { format, language, dialect: dialectOf(request, DIALECTS[language]) });
      response.set({ 'content-type': FORMATS[format], 'content-disposition': `attachment; filename="${table.name}.${format}"`, 'cache-control': 'no-store' }).vary('accept-language');
      const gone = clientGone(request, response);
      for await (const piece of bytes) await writeTo(response, piece, gone, limits.stalled);
      response.end();
    } catch (error) {
      if (!response.headersSent) return refuseWith(response, error, language);
      if (!isGone(error)) log.error({ err: error }, 'export failed');
      response.destroy();
    }
  }
}

function dialectOf({ query }: Request, usual: Dialect): Dialect {
  const { delimiter, decimal } = { ...usual, ...query };
  return { delimiter: delimiter === ',' || delimiter === '\t' ? delimiter : delimiter === ';' ? ';' : usual.delimiter, decimal: decimal === '.' || decimal === ',' ? decimal : usual.decimal };
}

/** Who may import a table is of its owner, and sees all of it. */
function isAllowed(ask: () => void): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}

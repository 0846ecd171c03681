import type { Express } from 'express';
import { FILE_LIMITS } from '../limits.js';
import { writeWhole } from '../whole/writeWhole.js';
import { clientGone, isGone, refuseWith, writeTo } from './answer.js';
import { languageOf } from './serveImport.js';
import type { Transfer } from './transfer.js';

/** `GET /export`: everything of the organisation, for who may run the command `exportEverything`. */
export function serveWhole(app: Express, { contextOf, log, limits = FILE_LIMITS }: Transfer): void {
  app.get('/export', async (request, response) => {
    try {
      const { ownerEm, organisation, policy, viewer } = await contextOf(request);
      policy({ command: 'exportEverything', organisation, viewer });
      log.info({ organisation, by: viewer.id }, 'everything is exported');
      const gone = clientGone(request, response);
      response.set({ 'content-type': 'application/x-ndjson; charset=utf-8', 'content-disposition': `attachment; filename="${organisation}.ndjson"`, 'cache-control': 'no-store' });
      for await (const piece of writeWhole(ownerEm(), organisation)) await writeTo(response, piece, gone, limits.stalled);
      response.end();
    } catch (error) {
      if (!response.headersSent) return refuseWith(response, error, languageOf(request));
      if (!isGone(error)) log.error({ err: error }, 'export failed');
      response.destroy();
    }
  });
}

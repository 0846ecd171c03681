import type { Express } from 'express';
import type { Registry } from 'prom-client';

/** Serves the metrics at `/metrics`, as Prometheus reads them. They name members and codes: no address, no record, no viewer. */
export function serveMetrics(app: Express, registry: Registry): void {
  app.get('/metrics', async (_request, response) => {
    const text = await registry.metrics();
    response.set({ 'content-type': registry.contentType, 'cache-control': 'no-store' }).send(text);
  });
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as OTLP tells it, as far as tests look at it. */
export interface ToldSpan {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  /** OTLP's numbers: 1 internal, 2 server, 3 client. */
  kind: number;
  service: string;
  failed: boolean;
  attributes: Record<string, unknown>;
}

export interface FakeCollector {
  /** For OTEL_EXPORTER_OTLP_ENDPOINT. */
  url: string;
  spans: ToldSpan[];
  /** All that was received, as text. */
  bodies: string[];
  stop: () => Promise<void>;
}

interface Attribute {
  key: string;
  value: { stringValue?: string; intValue?: number; arrayValue?: { values: { stringValue: string }[] } };
}
interface Body {
  resourceSpans: { resource: { attributes: Attribute[] }; scopeSpans: { spans: (Omit<ToldSpan, 'attributes'> & { attributes: Attribute[]; status: { code: number } })[] }[] }[];
}

/** Takes traces as an OpenTelemetry collector does, over HTTP as JSON. */
export async function startFakeCollector(): Promise<FakeCollector> {
  const spans: ToldSpan[] = [];
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    bodies.push(body);
    if (request.url === '/v1/traces') spans.push(...spansOf(JSON.parse(body) as Body));
    response.writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function spansOf({ resourceSpans }: Body): ToldSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = String(recordOf(resource.attributes)['service.name']);
    return scopeSpans.flatMap(({ spans }) => spans.map((span): ToldSpan => ({ ...span, service, failed: span.status.code === 2, attributes: recordOf(span.attributes) })));
  });
}

const recordOf = (attributes: Attribute[]) => Object.fromEntries(attributes.map(({ key, value }) => [key, value.arrayValue ? value.arrayValue.values?.map(({ stringValue }) => stringValue) ?? [] : (value.stringValue ?? value.intValue)]));

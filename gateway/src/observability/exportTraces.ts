import { diag, DiagLogLevel, propagation, SpanKind, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOffSampler, BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider, type Sampler } from '@opentelemetry/sdk-trace';
import type { Logger } from '@samverkan/common';

export interface TraceExport {
  /** The address of an OTLP/HTTP collector, without a path. */
  endpoint: string;
  /** What the traces say that they come from. */
  service: string;
  /** Which share of the operations is traced, from 0 to 1. */
  share: number;
  log: Logger;
}

/** How long the collector may take for one batch, in milliseconds; so long a stop may take, too. */
const PATIENCE = 3_000;

/** One operation over hundreds of members makes a span for each of them at once. What does not fit is lost. */
const QUEUE = { maxQueueSize: 10_000, maxExportBatchSize: 1_000, scheduledDelayMillis: 2_000, exportTimeoutMillis: PATIENCE };

/**
 * Makes OpenTelemetry send what is traced in this process to a collector. A collector that is out of reach costs traces
 * and nothing else. Returns what stops it, once the last spans have been sent.
 */
export function exportTraces({ endpoint, service, share, log }: TraceExport): () => Promise<void> {
  const lost = (reason: string) => log.warn({ reason: reason.slice(0, 300) }, 'traces are lost');
  diag.setLogger({ error: lost, warn: lost, info: ignore, debug: ignore, verbose: ignore }, DiagLogLevel.ERROR);

  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, timeoutMillis: PATIENCE });
  const provider = new TracerProvider({ resource: resourceFromAttributes({ 'service.name': service }), sampler: requestsOnly(share), spanProcessors: [new BatchSpanProcessor({ exporter, ...QUEUE })] });
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());

  return async () => {
    await provider.shutdown().catch((error: unknown) => lost(String(error)));
    trace.disable();
    propagation.disable();
    diag.disable();
  };
}

/**
 * Only a client's request begins a trace: @apollo/gateway makes spans of its own, which would each be a trace of one.
 * A client's trace is continued, but which share is sent is decided here: no client can have all of its own sent.
 */
function requestsOnly(share: number): Sampler {
  const ratio = new TraceIdRatioBasedSampler(share);
  const none = new AlwaysOffSampler();
  const root: Sampler = {
    shouldSample: (context, traceId, _name, kind) => (kind === SpanKind.SERVER ? ratio.shouldSample(context, traceId) : none.shouldSample()),
    toString: () => `RequestsOnly{${share}}`,
  };
  return new ParentBasedSampler({ root, remoteParentSampled: root });
}

function ignore(): void {}

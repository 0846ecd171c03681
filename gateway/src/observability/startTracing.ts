import { silentLog, type Logger } from '@samverkan/common';
import { z } from 'zod';

/** The settings of tracing, under the names that OpenTelemetry gives them; for `readEnvironment`. */
export const TRACING_SETTINGS = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'expected the address of an OTLP/HTTP collector, e.g. http://127.0.0.1:4318' }).optional(),
  OTEL_SERVICE_NAME: z.string().default('samverkan-gateway'),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number('expected a number from 0 to 1').min(0).max(1).default(1),
};

export interface TracingEnvironment {
  /** Where traces are sent; nothing is traced without it. */
  OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
  OTEL_SERVICE_NAME?: string | undefined;
  /** Which share of the operations is traced, from 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG?: number | undefined;
}

/**
 * Starts sending traces, if the settings name a collector; OpenTelemetry's SDK is not even loaded otherwise. Returns
 * what stops it, once the last spans have been sent.
 */
export async function startTracing(environment: TracingEnvironment, log: Logger = silentLog): Promise<() => Promise<void>> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_SERVICE_NAME: service = 'samverkan-gateway', OTEL_TRACES_SAMPLER_ARG: share = 1 } = environment;
  if (endpoint === undefined) return async () => {};
  const { exportTraces } = await import('./exportTraces.js');
  return exportTraces({ endpoint, service, share, log });
}

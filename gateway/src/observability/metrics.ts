import { collectDefaultMetrics, Registry } from 'prom-client';
import type { LimitListener } from '@samverkan/common';
import { limitMetrics } from './limitMetrics.js';
import { MemberMetrics, type MemberMetricsOptions } from './memberMetrics.js';
import type { MemberObserver } from './memberObserver.js';
import { operationMetrics } from './operationMetrics.js';
import type { OperationListener } from './operationReport.js';
import { supergraphMetrics, type SwapResult } from './supergraphMetrics.js';

export interface MetricsOptions extends Omit<MemberMetricsOptions, 'registry'> {
  /** Whether memory, CPU, event loop and garbage collection of the process are measured too. Once begun, that lasts as long as the process. */
  ofProcess?: boolean;
}

export interface Metrics {
  /** What `/metrics` shows. */
  registry: Registry;
  members: MemberObserver;
  operationEnded: OperationListener;
  limitExceeded: LimitListener;
  supergraphSwapped: (result: SwapResult) => void;
}

/** The gateway's metrics for Prometheus, in a registry of their own: two gateways in one process do not add up. */
export function createMetrics({ ofProcess = true, ...members }: MetricsOptions): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  return {
    registry,
    members: new MemberMetrics({ registry, ...members }),
    operationEnded: operationMetrics(registry),
    limitExceeded: limitMetrics(registry),
    supergraphSwapped: supergraphMetrics(registry),
  };
}

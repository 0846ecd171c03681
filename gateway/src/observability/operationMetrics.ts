import { Counter, Histogram, type Registry } from 'prom-client';
import { OUTCOMES, type OperationListener } from './operationReport.js';

/** In seconds: from what is answered from memory to beyond the default deadline. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counts operations by how they ended. Their names come from clients and make no series. */
export function operationMetrics(registry: Registry): OperationListener {
  const registers = [registry];
  const operations = new Counter({ name: 'samverkan_operations_total', help: 'Operations, by how they ended.', labelNames: ['outcome'], registers });
  const seconds = new Histogram({ name: 'samverkan_operation_duration_seconds', help: 'How long an operation took, until its answer was ready to be sent.', buckets: BUCKETS, registers });
  for (const outcome of OUTCOMES) operations.inc({ outcome }, 0);
  return ({ outcome, milliseconds }) => {
    operations.inc({ outcome });
    seconds.observe(milliseconds / 1_000);
  };
}

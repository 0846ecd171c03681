import type { Metric, Registry } from 'prom-client';
import type { Distribution } from './distribution.js';
import type { ReadMetric, Row } from './readMetric.js';

export interface ReadHistogram extends Omit<ReadMetric, 'read' | 'rises'> {
  read: () => Iterable<[labels: Row[0], distribution: Distribution]>;
}

/**
 * A histogram that is read when somebody looks. prom-client's own looks up its labels for every value: that was half of
 * what watching the members cost.
 */
export function readHistogram(registry: Registry, { name, help, labelNames, read }: ReadHistogram): void {
  const values = function* () {
    for (const [labels, distribution] of read()) {
      let all = 0;
      for (const [le, count] of distribution.cumulative()) {
        yield { metricName: `${name}_bucket`, labels: { le, ...labels }, value: count };
        all = count;
      }
      yield { metricName: `${name}_sum`, labels, value: distribution.sum };
      yield { metricName: `${name}_count`, labels, value: all };
    }
  };
  const metric = { name, help, type: 'histogram', labelNames, reset: () => {}, get: async () => ({ name, help, type: 'histogram', values: [...values()], aggregator: 'sum' }) };
  // The registry only calls `get`; its type wants all of a metric of prom-client's.
  registry.registerMetric(metric as unknown as Metric);
}

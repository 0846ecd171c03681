import { Counter, Gauge, type Registry } from 'prom-client';

/** One value, and whose it is. */
export type Row = [labels: Record<string, string>, value: number];

export interface ReadMetric {
  name: string;
  help: string;
  labelNames: string[];
  /** Whether it only ever rises, for as long as its labels are there. */
  rises?: boolean;
  read: () => Iterable<Row>;
}

/** A metric whose values are read when somebody looks, all of them: what is not read any more is not shown any more. */
export function readMetric(registry: Registry, { name, help, labelNames, rises = false, read }: ReadMetric): void {
  const metric: Counter | Gauge = new (rises ? Counter : Gauge)({
    name,
    help,
    labelNames,
    registers: [registry],
    collect: () => {
      metric.reset();
      for (const [labels, value] of read()) metric.inc(labels, value);
    },
  });
}

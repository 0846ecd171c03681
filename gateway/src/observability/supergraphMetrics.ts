import { Counter, Gauge, type Registry } from 'prom-client';

/** What becomes of a supergraph that is to replace the one in force. */
export type SwapResult = 'TAKEN' | 'REFUSED';

/** Counts supergraphs that were taken or refused while the gateway ran, and says since when the one in force is. */
export function supergraphMetrics(registry: Registry): (result: SwapResult) => void {
  const registers = [registry];
  const swaps = new Counter({ name: 'samverkan_supergraph_swaps_total', help: 'Supergraphs that were to replace the one in force, by what became of them.', labelNames: ['result'], registers });
  const since = new Gauge({ name: 'samverkan_supergraph_in_force_since_timestamp_seconds', help: 'Since when the supergraph in force is in force, as Unix time.', registers });
  for (const result of ['TAKEN', 'REFUSED']) swaps.inc({ result }, 0);
  since.setToCurrentTime();
  return (result) => {
    swaps.inc({ result });
    if (result === 'TAKEN') since.setToCurrentTime();
  };
}

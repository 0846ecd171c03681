import { barChart } from '../report/barChart.mjs';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable, megabytes, ratio } from '../report/markdownTable.mjs';
import { CONNECTIONS } from './public.mjs';
import { LABELS } from './variants.mjs';

/** How many times as many requests a second as stock @apollo/gateway, by query and connections: at least. */
const TARGETS = { heavy: { 1: 2, 50: 5 }, light: { 1: 2, 50: 2 } };

const BASE = 'stock';

/** `results`: by query, by variant the figures of measureInTurn. */
export function publicTable(results, { rounds }) {
  const rows = [...results].flatMap(([query, variants]) => {
    const base = variants.get(BASE)?.at;
    return [...variants].map(([name, { at, peakMemory }]) => [
      `${query} ${LABELS[name]}`,
      ...CONNECTIONS.flatMap((connections) => [
        figures(at[connections].perSecond),
        ratio(at[connections].perSecond, base?.[connections].perSecond, name === 'ours' ? { least: TARGETS[query][connections] } : undefined),
        figures(at[connections].p50), figures(at[connections].p95),
      ]),
      figures(at[CONNECTIONS[0]].cpu), megabytes(peakMemory),
    ]);
  });
  const head = ['', ...CONNECTIONS.flatMap((connections) => [`req/s, ${connections}`, 'to stock', `p50, ${connections}`, `p95, ${connections}`]), 'CPU', 'peak MB'];
  return `### The public benchmark's scene

${markdownTable(head, rows)}

Requests/s, p50 and p95 in ms with ${CONNECTIONS.join(' and ')} connections; CPU time in ms a request with ${CONNECTIONS[0]}; median of ${rounds} rounds in turn. ${describeMachine()}.
`;
}

export function publicChart(results) {
  const names = [...results.values().next().value.keys()];
  return barChart({
    title: 'Requests/s as a multiple of @apollo/gateway’s',
    note: 'more is better',
    series: names.map((name) => LABELS[name]),
    groups: [...results].flatMap(([query, variants]) =>
      CONNECTIONS.map((connections) => ({
        label: `${query}, ${connections} connection${connections > 1 ? 's' : ''}`,
        values: Object.fromEntries(names.map((name) => [LABELS[name], variants.get(name).at[connections].perSecond / (variants.get(BASE)?.at[connections].perSecond ?? 1)])),
      })),
    ),
    line: 1,
    unit: '×',
  });
}

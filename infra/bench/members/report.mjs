import { barChart } from '../report/barChart.mjs';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable, megabytes, ratio } from '../report/markdownTable.mjs';
import { QUERIES } from './queries.mjs';
import { TARGETS } from './targets.mjs';
import { LABELS } from './variants.mjs';

const LIMIT = 'hand-written';

/** `results`: by the number of members, by query, by variant the figures of measureInTurn. */
export function membersTables(results, { latency, rounds }) {
  const parts = [`### Over members${latency ? `, each ${latency} ms away` : ''}`, ''];
  for (const [n, queries] of results) {
    parts.push(`N = ${n}${latency ? '' : '; ratios are to the hand-written scatter-gather'}`, '', latency ? latencyTable(queries, latency) : sizeTable(n, queries), '');
  }
  parts.push(`p50, p95 and CPU time with one connection, in ms; median of ${rounds} rounds in turn. ${describeMachine()}.`, '');
  return parts.join('\n');
}

function sizeTable(n, queries) {
  const rows = [];
  for (const [query, variants] of queries) {
    const limit = variants.get(LIMIT)?.at[1];
    const hive = variants.get('hive')?.at[1];
    const most = TARGETS.handWritten[n]?.[query];
    for (const [name, { at, peakMemory }] of variants) {
      const bound = name === 'own' && most ? { most } : undefined;
      const least = TARGETS.hive[n]?.[query];
      rows.push([
        `${query} ${LABELS[name]}`,
        figures(at[1].p50), figures(at[1].p95), figures(at[1].perSecond), figures(at[8].perSecond), figures(at[1].cpu), megabytes(peakMemory),
        ratio(at[1].p50, limit?.p50, bound), ratio(at[1].cpu, limit?.cpu, bound),
        hive && name !== 'hive' ? ratio(hive.p50, at[1].p50, name === 'own' && least ? { least } : undefined) : '–',
      ]);
    }
  }
  return markdownTable(['', 'p50', 'p95', 'req/s, 1', 'req/s, 8', 'CPU', 'peak MB', 'p50 ratio', 'CPU ratio', 'faster than Hive'], rows);
}

/** With members far away, what counts is how many round trips an answer takes: one a level, not one a member. */
function latencyTable(queries, latency) {
  const rows = [...queries].flatMap(([query, variants]) =>
    [...variants].map(([name, { at }]) => [`${query} ${LABELS[name]}`, QUERIES[query].levels, figures(at[1].p50), figures(at[1].p50 - QUERIES[query].levels * latency), Math.floor(at[1].p50 / latency)]),
  );
  return markdownTable(['', 'levels', 'p50', 'p50 without the round trips', 'round trips at most'], rows);
}

/** p50 as a multiple of the hand-written one, or in ms where the members are far away. */
export function membersChart(results, { latency, variants }) {
  const far = latency > 0;
  const shown = far ? variants : variants.filter((name) => name !== LIMIT);
  const groups = [...results].flatMap(([n, queries]) =>
    [...queries].map(([query, figuresOf]) => {
      const base = far ? 1 : figuresOf.get(LIMIT)?.at[1].p50;
      return { label: `N = ${n}, ${query}`, values: Object.fromEntries(shown.map((name) => [LABELS[name], figuresOf.get(name).at[1].p50 / base])) };
    }),
  );
  return barChart({
    title: far ? `p50 in ms, each member ${latency} ms away` : 'p50 as a multiple of a hand-written scatter-gather',
    note: 'less is better',
    series: shown.map((name) => LABELS[name]),
    groups,
    line: far ? latency : 1,
    unit: far ? ' ms' : '×',
  });
}

import { barChart } from '../report/barChart.mjs';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable, megabytes, ratio } from '../report/markdownTable.mjs';
import { QUESTIONS, RECORDS } from './questions.mjs';
import { LABELS } from './variants.mjs';

const LIMIT = 'hand-written';

/** `results`: by question, by variant the figures of measureInTurn; `statements`: SQL statements by `question variant`. */
export function memberTable(results, statements, { rounds }) {
  const rows = [...results].flatMap(([question, variants]) =>
    [...variants].map(([name, { at, peakMemory }]) => [
      `${question} ${LABELS[name]}`,
      statements.get(`${question} ${name}`),
      figures(at[1].p50), figures(at[1].p95), figures(at[1].perSecond), figures(at[8].perSecond), figures(at[1].cpu), megabytes(peakMemory),
      ratio(at[1].p50, variants.get(LIMIT)?.at[1].p50, name === 'ours' ? { most: 2.5 } : undefined),
      name === 'ours' ? ratio(variants.get('postgraphile')?.at[1].p50, at[1].p50, { least: 1 }) : '–',
    ]),
  );
  const about = Object.entries(QUESTIONS).map(([name, question]) => `${name}: ${question.about}`).join('; ');
  return `### One member, ${RECORDS} agreements and ${RECORDS} services

${markdownTable(['', 'SQL', 'p50', 'p95', 'req/s, 1', 'req/s, 8', 'CPU', 'peak MB', 'p50 ratio', 'faster than PostGraphile'], rows)}

${about}. SQL: statements a request. p50, p95 and CPU time of the program (not of PostgreSQL) with one connection, in ms; median of ${rounds} rounds in turn. ${describeMachine()}.
`;
}

export function memberChart(results) {
  const names = [...results.values().next().value.keys()].filter((name) => name !== LIMIT);
  return barChart({
    title: 'p50 as a multiple of a hand-written handler’s',
    note: 'less is better',
    series: names.map((name) => LABELS[name]),
    groups: [...results].map(([question, variants]) => ({
      label: question,
      values: Object.fromEntries(names.map((name) => [LABELS[name], variants.get(name).at[1].p50 / (variants.get(LIMIT)?.at[1].p50 ?? 1)])),
    })),
    line: 1,
    unit: '×',
  });
}

import { figures, markdownTable } from '../report/markdownTable.mjs';
import { write } from '../report/write.mjs';

/** Profiles a program while it answers the same request for so long; prints where its time goes, and writes the profile for a browser's developer tools. */
export async function profile({ name, url, body, program }, { milliseconds, connections = 1 }, loadGenerator) {
  await loadGenerator.drive({ url, body, connections, milliseconds: milliseconds / 2, least: 20 });
  await program.ask('startProfile');
  const { latencies } = await loadGenerator.drive({ url, body, connections, milliseconds, least: 20 });
  const taken = await program.ask('stopProfile');
  write(`${name}.cpuprofile`, JSON.stringify(taken));
  console.log(describe(name, taken, latencies.length));
}

/** Tables of the time that a request takes, in ms: by package or file, by function, and by function with all that it calls. */
function describe(name, { nodes, samples, timeDeltas }, requests) {
  const self = new Map(nodes.map(({ id }) => [id, 0]));
  samples.forEach((id, at) => self.set(id, self.get(id) + timeDeltas[at] / 1000 / requests));
  const busy = nodes.filter(({ callFrame }) => callFrame.functionName !== '(idle)' && callFrame.url !== 'node:inspector');
  const total = sum(busy.map(({ id }) => self.get(id)));
  const tables = [
    ['by package or file', addUp(busy, self, ({ callFrame }) => placeOf(callFrame), 22)],
    ['by function', addUp(busy, self, ({ callFrame }) => `${callFrame.functionName || '(anonymous)'}  ${placeOf(callFrame)}:${callFrame.lineNumber + 1}`, 40)],
    ['by function, with what it calls', addUp(busy, withCallees(nodes, self), ({ callFrame }) => `${callFrame.functionName || '(anonymous)'}  ${placeOf(callFrame)}:${callFrame.lineNumber + 1}`, 60)],
  ];
  return [`### ${name}: ${figures(total)} ms a request`, ...tables.flatMap(([title, rows]) => ['', markdownTable([title, 'ms', 'part'], rows.map(([what, ms]) => [what, figures(ms), `${((ms / total) * 100).toFixed(1)}%`]))])].join('\n');
}

function addUp(nodes, times, keyOf, most) {
  const sums = new Map();
  for (const node of nodes) sums.set(keyOf(node), (sums.get(keyOf(node)) ?? 0) + times.get(node.id));
  return [...sums].toSorted((a, b) => b[1] - a[1]).slice(0, most);
}

/** A function that is under way twice counts once: only its outermost call has the time of all below it. */
function withCallees(nodes, self) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map();
  const add = (node, above) => {
    const key = `${node.callFrame.functionName} ${node.callFrame.url} ${node.callFrame.lineNumber}`;
    const inner = above.has(key);
    const below = new Set(above).add(key);
    const time = self.get(node.id) + sum((node.children ?? []).map((id) => add(byId.get(id), below)));
    times.set(node.id, inner ? 0 : time);
    return time;
  };
  add(nodes[0], new Set());
  return times;
}

function placeOf({ url }) {
  const [, module] = /.*node_modules\/((?:@[^/]+\/)?[^/]+.*)$/.exec(url) ?? [];
  return module ?? (url.replace(/^.*\/(?=(gateway|services|schema|infra)\/)/, '') || '(native or generated)');
}

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

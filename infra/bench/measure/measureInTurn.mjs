import { median, quantile } from './statistics.mjs';

/**
 * Measures variants of the same thing in turn: a while of each, round after round, and every round begins with another,
 * so that whatever else the machine does meets all alike. Of each figure the median over the rounds counts.
 *
 * A variant is `{ name, url, body, programs }`: where it is asked, what, and the processes whose CPU time is its cost.
 * The figures, by the variant's name: for each number of connections `{ p50, p95, perSecond, cpu }` in ms, requests/s
 * and CPU ms a request; and `peakMemory` in bytes.
 */
export async function measureInTurn(variants, { rounds, milliseconds, least, connections }, loadGenerator) {
  const samples = new Map(variants.map(({ name }) => [name, new Map(connections.map((at) => [at, []]))]));
  for (const variant of variants) await warmUp(variant, { milliseconds, least, connections }, loadGenerator);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < variants.length; turn++) {
      const variant = variants[(round + turn) % variants.length];
      for (const at of connections) samples.get(variant.name).get(at).push(await sample(variant, { connections: at, milliseconds, least }, loadGenerator));
    }
  }
  const figures = new Map();
  for (const { name, programs } of variants) {
    const peaks = await Promise.all(programs.map(async (program) => (await program.usage()).peakMemory));
    figures.set(name, { peakMemory: peaks.reduce((sum, peak) => sum + peak, 0), at: Object.fromEntries([...samples.get(name)].map(([at, taken]) => [at, medians(taken)])) });
  }
  return figures;
}

/**
 * Code is compiled for what it does often: the first requests say nothing of the later ones. A small answer of a server that
 * does much for each goes on getting cheaper for some thousand requests, whoever wrote it; so many are made, in this time at most.
 */
const WARM = { most: 6_000, milliseconds: 10_000 };

async function warmUp({ url, body }, { least, connections }, loadGenerator) {
  for (const at of connections) await loadGenerator.drive({ url, body, connections: at, least, ...WARM });
}

async function sample({ url, body, programs }, load, loadGenerator) {
  const before = await cpuOf(programs);
  const { latencies, milliseconds } = await loadGenerator.drive({ url, body, ...load });
  const cpu = (await cpuOf(programs)) - before;
  return { p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95), perSecond: (latencies.length / milliseconds) * 1000, cpu: cpu / latencies.length };
}

async function cpuOf(programs) {
  const used = await Promise.all(programs.map((program) => program.usage()));
  return used.reduce((sum, { cpu }) => sum + cpu, 0);
}

function medians(taken) {
  return Object.fromEntries(Object.keys(taken[0]).map((figure) => [figure, median(taken.map((one) => one[figure]))]));
}

import { checkAnswers } from '../measure/checkAnswers.mjs';
import { measureInTurn } from '../measure/measureInTurn.mjs';
import { write } from '../report/write.mjs';
import { describePlans } from './plans.mjs';
import { bodyOf } from './queries.mjs';
import { membersChart, membersTables } from './report.mjs';
import { VARIANTS } from './variants.mjs';
import { withMembers } from './withMembers.mjs';

export const OPTIONS = {
  n: { type: 'string', default: '5,33,290' },
  queries: { type: 'string', default: 'q1,q2,q3' },
  variants: { type: 'string', default: Object.keys(VARIANTS).filter((name) => name !== 'signed').join(',') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '3' },
  latency: { type: 'string', default: '0' },
};

/** Gateways over N members whose answers come from memory. Prints Markdown, and writes a picture. */
export async function benchMembers(options) {
  const sizes = options.n.split(',').map(Number);
  const settings = { ...options, queries: options.queries.split(','), variants: options.variants.split(','), rounds: Number(options.rounds), seconds: Number(options.seconds), latency: Number(options.latency) };
  const results = new Map();
  for (const n of sizes) results.set(n, await benchSize(n, settings));
  console.log(membersTables(results, settings));
  console.log(await describePlans(sizes));
  write(settings.latency ? 'members-latency.svg' : 'members.svg', membersChart(results, settings));
}

/** For each query, each variant's figures. */
async function benchSize(n, { queries, variants, rounds, seconds, latency }) {
  const results = new Map();
  await withMembers({ n, latency, variants }, async (running, loadGenerator) => {
    for (const query of queries) {
      const asked = running.map((variant) => ({ ...variant, body: bodyOf(query) }));
      await checkAnswers(asked);
      results.set(query, await measureInTurn(asked, { rounds, milliseconds: seconds * 1000, least: 20, connections: [1, 8] }, loadGenerator));
      console.error(`measured: N = ${n}, ${query}`);
    }
  });
  return results;
}

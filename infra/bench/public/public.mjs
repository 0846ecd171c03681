import { checkAnswers } from '../measure/checkAnswers.mjs';
import { measureInTurn } from '../measure/measureInTurn.mjs';
import { write } from '../report/write.mjs';
import { publicChart, publicTable } from './report.mjs';
import { bodyOf, QUERIES } from './scene.mjs';
import { VARIANTS } from './variants.mjs';
import { withScene } from './withScene.mjs';

export const OPTIONS = {
  queries: { type: 'string', default: Object.keys(QUERIES).join(',') },
  variants: { type: 'string', default: Object.keys(VARIANTS).join(',') },
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '4' },
};

export const CONNECTIONS = [1, 50];

/** Gateways over four ordinary subgraphs, the public benchmark's scene. Prints Markdown, and writes a picture. */
export async function benchPublic({ queries, variants, rounds, seconds }) {
  await withScene(variants.split(','), async (running, loadGenerator) => {
    const results = new Map();
    for (const query of queries.split(',')) {
      const asked = running.map((variant) => ({ ...variant, body: bodyOf(query) }));
      await checkAnswers(asked);
      results.set(query, await measureInTurn(asked, { rounds: Number(rounds), milliseconds: Number(seconds) * 1000, least: 20, connections: CONNECTIONS }, loadGenerator));
      console.error(`measured: ${query}`);
    }
    console.log(publicTable(results, { rounds }));
    write('public.svg', publicChart(results));
  });
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose } from '@samverkan/schema';
import { Program } from '../measure/program.mjs';
import { withPrograms } from '../measure/withPrograms.mjs';
import { SUBGRAPHS } from './scene.mjs';
import { VARIANTS } from './variants.mjs';

/** The subgraphs, the gateways over them and the load generator, for as long as `use` takes. */
export function withScene(variants, use) {
  return withPrograms(async ({ started, folder, loadGenerator }) => {
    const subgraphs = await Program.start(new URL('./subgraphs.mjs', import.meta.url));
    started.push(subgraphs);
    const supergraphFile = path.join(folder, 'supergraph.graphql');
    writeFileSync(supergraphFile, compose(Object.entries(SUBGRAPHS).map(([name, { sdl }]) => ({ name, url: `${subgraphs.url}/${name}`, typeDefs: sdl }))));
    const running = [];
    for (const name of variants) {
      const program = await VARIANTS[name](supergraphFile);
      started.push(program);
      running.push({ name, url: program.url, programs: [program] });
    }
    await use(running, loadGenerator);
  });
}

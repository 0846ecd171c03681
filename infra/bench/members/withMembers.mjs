import { Program } from '../measure/program.mjs';
import { withPrograms } from '../measure/withPrograms.mjs';
import { VARIANTS } from './variants.mjs';

/** N members, the gateways over them and the load generator, for as long as `use` takes. */
export function withMembers({ n, latency, variants }, use) {
  return withPrograms(async ({ started, folder, loadGenerator }) => {
    const members = await Program.start(new URL('./fakeMembers.mjs', import.meta.url), { n, latency });
    started.push(members);
    const running = [];
    for (const name of variants) {
      const { url, programs } = await VARIANTS[name]({ memberUrls: members.url, folder });
      started.push(...programs);
      running.push({ name, url, programs });
    }
    await use(running, loadGenerator);
  });
}

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '@samverkan/gateway/nodeSettings';
import { Program } from '../measure/program.mjs';
import { manifestOf } from './manifest.mjs';

const SERVICE = new URL('../../../gateway/dist/standalone/main.js', import.meta.url);
const HIVE = new URL('../hive/start.mjs', import.meta.url);

/** Our engine as subgraphs over HTTP, and Hive Gateway over them. What the two processes use counts together. */
export function behindHive(planner) {
  return async ({ memberUrls, folder }) => {
    const manifest = path.join(folder, `${planner}.yaml`);
    writeFileSync(manifest, JSON.stringify(manifestOf(memberUrls)));
    const service = await Program.start(SERVICE, undefined, { args: ['--port', '0'], env: { MANIFEST: manifest, OPERATION_DEADLINE: '60000', LOG_LEVEL: 'warn', ...NODE_ENVIRONMENT }, flags: NODE_FLAGS });
    const hive = await Program.start(HIVE, undefined, { args: ['--supergraph', `${service.url}/supergraph.graphql`, '--port', '0', '--planner', planner] });
    return { url: hive.url, programs: [hive, service] };
  };
}

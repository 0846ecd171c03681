import { NODE_ENVIRONMENT, NODE_FLAGS } from '@samverkan/gateway/nodeSettings';
import { hiveIsInstalled } from '../measure/hive.mjs';
import { Program } from '../measure/program.mjs';
import { behindHive } from './behindHive.mjs';

/** How the same three queries may be answered. Each starts its processes and returns `{ url, programs }`. */
export const VARIANTS = {
  'hand-written': one('./handWritten.mjs'),
  own: ours({ executor: 'own' }),
  signed: ours({ executor: 'own', signed: true }),
  stock: ours({ executor: 'stock' }),
  ...(hiveIsInstalled() && { hive: behindHive('javascript'), 'hive-rust': behindHive('rust') }),
};

export const LABELS = {
  'hand-written': 'hand-written',
  own: 'ours',
  signed: 'ours, each request signed',
  stock: 'ours, stock executor',
  hive: 'ours behind Hive Gateway',
  'hive-rust': '… with its Rust planner',
};

/** As whoever starts it gets it, Node's settings too. */
function ours(settings) {
  return one('./ours.mjs', settings, { flags: NODE_FLAGS, env: NODE_ENVIRONMENT });
}

function one(file, settings = {}, options = {}) {
  return async ({ memberUrls }) => {
    const program = await Program.start(new URL(file, import.meta.url), { memberUrls, ...settings }, options);
    return { url: program.url, programs: [program] };
  };
}

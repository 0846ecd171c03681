import { hiveIsInstalled } from '../measure/hive.mjs';
import { Program } from '../measure/program.mjs';
import { behindHive } from './behindHive.mjs';

/** How the same three queries may be answered. Each starts its processes and returns `{ url, programs }`. */
export const VARIANTS = {
  'hand-written': one('./handWritten.mjs'),
  own: one('./ours.mjs', { executor: 'own' }),
  signed: one('./ours.mjs', { executor: 'own', signed: true }),
  stock: one('./ours.mjs', { executor: 'stock' }),
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

function one(file, settings = {}) {
  return async ({ memberUrls }) => {
    const program = await Program.start(new URL(file, import.meta.url), { memberUrls, ...settings });
    return { url: program.url, programs: [program] };
  };
}

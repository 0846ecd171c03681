import { NODE_ENVIRONMENT, NODE_FLAGS } from '@samverkan/gateway/nodeSettings';
import { hiveIsInstalled } from '../measure/hive.mjs';
import { Program } from '../measure/program.mjs';

const OURS = new URL('../../../gateway/dist/ordinary/main.js', import.meta.url);
const HIVE = new URL('../hive/start.mjs', import.meta.url);

/** The gateways. Each is started with the supergraph's file and returns its process. */
export const VARIANTS = {
  stock: (supergraphFile) => Program.start(new URL('./stock.mjs', import.meta.url), { supergraphFile }),
  ours: ours('own'),
  'ours-stock': ours('stock'),
  ...(hiveIsInstalled() && { hive: hive('javascript'), 'hive-rust': hive('rust') }),
};

export const LABELS = {
  stock: '@apollo/gateway',
  ours: 'ours',
  'ours-stock': 'ours, stock executor',
  hive: 'Hive Gateway',
  'hive-rust': 'Hive, Rust planner',
};

/** As whoever starts it gets it, Node's settings too. */
function ours(executor) {
  return (supergraphFile) => Program.start(OURS, undefined, { args: ['--supergraph', supergraphFile, '--port', '0', '--executor', executor], env: NODE_ENVIRONMENT, flags: NODE_FLAGS });
}

function hive(planner) {
  return (supergraphFile) => Program.start(HIVE, undefined, { args: ['--supergraph', supergraphFile, '--port', '0', '--planner', planner] });
}

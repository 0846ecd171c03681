// What `npm start` runs, before anything is built: plain JavaScript, with nothing but Node.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopRequest } from './stopRequest.mjs';

const OLDEST_NODE = 22;
const root = fileURLToPath(new URL('../..', import.meta.url));

const stop = stopRequest();
checkNode();
await build();
const { main } = await import('./dist/main.js');
process.exit(await main(process.argv.slice(2), stop));

/** npm puts the project's own Node first; without npm, or where none is packaged, it is the machine's. */
function checkNode() {
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return;
  console.error(`This needs Node ${OLDEST_NODE} or later, and is run by ${process.version}. Start it with: npm start`);
  process.exit(1);
}

/** Builds what has changed. What the build prints is shown only when it fails. */
async function build() {
  console.log('Building …');
  const turbo = spawn(path.join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own, so that all of it can be ended: turbo, and what it runs
  });
  const printed = [];
  for (const stream of [turbo.stdout, turbo.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const end = () => turbo.pid && turbo.exitCode === null && process.kill(-turbo.pid, 'SIGTERM');
  stop.addEventListener('abort', end);

  const [code] = await once(turbo, 'close').catch((error) => {
    console.error(`The build did not start: ${error.message}. Run npm ci first.`);
    process.exit(1);
  });
  stop.removeEventListener('abort', end);
  if (stop.aborted) process.exit(0);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(printed));
  console.error('The build failed.');
  process.exit(1);
}

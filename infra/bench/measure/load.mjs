// The load generator, a process of its own: sends the same request over and over, from so many connections at once.
import { Pool } from 'undici';
import { sayReady } from './program.mjs';

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const pools = new Map();

process.on('message', async ({ load }) => {
  if (load) process.send({ loaded: await drive(load) });
});
sayReady('none');

/** For so many ms, and until `least` requests are done, but no more than `most`: each one's latency in ms, and how many failed. */
async function drive({ url, body, connections, milliseconds, least, most = Infinity }) {
  const { origin, pathname } = new URL(url);
  const pool = poolOf(origin);
  const latencies = [];
  let begun = 0;
  let failed = 0;
  const start = performance.now();
  const client = async () => {
    while (begun < most && (performance.now() - start < milliseconds || begun < least)) {
      begun++;
      const sent = performance.now();
      const { statusCode, body: answer } = await pool.request({ path: pathname, method: 'POST', headers: HEADERS, body });
      await answer.arrayBuffer();
      if (statusCode !== 200) failed++;
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { latencies, failed, milliseconds: performance.now() - start };
}

function poolOf(origin) {
  let pool = pools.get(origin);
  if (!pool) pools.set(origin, (pool = new Pool(origin, { connections: 128, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })));
  return pool;
}

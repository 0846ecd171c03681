// Runs Hive Gateway over a supergraph: npm start -- --supergraph <file or address> [--port 4300] [--planner javascript|rust]
//
// Nothing is told to anybody outside: its usage reports, its tracing and its registry are only there for those who
// configure them, and the pages that load from outside are off.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { createGatewayRuntime, JSONLogWriter, Logger } from '@graphql-hive/gateway';

const { supergraph, port, planner } = parseArgs({
  options: { supergraph: { type: 'string' }, port: { type: 'string', default: '4300' }, planner: { type: 'string', default: 'javascript' } },
}).values;
if (supergraph === undefined || !['javascript', 'rust'].includes(planner)) {
  console.error('Say --supergraph <file or address>, and with --planner either javascript or rust.');
  process.exit(2);
}

// Read here, once, so that a supergraph that is not there ends the start; Hive Gateway would wait for it.
const supergraphSdl = await read(supergraph);
const gateway = createGatewayRuntime({
  supergraph: supergraphSdl,
  ...(planner === 'rust' && { unifiedGraphHandler: (await import('@graphql-hive/router-runtime')).unifiedGraphHandler }),
  landingPage: false,
  graphiql: false,
  logging: new Logger({ level: 'error', writers: [new JSONLogWriter()] }),
});

const server = createServer({ keepAliveTimeout: 65_000 }, gateway);
server.listen(Number(port), '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${server.address().port}/graphql`;
// It takes the supergraph in when it is asked for the first time; once it has answered, it is ready.
await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
console.log(`Hive Gateway with its ${planner} planner at ${url}`);
process.send?.({ ready: url });

let stopping = false;
async function stop() {
  if (stopping) return; // a terminal's Ctrl-C arrives more than once: npm passes it on as well
  stopping = true;
  server.closeAllConnections();
  server.close();
  await gateway[Symbol.asyncDispose]();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, stop);

async function read(where) {
  if (!/^https?:/.test(where)) return readFile(where, 'utf8');
  const response = await fetch(where);
  if (!response.ok) throw new Error(`${where} answered ${response.status}.`);
  return response.text();
}

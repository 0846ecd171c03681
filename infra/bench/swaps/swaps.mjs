// What 200 changes of a federation leave behind: an extra subgraph joins and leaves, while operations are asked.
// node --expose-gc infra/bench/swaps/swaps.mjs [--executor own|stock] [--swaps 200]
import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { startGateway } from '../../../gateway/dist/index.js';

const { values } = parseArgs({ options: { executor: { type: 'string', default: 'own' }, swaps: { type: 'string', default: '200' } } });

const extraSdl = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"]) type Query { plantCount: Int } type Service @key(fields: "id") { id: ID! plants: [String!] }';
const member = await serve(({ query, variables }) => (query.includes('_service') ? { errors: [{ message: 'none' }] } : { data: { _entities: variables.representations.map(({ id }) => ({ id, name: id })) } }));
const extra = await serve(() => ({ data: { _service: { sdl: extraSdl } } }));

const manifest = (extras) => ({ id: 'swaps', name: 'Swaps', kind: 'MAPPING_GROUP', members: [{ id: 'hylte', url: member.url, role: 'MEMBER' }], extras });
const without = manifest([]);
const withExtra = manifest([{ name: 'plants', owner: 'hylte', url: extra.url }]);
const gateway = await startGateway({ manifest: without, portal: false, executor: values.executor });

const heap = [];
for (let swap = 0; swap <= Number(values.swaps); swap++) {
  await gateway.apply(swap % 2 ? withExtra : without);
  await ask(`query Q${swap % 5} { federation { members { organisation { name } } } }`);
  if (swap % 20 === 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
    globalThis.gc();
    heap.push(process.memoryUsage().heapUsed / 1024 / 1024);
    console.log(`${String(swap).padStart(4)} swaps: ${heap.at(-1).toFixed(1)} MB of heap`);
  }
}
const [, ...settled] = heap;
console.log(`from the 20th to the last: ${(settled.at(-1) - settled[0]).toFixed(1)} MB`);
await gateway.stop();
member.server.close();
extra.server.close();

async function ask(query) {
  const response = await fetch(gateway.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data } = await response.json();
  if (data?.federation.members[0].organisation.name !== 'hylte') throw new Error('the gateway did not answer as it should');
}

async function serve(answer) {
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(JSON.parse(Buffer.concat(chunks)))));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${server.address().port}/graphql` };
}

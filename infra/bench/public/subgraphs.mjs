// The four subgraphs in one process, each at a path of its own. What one has answered once it answers from memory, so
// that the gateways are what is measured.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { SUBGRAPHS } from './scene.mjs';

const answerers = new Map(Object.entries(SUBGRAPHS).map(([name, { sdl, resolvers }]) => [`/${name}`, answererOf(buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]))]));

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('latin1').on('data', (chunk) => (body += chunk)).on('end', async () => {
    const answer = await answerers.get(request.url)(body);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
process.send({ ready: `http://127.0.0.1:${server.address().port}` });

function answererOf(schema) {
  const known = new Map();
  return async (body) => {
    let answer = known.get(body);
    if (!answer) known.set(body, (answer = await work(schema, body)));
    return answer;
  };
}

async function work(schema, body) {
  const { query, variables, operationName } = JSON.parse(Buffer.from(body, 'latin1'));
  return Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables, operationName })));
}

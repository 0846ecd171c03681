// The members, in one process: each on a port of its own, speaking the contract. What a member has answered once it
// answers from memory, so that the gateways are what is measured.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { readContract } from '@samverkan/schema';
import { graphql } from 'graphql';
import { readSettings } from '../measure/program.mjs';
import { memberIds, recordsOf } from './records.mjs';

/** `latency`: how many ms each answer waits, as if the member were elsewhere. */
const { n, latency = 0 } = readSettings();

const list = (records, { first }) => records.slice(0, first);
const find = (records, id) => records.find((record) => record.id === id) ?? null;

const schema = buildSubgraphSchema([{
  typeDefs: readContract(),
  resolvers: {
    Organisation: {
      __resolveReference: ({ id }, _context, { rootValue: records }) => (id === records.id ? records : null),
      serviceCount: ({ services }) => services.length,
      services: ({ services }, args) => list(services, args),
      keptAgreements: ({ agreements }, args) => list(agreements, args),
    },
    Agreement: { __resolveReference: ({ id }, _context, { rootValue: { agreements } }) => find(agreements, id) },
    AgreementParty: { __resolveReference: ({ id }, _context, { rootValue: { agreements } }) => find(agreements.flatMap(({ parties }) => parties), id) },
    Service: { __resolveReference: ({ id }, _context, { rootValue: { services } }) => find(services, id) },
  },
}]);

const members = memberIds(n);
const servers = members.map((id) => createServer(memberOf(recordsOf(id, members))).listen(0, '127.0.0.1'));
await Promise.all(servers.map((server) => server.listening || once(server, 'listening')));
process.send({ ready: members.map((id, at) => [id, `http://127.0.0.1:${servers[at].address().port}/graphql`]) });

function memberOf(records) {
  const known = new Map();
  return (request, response) => {
    let body = '';
    request.setEncoding('latin1').on('data', (chunk) => (body += chunk)).on('end', async () => {
      const answer = known.get(body) ?? (await answerOf(records, Buffer.from(body, 'latin1')));
      known.set(body, answer);
      if (latency) setTimeout(send, latency, response, answer);
      else send(response, answer);
    });
  };
}

async function answerOf(records, body) {
  const { query, variables } = JSON.parse(body);
  return Buffer.from(JSON.stringify(await graphql({ schema, source: query, variableValues: variables, rootValue: records })));
}

function send(response, answer) {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
}

// What somebody would write by hand for these three queries and nothing else: ask all members at once, put the answers
// together, no checks, no errors, no limits. No gateway can be quicker by much.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { readSettings, sayReady } from '../measure/program.mjs';
import { QUERIES } from './queries.mjs';

const { memberUrls } = readSettings();
const members = memberUrls.map(([id]) => id);
const pools = new Map(memberUrls.map(([id, url]) => [id, new Pool(new URL(url).origin, { connections: 8, pipelining: 1 })]));

const HEADERS = { 'content-type': 'application/json' };

const count = question('{ id serviceCount }');
const services = question('{ id services(first: 20) { id title status language responsibleUnit } }');
const agreements = question('{ id keptAgreements(first: 10) { id title parties { role organisationId } } }');
const fewServices = question('{ id services(first: 5) { id title } }');

const answers = new Map([
  [QUERIES.q1.text, async () => federation(await askAll(members, count))],
  [QUERIES.q2.text, async () => federation(await askAll(members, services))],
  [QUERIES.q3.text, async () => {
    const keepers = await askAll(members, agreements);
    const partyIds = [...new Set(keepers.flatMap(({ keptAgreements }) => keptAgreements.flatMap(({ parties }) => parties.map(({ organisationId }) => organisationId))))];
    const organisations = await askAll(partyIds, fewServices);
    const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
    return federation(keepers.map(({ id, keptAgreements }) => ({
      id,
      keptAgreements: keptAgreements.map((agreement) => ({
        id: agreement.id,
        title: agreement.title,
        parties: agreement.parties.map(({ role, organisationId }) => ({ role, organisation: byId.get(organisationId) })),
      })),
    })));
  }],
]);

/** For each member the request's body. */
function question(fields) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organisation ${fields} } }`;
  return new Map(members.map((id) => [id, JSON.stringify({ query, variables: { representations: [{ __typename: 'Organisation', id }] } })]));
}

const askAll = (ids, bodies) => Promise.all(ids.map(async (id) => {
  const { body } = await pools.get(id).request({ path: '/graphql', method: 'POST', headers: HEADERS, body: bodies.get(id) });
  return JSON.parse(await body.text()).data._entities[0];
}));

const federation = (organisations) => JSON.stringify({ data: { federation: { members: organisations.map((organisation) => ({ organisation })) } } });

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk)).on('end', async () => {
    const answer = await answers.get(JSON.parse(body).query)();
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
sayReady(`http://127.0.0.1:${server.address().port}/graphql`);

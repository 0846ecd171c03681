// What somebody would write by hand for these four questions and nothing else: SQL, and the rows as JSON.
import { once } from 'node:events';
import { createServer } from 'node:http';
import pg from 'pg';
import { readSettings, sayReady } from '../measure/program.mjs';
import { countStatements } from './countStatements.mjs';
import { QUESTIONS } from './questions.mjs';

const { databaseUrl, organisation } = readSettings();
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
countStatements(pg);

const SERVICE = `id, title, description, status, language, responsible_unit, delivered_by_id, agreement_id, channels, keywords, thematic_area,
  provenance_source, provenance_as_of, provenance_last_verified_on, provenance_demonstration`;
const AGREEMENT = 'id, title, form, status, purpose, language, notice_period_months';

const answers = new Map([
  [QUESTIONS.list20.query, () => listOf(20)],
  [QUESTIONS.list1000.query, () => listOf(1000)],
  [QUESTIONS.nested.query, nested],
  [QUESTIONS.entities.query, entities],
]);

async function listOf(first) {
  const [own, services] = await Promise.all([self(), rows(`select ${SERVICE} from service order by title_key, id limit $1`, [first])]);
  return { organisation: { ...own, services: services.map(service) } };
}

async function nested() {
  const [own, agreements, statements] = await Promise.all([
    self(),
    rows(`select ${AGREEMENT}, term_kind, term_from, term_to, term_auto_renews from agreement order by title_key, id limit 100`),
    rows('select id, agreement_id, role, state, signed_on from party_statement order by id limit 100'),
  ]);
  const ids = agreements.map(({ id }) => id);
  const [versions, parties] = await Promise.all([
    rows('select agreement_id, number, kind, status, signed_on from agreement_version where agreement_id = any($1) order by number', [ids]),
    rows('select agreement_id, id, organisation_id, name, role from agreement_party where agreement_id = any($1) order by organisation_id', [ids]),
  ]);
  const versionsOf = Map.groupBy(versions, (row) => row.agreement_id);
  const partiesOf = Map.groupBy(parties, (row) => row.agreement_id);
  return {
    organisation: {
      ...own,
      keptAgreements: agreements.map((row) => ({
        ...agreement(row),
        term: { kind: row.term_kind, from: row.term_from, to: row.term_to, autoRenews: row.term_auto_renews },
        versions: (versionsOf.get(row.id) ?? []).map(({ number, kind, status, signed_on }) => ({ number, kind, status, signedOn: signed_on })),
        parties: (partiesOf.get(row.id) ?? []).map(({ id, organisation_id, name, role }) => ({ id, organisationId: organisation_id, name, role })),
      })),
      statements: statements.map((row) => ({
        id: row.id, agreementId: row.agreement_id, role: row.role, state: row.state, signedOn: row.signed_on,
      })),
    },
  };
}

async function entities({ representations }) {
  const idsOf = (type) => representations.filter(({ __typename }) => __typename === type).map(({ id }) => id);
  const [agreements, services] = await Promise.all([
    rows(`select ${AGREEMENT} from agreement where id = any($1)`, [idsOf('Agreement')]),
    rows(`select ${SERVICE} from service where id = any($1)`, [idsOf('Service')]),
  ]);
  const found = new Map([...agreements.map((row) => [row.id, agreement(row)]), ...services.map((row) => [row.id, service(row)])]);
  return { _entities: representations.map(({ id }) => found.get(id) ?? null) };
}

const self = async () => (await rows('select id, name from organisation where id = $1', [organisation]))[0];

const rows = async (sql, values = []) => (await pool.query(sql, values)).rows;

const agreement = ({ id, title, form, status, purpose, language, notice_period_months }) => ({ id, title, form, agreementStatus: status, purpose, language, noticePeriodMonths: notice_period_months });

const service = (row) => ({
  id: row.id, title: row.title, description: row.description, status: row.status, language: row.language, responsibleUnit: row.responsible_unit,
  deliveredById: row.delivered_by_id, agreementId: row.agreement_id, channels: row.channels, keywords: row.keywords, thematicArea: row.thematic_area,
  provenance: { source: row.provenance_source, asOf: row.provenance_as_of, lastVerifiedOn: row.provenance_last_verified_on, demonstration: row.provenance_demonstration },
});

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks));
    const answer = JSON.stringify({ data: await answers.get(query)(variables) });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer);
  });
}).listen(0, '127.0.0.1');
await once(server, 'listening');
sayReady(`http://127.0.0.1:${server.address().port}/`);

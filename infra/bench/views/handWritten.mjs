// What somebody would write by hand for this one question and nothing else: one query to each database, all at once, and
// the sums. No GraphQL, no members in between, no coverage, no deadlines.
import { once } from 'node:events';
import { createServer } from 'node:http';
import pg from 'pg';
import { countStatements } from '../member/countStatements.mjs';
import { readSettings, sayReady } from '../measure/program.mjs';
import { PERIOD } from './question.mjs';

const { databases } = readSettings();
const pools = databases.map(([id, connectionString]) => [id, new pg.Pool({ connectionString, max: 8 })]);
countStatements(pg);

/** By currency, what is left of all agreements, and whether something is unknown. Of each year the most final figures. */
const SQL = `
  with flow as (
    select statement_id, year, currency, case when payer_id = $1 then -amount else amount end as amount,
      rank() over (partition by statement_id, year order by array_position(array['AUDITED', 'ACTUAL', 'FORECAST', 'BUDGET'], stage)) as finality
    from money_flow where year between $2 and $3
  ), cost as (
    select statement_id, year, currency, sum(amount) as amount from flow where finality = 1 group by statement_id, year, currency
  ), silent as (
    select s.id as statement_id, y as year, 'SEK' as currency from party_statement s, generate_series($2::int, $3::int) y
    where s.state in ('ACTIVE', 'NOTICE') and (s.signed_on is null or s.signed_on = 'XXXX' or left(s.signed_on, 4) < y::text)
      and not exists (select from money_flow f where f.statement_id = s.id and f.year = y)
  ), own as (
    select statement_id, year, currency, amount, true as cost, false as baseline from cost
    union all select statement_id, year, currency, amount, false, true from baseline where year between $2 and $3
    union all select statement_id, year, currency, amount, false, false from money_benefit where year between $2 and $3
    union all select statement_id, year, currency, 0, false, false from silent
  ), part as (
    select currency, sum(amount) as amount, bool_or(cost) as cost, bool_or(baseline) as baseline from own group by statement_id, year, currency
  )
  select currency, sum(amount)::float8 as amount, bool_and(cost) as costs, bool_and(cost and baseline) as baselines from part group by currency`;

async function promise() {
  const rows = await Promise.all(pools.map(async ([id, pool]) => [id, (await pool.query(SQL, [id, PERIOD.from, PERIOD.to])).rows]));
  const currencies = ['NOK', 'SEK'].filter((each) => rows.some(([, own]) => own.some(({ currency }) => currency === each))).map((currency) => {
    const members = rows.map(([id, own]) => memberOf(id, own.find((row) => row.currency === currency)));
    const bound = (which) => members.reduce((sum, { range }) => (sum === null || range[which] === null ? null : sum + range[which]), 0);
    return { currency, whole: { least: bound('least'), most: bound('most') }, members };
  });
  return {
    wholeBetter: all(currencies.map(({ whole }) => verdict(whole))),
    betterForAll: all(currencies.flatMap(({ members }) => members.map(({ range }) => verdict(range)))),
    coverage: { complete: true },
    currencies,
  };
}

function memberOf(id, { amount, costs, baselines } = { amount: 0, costs: true, baselines: true }) {
  const range = { least: costs ? amount : null, most: baselines ? amount : null };
  return { organisation: { id }, net: range.least === range.most ? range.least : null, range };
}

const verdict = ({ least, most }) => (least !== null && least >= 0 ? 'TRUE' : most !== null && most < 0 ? 'FALSE' : 'UNKNOWN');

const all = (verdicts) => ['FALSE', 'UNKNOWN'].find((each) => verdicts.includes(each)) ?? 'TRUE';

const server = createServer(async (request, response) => {
  for await (const _chunk of request);
  const answer = JSON.stringify({ data: { federation: { promise: await promise() } } });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) }).end(answer);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
sayReady(`http://127.0.0.1:${server.address().port}/`);

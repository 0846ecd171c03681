// What it costs that a gateway signs what it asks: a whole request with and without, and what of it is made once and what
// for each member. The members answer from memory and do not check: what checking costs one of them is told apart.
import { anyone, identifyGateway, newSigningKey, RequestSigner } from '@samverkan/common';
import { measureInTurn } from '../measure/measureInTurn.mjs';
import { median } from '../measure/statistics.mjs';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable, ratio } from '../report/markdownTable.mjs';
import { bodyOf } from './queries.mjs';
import { withMembers } from './withMembers.mjs';

export const OPTIONS = {
  n: { type: 'string', default: '5,33,290' },
  queries: { type: 'string', default: 'q1,q2,q3' },
  rounds: { type: 'string', default: '7' },
  seconds: { type: 'string', default: '3' },
};

/** Prints Markdown. */
export async function benchTrust(options) {
  const sizes = options.n.split(',').map(Number);
  const rows = [];
  for (const n of sizes) rows.push(...(await compareSize(n, options)));
  console.log(markdownTable(['', 'p50', 'p50 signed', 'p50 ratio', 'CPU', 'CPU signed', 'CPU ratio'], rows), '\n');
  console.log(markdownTable(['a wave of', 'µs each, signed one by one', 'µs each, signed together', 'µs each, checked by the member', 'bytes of the token'], await Promise.all(sizes.map(costOfWave))), '\n');
  console.log(`p50 and CPU time in ms, with one connection; medians of ${options.rounds} rounds in turn. ${describeMachine()}.`);
}

async function compareSize(n, { queries, rounds, seconds }) {
  const rows = [];
  await withMembers({ n, variants: ['own', 'signed'] }, async (running, loadGenerator) => {
    for (const query of queries.split(',')) {
      const asked = running.map((variant) => ({ ...variant, body: bodyOf(query) }));
      const measured = await measureInTurn(asked, { rounds: Number(rounds), milliseconds: Number(seconds) * 1_000, least: 20, connections: [1] }, loadGenerator);
      const [plain, signed] = ['own', 'signed'].map((name) => measured.get(name).at[1]);
      rows.push([`N = ${n}, ${query}`, figures(plain.p50), figures(signed.p50), ratio(signed.p50, plain.p50), figures(plain.cpu), figures(signed.cpu), ratio(signed.cpu, plain.cpu)]);
      console.error(`measured: N = ${n}, ${query}`);
    }
  });
  return rows;
}

/** What one member's share of a wave costs, in CPU time: in a gateway that signs each by itself, in ours, and in the member. */
async function costOfWave(n) {
  const key = newSigningKey();
  const ids = Array.from({ length: n }, (_, at) => `member-${at}`);
  const signer = new RequestSigner({ federation: 'bench', members: () => ids, key });
  const requests = ids.map((audience) => ({ audience, body: JSON.stringify({ query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { … } }'.padEnd(400), variables: { representations: [{ __typename: 'Organisation', id: audience }] } }), viewer: anyone() }));
  const oneByOne = async () => {
    for (const request of requests) await signer.sign(request);
  };
  const together = () => Promise.all(requests.map((request) => signer.sign(request)));
  const tokens = await together();
  const federations = [{ id: 'bench', members: ids, keys: [key.publicJwk] }];
  const members = ids.map((audience) => identifyGateway({ audience, federations }));
  const check = async () => {
    const fresh = await together();
    const before = process.cpuUsage();
    for (const [at, identify] of members.entries()) await identify({ method: 'POST', url: '/graphql', headers: { 'x-gateway-token': fresh[at] }, rawBody: Buffer.from(requests[at].body) });
    return spent(before) / n;
  };
  const size = tokens.reduce((sum, token) => sum + token.length, 0) / n;
  return [n, figures((await cost(oneByOne)) / n), figures((await cost(together)) / n), figures(await medianOf(check)), Math.round(size)];
}

const cost = (work) =>
  medianOf(async () => {
    const before = process.cpuUsage();
    await work();
    return spent(before);
  });

async function medianOf(sample) {
  for (let at = 0; at < 20; at++) await sample();
  const taken = [];
  for (let at = 0; at < 40; at++) taken.push(await sample());
  return median(taken);
}

function spent(before) {
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

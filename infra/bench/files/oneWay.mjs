// Imports a file in one way, and tells how long it took and how much memory the process had at most.
import { createReadStream, readFileSync } from 'node:fs';
import { allowWrites, openDatabase, Staffing, startMember } from '@samverkan/municipality';

const [way, databaseUrl, file] = process.argv.slice(2);

const orm = await openDatabase(databaseUrl);
const em = orm.em.fork();
await em.execute(`insert into organisation (id, kind, name, official_name, country, provenance_source) values ('hylte', 'MUNICIPALITY', 'Hylte', 'Hylte kommun', 'SE', 'bench')`);
const provenance = { source: 'bench', asOf: null, lastVerifiedOn: null, demonstration: true };

/** All of the file in memory, as a simple script has it. */
const read = () => readFileSync(file, 'utf8').trim().split('\r\n').slice(1).map((line) => line.split(';')).map(([staffFunction, asOf, headcount, fte]) => ({ staffFunction, asOf, headcount: Number(headcount), fte: Number(fte.replace(',', '.')) }));

const member = ['orm', 'insert'].includes(way) ? undefined : await startMember({ organisation: 'hylte', databaseUrl, policy: allowWrites });

async function send(query) {
  const response = await fetch(`${member.url.replace('/graphql', '/import/staffing')}?${query}`, { method: 'POST', body: createReadStream(file), duplex: 'half' });
  let last = '';
  for await (const piece of response.body) last = (last + Buffer.from(piece).toString()).slice(-2_000);
  const ended = JSON.parse(last.trim().split('\n').at(-1));
  if (!['accepted', 'applied'].includes(ended.outcome)) throw new Error(JSON.stringify(ended));
  return ended;
}

const carryOut = async () => send(`plan=${(await send('dryRun=true')).plan}`);

const WAYS = {
  trial: () => send('dryRun=true'),
  ours: carryOut,
  again: carryOut,
  async export() {
    const response = await fetch(member.url.replace('/graphql', '/export/staffing.csv'));
    for await (const _ of response.body);
  },
  async orm() {
    for (const row of read()) {
      // oxlint-disable-next-line no-unsafe-enum-assignment -- a script that trusts its file
      em.create(Staffing, { ...row, published: true, provenance });
      await em.flush();
    }
  },
  async insert() {
    const rows = read().map(({ staffFunction, asOf, headcount, fte }) => ({ staff_function: staffFunction, as_of: asOf, headcount, fte, published: true, provenance_source: 'bench', provenance_demonstration: true }));
    await em.execute('insert into staffing select * from json_populate_recordset(null::staffing, ?::json)', [JSON.stringify(rows)]);
  },
};

if (way === 'again' || way === 'export') await carryOut();
const idle = Math.round(process.memoryUsage().rss / 1024 / 1024);
const start = performance.now();
await WAYS[way]();
const seconds = (performance.now() - start) / 1000;
process.send({ seconds, idle, peak: Math.round(process.resourceUsage().maxRSS / 1024) });
await member?.stop();
await orm.close();
process.disconnect();

// Writes the rows of a CSV as a script without rules or a trial would, and tells how long it took and how much memory it had at most.
import { readFileSync } from 'node:fs';
import { openDatabase, Staffing } from '@samverkan/municipality';

const [way, databaseUrl, file] = process.argv.slice(2);
const orm = await openDatabase(databaseUrl);
const em = orm.em.fork();
const provenance = { source: 'bench', asOf: null, lastVerifiedOn: null, demonstration: true };

/** All of the file in memory, as a simple script has it. */
const read = () => readFileSync(file, 'utf8').trim().split('\r\n').slice(1).map((line) => line.split(';')).map(([staffFunction, asOf, headcount, fte]) => ({ staffFunction, asOf, headcount: Number(headcount), fte: Number(fte.replace(',', '.')) }));

const WAYS = {
  async orm() {
    for (const row of read()) {
      // oxlint-disable-next-line no-unsafe-enum-assignment -- a script that trusts its file
      em.create(Staffing, { ...row, provenance });
      await em.flush();
    }
  },
  async insert() {
    const rows = read().map(({ staffFunction, asOf, headcount, fte }) => ({ staff_function: staffFunction, as_of: asOf, headcount, fte, provenance_source: 'bench', provenance_demonstration: true }));
    await em.execute('insert into staffing select * from json_populate_recordset(null::staffing, ?::json)', [JSON.stringify(rows)]);
  },
};

const start = performance.now();
await WAYS[way]();
process.send({ seconds: (performance.now() - start) / 1000, peak: Math.round(process.resourceUsage().maxRSS / 1024) });
await orm.close();
process.disconnect();

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openDatabase } from '@samverkan/municipality';
import { createDatabase, startCluster } from '@samverkan/local';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable } from '../report/markdownTable.mjs';

export const OPTIONS = { rows: { type: 'string', default: '1000,10000,100000' }, beside: { type: 'string', default: '1000' }, heap: { type: 'string' } };

const FUNCTIONS = ['LAWYER', 'DEBT_COUNSELLOR', 'ENVIRONMENTAL_INSPECTOR', 'BUILDING_INSPECTOR', 'GIS_SPECIALIST', 'ARCHIVIST', 'SYSTEM_ADMINISTRATOR', 'ENERGY_ADVISER', 'PROCUREMENT_OFFICER', 'EDUCATIONAL_PSYCHOLOGIST'];

const BY_OTHERS = { orm: 'the ORM, a row at a time, without rules or a trial', insert: 'one insert statement of all rows, by the table’s owner' };

/**
 * Takes files of so many rows into a member and out of it, CSV and XLSX, each time with the member as a process of its own
 * that has done nothing else. `beside` is for how many rows a simple script is measured too; `heap`, of how many MB the
 * member’s old generation may be at most: what is over it when all garbage is collected ends the process.
 */
export async function benchFiles({ rows, beside, heap }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-files-'));
  const cluster = await startCluster();
  try {
    for (const count of rows.split(',').map(Number)) await benchRows(count, { cluster, folder, heap, byOthers: beside.split(',').includes(String(count)) });
    console.log(`\n${describeMachine()}`);
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true });
  }
}

async function benchRows(count, { cluster, folder, heap, byOthers }) {
  const withMember = (databaseUrl, work) => withMemberOf(heap, databaseUrl, work);
  const results = [];
  const note = (way, file, { seconds, peak, live }) => results.push([way, file, figures(seconds), Math.round(count / seconds), peak, live || '–']);
  const [csvFile, xlsxFile] = ['csv', 'xlsx'].map((format) => path.join(folder, `${count}.${format}`));
  await writeFile(csvFile, csv(count));
  for (const file of [csvFile, xlsxFile]) {
    const format = path.extname(file).slice(1);
    const databaseUrl = await aMembersDatabase(cluster, `files-${format}-${count}`);
    const size = async (name = file) => `${format} ${figures((await stat(name)).size / 2 ** 20)} MB`;
    const take = (way, work) => withMember(databaseUrl, work).then(async (used) => note(way, await size(), used));
    await take('tried', (url) => tried(url, file));
    await take('tried and carried out', (url) => carriedOut(url, file));
    await take('the same again', (url) => carriedOut(url, file));
    const out = format === 'csv' ? path.join(folder, 'out.csv') : xlsxFile;
    note('exported', format, await withMember(databaseUrl, (url) => download(`${url}/export/staffing.${format}`, out)));
    if (format === 'csv') await withMember(databaseUrl, (url) => download(`${url}/export/staffing.xlsx`, xlsxFile)); // to be taken in next
    else note('everything exported', 'ndjson', await withMember(databaseUrl, (url) => download(`${url}/export`, path.join(folder, 'out.ndjson'))));
  }
  if (byOthers) for (const way of Object.keys(BY_OTHERS)) note(BY_OTHERS[way], 'csv', await inProcess('byOthers.mjs', way, await aMembersDatabase(cluster, `files-${way}-${count}`), csvFile));
  console.log(`\n${count} rows\n\n${markdownTable(['what', 'file', 'seconds', 'rows/s', 'MB of memory at most', 'MB of live heap'], results)}`);
}

/** A member's own database, with its organisation and nothing else. */
async function aMembersDatabase(cluster, name) {
  const databaseUrl = await createDatabase(cluster.url, name);
  const orm = await openDatabase(databaseUrl);
  await orm.em.fork().execute(`insert into organisation (id, kind, name, official_name, country, provenance_source) values ('hylte', 'MUNICIPALITY', 'Hylte', 'Hylte kommun', 'SE', 'bench')`);
  await orm.close();
  return databaseUrl;
}

/** How long something with a member takes, and how much memory the member has used when it is done. */
async function withMemberOf(heap, databaseUrl, work) {
  const child = fork(new URL('./member.mjs', import.meta.url), [databaseUrl], { execArgv: heap === undefined ? [] : [`--max-old-space-size=${heap}`], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [{ url }] = await once(child, 'message');
  const start = performance.now();
  await work(url.replace('/graphql', ''));
  const seconds = (performance.now() - start) / 1000;
  child.send('used');
  const [used] = await once(child, 'message');
  child.send('stop');
  await once(child, 'exit');
  return { seconds, ...used };
}

async function inProcess(program, ...args) {
  const child = fork(new URL(`./${program}`, import.meta.url), args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [result] = await once(child, 'message');
  await once(child, 'exit');
  return result;
}

const tried = (url, file) => send(`${url}/import/staffing?dryRun=true`, file);
const carriedOut = async (url, file) => send(`${url}/import/staffing?plan=${(await tried(url, file)).plan}`, file);

/** Reads what is told as it comes, and keeps its last line. */
async function send(address, file) {
  const response = await fetch(address, { method: 'POST', body: createReadStream(file), duplex: 'half' });
  let last = '';
  for await (const piece of response.body) last = (last + Buffer.from(piece).toString()).slice(-2_000);
  const ended = JSON.parse(last.trim().split('\n').at(-1));
  if (!['accepted', 'applied'].includes(ended.outcome)) throw new Error(JSON.stringify(ended));
  return ended;
}

async function download(address, file) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  await pipeline(response.body, createWriteStream(file));
}

/** A row for each function and day. */
function csv(count) {
  const lines = Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2026, 0, 1) - Math.floor(place / FUNCTIONS.length) * 86_400_000).toISOString().slice(0, 10);
    return `${FUNCTIONS[place % FUNCTIONS.length]};${day};${2 + (place % 7)};1,${place % 10}`;
  });
  return ['Funktion;Datum;Antal personer;Årsarbetare', ...lines, ''].join('\r\n');
}

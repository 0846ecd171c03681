import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, startCluster } from '@samverkan/local';
import { describeMachine } from '../report/describeMachine.mjs';
import { figures, markdownTable } from '../report/markdownTable.mjs';

export const OPTIONS = { rows: { type: 'string', default: '10000,100000' } };

const FUNCTIONS = ['LAWYER', 'DEBT_COUNSELLOR', 'ENVIRONMENTAL_INSPECTOR', 'BUILDING_INSPECTOR', 'GIS_SPECIALIST', 'ARCHIVIST', 'SYSTEM_ADMINISTRATOR', 'ENERGY_ADVISER', 'PROCUREMENT_OFFICER', 'EDUCATIONAL_PSYCHOLOGIST'];

const WAYS = {
  trial: 'ours: tried',
  ours: 'ours: tried, then carried out',
  again: 'ours: the same file again',
  export: 'ours: exported',
  orm: 'the ORM, a row at a time, without rules or a trial',
  insert: 'one insert statement of all rows: what PostgreSQL itself takes',
};

/** Imports a file of staffing in each way, each in a process of its own and into a database of its own. */
export async function benchFiles({ rows }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-files-'));
  const cluster = await startCluster();
  try {
    for (const count of rows.split(',').map(Number)) {
      const file = path.join(folder, `${count}.csv`);
      await writeFile(file, csv(count));
      const results = [];
      for (const way of Object.keys(WAYS)) {
        const databaseUrl = await createDatabase(cluster.url, `files-${way}-${count}`);
        const { seconds, idle, peak } = await measure(way, databaseUrl, file);
        results.push([WAYS[way], figures(seconds), Math.round(count / seconds), idle, peak]);
      }
      console.log(`\n${count} rows\n\n${markdownTable(['way', 'seconds', 'rows/s', 'MB before', 'MB at most'], results)}`);
    }
    console.log(`\n${describeMachine()}`);
  } finally {
    await cluster.stop();
    await rm(folder, { recursive: true });
  }
}

async function measure(way, databaseUrl, file) {
  const child = fork(new URL('./oneWay.mjs', import.meta.url), [way, databaseUrl, file], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [result] = await once(child, 'message');
  await once(child, 'exit');
  return result;
}

/** A row for each function and day. */
function csv(count) {
  const lines = Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2026, 0, 1) - Math.floor(place / FUNCTIONS.length) * 86_400_000).toISOString().slice(0, 10);
    return `${FUNCTIONS[place % FUNCTIONS.length]};${day};${2 + (place % 7)};1,${place % 10}`;
  });
  return ['Funktion;Datum;Antal personer;Årsarbetare', ...lines, ''].join('\r\n');
}

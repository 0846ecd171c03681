import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../errors.js';
import { HOST } from '../ports.js';
import { startCluster } from '../postgres/cluster.js';
import { findRunningServer } from '../postgres/runningServer.js';
import type { HistoryConfig } from './config.js';

/** Does something with the organisation's database: the one that is named, or the one in DATA_DIR, whether its server runs or has to be started for this. */
export async function withDatabase<Result>({ organisation, federation, databaseUrl, dataDir }: HistoryConfig, work: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  if (databaseUrl) return work(databaseUrl);
  const folder = path.join(dataDir, 'postgres');
  if (!existsSync(folder)) throw new CannotStart(`There is no data in ${dataDir}. Set DATA_DIR to where npm start keeps it, or DATABASE_URL to the database.`);
  const name = `samverkan_${federation}_${organisation === federation ? 'secretariat' : organisation}`.replaceAll('-', '_');
  const running = findRunningServer(path.join(realpathSync(folder), 'data'));
  if (running) {
    const password = readFileSync(path.join(folder, 'password'), 'utf8').trim();
    return work(`postgresql://postgres:${password}@${HOST}:${running.port}/${name}`);
  }
  const cluster = await startCluster({ folder });
  try {
    return await work(`${cluster.url}/${name}`);
  } finally {
    await cluster.stop();
  }
}

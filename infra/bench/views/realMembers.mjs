// Our members, all in this process, each on a port and a database of its own. Counts the SQL statements of each.
import { protectionOf } from '@samverkan/common';
import { startMember } from '@samverkan/municipality';
import { readSettings } from '../measure/program.mjs';

const { databases } = readSettings();
const statements = new Map(databases.map(([id]) => [id, 0]));

const logOf = (id) => {
  const log = { level: 'debug', debug: (line) => statements.set(id, statements.get(id) + (line?.statements ?? 0)), info() {}, warn() {}, error: console.error, child: () => log };
  return log;
};

const members = await Promise.all(databases.map(async ([organisation, databaseUrl]) => [organisation, (await startMember({ organisation, databaseUrl, protection: protectionOf('member', { rate: Number.MAX_SAFE_INTEGER }), log: logOf(organisation) })).url]));

process.on('message', ({ bench }) => {
  if (bench === 'statements') process.send({ bench, answer: Math.max(...statements.values()) });
});
process.send({ ready: members });

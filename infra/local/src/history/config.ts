import path from 'node:path';
import { parseArgs } from 'node:util';
import { listFederations } from '@samverkan/schema';
import { CannotStart, reasonOf } from '../errors.js';
import { repositoryRoot } from '../repository.js';

/** Which history is to be verified, and against what. */
export interface HistoryConfig {
  /** Whose; undefined for what DATABASE_URL names. */
  organisation: string | undefined;
  federation: string;
  held: { sequence: number; hash: string }[];
  dataDir: string;
  databaseUrl: string | undefined;
}

export const HELP = `Verifies that the history of an organisation's records is whole, and that the records are what it says.

  npm run history -- verify --organisation <id> [--federation <id>] [--head <sequence>:<hash> …]

  --organisation <id>  whose history: a member's, or the federation's own for the secretariat's
  --federation <id>    in which federation it is run here (default goda-grannar)
  --head <n>:<hash>    a head that was kept or published earlier: the history must still lead through it; can be repeated

  DATA_DIR             where npm start keeps the data (default .data in the checkout); it may be running meanwhile
  DATABASE_URL         the organisation's own PostgreSQL database, instead of --organisation; as a role that sees all its rows

Exits with 0 when it is whole, 1 when it is not: then the first break is named, by entry, table and key, with what differs;
2 when the arguments do not fit.`;

const HEAD = /^(\d{1,15}):([0-9a-f]{64})$/;

/** Reads the command. Throws {@link CannotStart} with every fault. */
export function readHistoryConfig(args: readonly string[], environment: NodeJS.ProcessEnv): HistoryConfig | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  const { organisation, federation = 'goda-grannar', head = [] } = values;
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  const heads = head.map((text) => HEAD.exec(text));
  const faults = [
    ...(positionals.length === 1 && positionals[0] === 'verify' ? [] : ['The command is: verify.']),
    ...(listFederations().includes(federation) ? [] : [`--federation is ${JSON.stringify(federation)}, expected one of: ${listFederations().join(', ')}.`]),
    ...(organisation === undefined && databaseUrl === undefined ? ['--organisation is lacking, and so is DATABASE_URL: one of them says whose history it is.'] : []),
    ...(organisation !== undefined && databaseUrl !== undefined ? ['--organisation and DATABASE_URL both say whose history it is; give one.'] : []),
    ...heads.flatMap((found, at) => (found ? [] : [`--head is ${JSON.stringify(head[at])}, expected a number and a hash as they were told: 12:0f3a….`])),
  ];
  if (faults.length) throw new CannotStart(['These arguments do not fit (npm run history -- --help lists them):', ...faults.map((fault) => `  ${fault}`)].join('\n'), 2);
  return {
    organisation, federation, databaseUrl,
    held: heads.map((found) => ({ sequence: Number(found![1]), hash: found![2]! })),
    dataDir: path.resolve(environment['DATA_DIR'] || path.join(repositoryRoot, '.data')),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { organisation: { type: 'string' }, federation: { type: 'string' }, head: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new CannotStart(`${reasonOf(error)}\n(npm run history -- --help lists what can be given)`, 2);
  }
}

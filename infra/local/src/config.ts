import path from 'node:path';
import { parseArgs } from 'node:util';
import { listFederations } from '@samverkan/schema';
import { z } from 'zod';
import { CannotStart } from './errors.js';
import { repositoryRoot } from './repository.js';

/** What one run is to be. */
export interface Config {
  /** A federation's id, one of those that have a manifest. */
  federation: string;
  /** 0 means any free port; so it does for the others'. */
  gatewayPort: number;
  secretariatPort: number;
  /** The first member's port; the others follow in the manifest's order. */
  memberPort: number;
  /** The development provider's; undefined where none is to run: in production, and where other providers are named. */
  identityPort: number | undefined;
  /** How many members share a process; undefined: as many as fits their number and the machine. */
  membersPerProcess?: number | undefined;
  /** An absolute path. It need not exist. */
  dataDir: string;
  /** A PostgreSQL of the user's own, instead of the embedded one. */
  databaseUrl?: string | undefined;
}

export const HELP = `Runs a federation on this machine: PostgreSQL, the members, the secretariat, the gateway, and a provider to sign in with.

  npm start -- [--federation <id>]

  --federation <id>   which one, of schema/federations/ (default goda-grannar)
  --help              this text

  GATEWAY_PORT        the gateway's port (default 4000; 0 for any free one)
  SECRETARIAT_PORT    the port of the federation's secretariat (default 4100; 0 for any free one)
  MEMBER_PORT         the first member's port, the others follow (default 4101; 0 for any free ones)
  IDENTITY_PORT       the port of the development provider, where one signs in as somebody made up (default 4090; 0 for any free one)
  IDENTITY_ISSUERS    your own OpenID providers instead, as JSON or a file with it: docs/adr/0007-who-somebody-is.md
  MEMBERS_PER_PROCESS how many members share a process (default: one each, and more where there are more than ten members)
  DATA_DIR            where the data and the logs are kept (default .data in the checkout)
  DATABASE_URL        a PostgreSQL to use instead of the embedded one, e.g. postgresql://user:password@host/postgres;
                      a database is created in it for each member and for the secretariat`;

/**
 * The settings of this run, from its arguments and the environment; nothing else in this package reads either.
 * Returns `'help'` when that is all that is asked for. Throws {@link CannotStart} with every fault, a line each.
 */
export function readConfig(args: readonly string[], environment: NodeJS.ProcessEnv): Config | 'help' {
  const { arguments: given, faults } = readArguments(args);
  if (given.help) return 'help';

  const read = settings().safeParse({ ...given, ...withoutEmpty(environment) });
  faults.push(...(read.error?.issues.map((issue) => issue.message) ?? []));
  if (!read.success || faults.length > 0) {
    throw new CannotStart(['These settings do not fit (npm start -- --help lists them):', ...faults.map((fault) => `  ${fault}`)].join('\n'), 2);
  }
  const { federation, GATEWAY_PORT, SECRETARIAT_PORT, MEMBER_PORT, IDENTITY_PORT, NODE_ENV, IDENTITY_ISSUERS, MEMBERS_PER_PROCESS, DATA_DIR, DATABASE_URL } = read.data;
  const identityPort = NODE_ENV === 'production' || IDENTITY_ISSUERS !== undefined ? undefined : IDENTITY_PORT;
  return { federation, gatewayPort: GATEWAY_PORT, secretariatPort: SECRETARIAT_PORT, memberPort: MEMBER_PORT, identityPort, membersPerProcess: MEMBERS_PER_PROCESS, dataDir: DATA_DIR, databaseUrl: DATABASE_URL };
}

function settings() {
  const federations = listFederations();
  return z.object({
    federation: z.string().default('goda-grannar')
      .refine((id) => federations.includes(id), { error: ({ input }) => `--federation is ${quoted(input)}, expected one of: ${federations.join(', ')}.` }),
    GATEWAY_PORT: port('GATEWAY_PORT', 4000),
    SECRETARIAT_PORT: port('SECRETARIAT_PORT', 4100),
    MEMBER_PORT: port('MEMBER_PORT', 4101),
    IDENTITY_PORT: port('IDENTITY_PORT', 4090),
    NODE_ENV: z.string().optional(),
    IDENTITY_ISSUERS: z.string().optional(),
    MEMBERS_PER_PROCESS: z.string()
      .refine((text) => /^[1-9]\d{0,3}$/.test(text), { error: ({ input }) => `MEMBERS_PER_PROCESS is ${quoted(input)}, expected a whole number from 1 to 9999.` })
      .transform(Number)
      .optional(),
    DATA_DIR: z.string().default(path.join(repositoryRoot, '.data')).transform((folder) => path.resolve(folder)),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL is not an address like postgresql://user:password@host:5432/postgres.' }).optional(),
  });
}

function port(setting: string, otherwise: number) {
  return z.string().default(String(otherwise))
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, { error: ({ input }) => `${setting} is ${quoted(input)}, expected a whole number from 0 to 65535.` })
    .transform(Number);
}

function readArguments(args: readonly string[]) {
  const options = { federation: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });

  const read: { federation?: string; help?: boolean } = {};
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') faults.push(`${quoted(token.value)} is not an argument of this command.`);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') read.help = true;
    else if (token.name !== 'federation') faults.push(`${token.rawName} is not an argument of this command.`);
    else if (!token.value) faults.push('--federation lacks its value, a federation\'s id.');
    else read.federation = token.value;
  }
  return { arguments: read, faults };
}

/** A variable that is set to nothing counts as left out, as in `GATEWAY_PORT= npm start`. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

const quoted = (value: unknown) => JSON.stringify(value);

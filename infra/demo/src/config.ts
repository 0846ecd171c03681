import { parseArgs } from 'node:util';
import { BadConfiguration, ORGANISATION_ID } from '@samverkan/common';
import { godaGrannar } from './goda-grannar/godaGrannar.js';
import type { Wanted } from './generate/generateRecords.js';

export interface Config extends Wanted {
  databaseUrl: string;
}

const USAGE = 'usage: DATABASE_URL=postgresql://… node dist/main.js --organisation <id> --services <n> --agreements <n> [--seed <n>] [--members <id>,<id>,…]';

/** Reads what is to be generated, and where to. Throws {@link BadConfiguration} with every fault. */
export function readConfig(args = process.argv.slice(2), environment: NodeJS.ProcessEnv = process.env): Config {
  const { organisation = '', members, ...numbers } = parse(args);
  const databaseUrl = environment['DATABASE_URL'] ?? '';
  const config = {
    organisation,
    members: members?.split(',') ?? [...godaGrannar.keys()],
    seed: Number(numbers.seed),
    services: Number(numbers.services),
    agreements: Number(numbers.agreements),
    databaseUrl,
  };
  const badIds = [organisation, ...config.members].filter((id) => !ORGANISATION_ID.test(id));
  const badNumbers = (['seed', 'services', 'agreements'] as const).filter((key) => !Number.isInteger(config[key]) || config[key] < 0);
  const faults = [
    ...(databaseUrl ? [] : ['DATABASE_URL: expected the address of the member’s PostgreSQL database']),
    ...badIds.map((id) => `expected an organisation’s id, but got "${id}"`),
    ...badNumbers.map((key) => `--${key}: expected a whole number, but got "${numbers[key]}"`),
  ];
  if (faults.length > 0) throw new BadConfiguration([...faults, USAGE].join('\n'));
  return config;
}

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { organisation: { type: 'string' }, members: { type: 'string' }, seed: number('1'), services: number('1000'), agreements: number('1000') },
    }).values;
  } catch (error) {
    throw new BadConfiguration(`${(error as Error).message}\n${USAGE}`);
  }
}

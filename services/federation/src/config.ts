import { EXECUTION_SETTINGS, IDENTITY_SETTINGS, identityOf, ORGANISATION_ID, port, PROTECTION_SETTINGS, protectionFrom, readEnvironment, TRUST_SETTINGS, trustOf } from '@samverkan/common';
import { z } from 'zod';

/** The settings of one federation’s secretariat. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      FEDERATION: z.string('expected the id of the federation whose records these are, e.g. goda-grannar').regex(ORGANISATION_ID, 'expected a federation’s id: lower-case letters, digits and hyphens'),
      DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected the address of a PostgreSQL database: postgresql://user@host:port/database' }),
      HOST: z.string().default('127.0.0.1'),
      ...PROTECTION_SETTINGS,
      ...EXECUTION_SETTINGS,
      PORT: port(4100),
      ...IDENTITY_SETTINGS,
      ...TRUST_SETTINGS,
    },
    environment,
  );
  const trust = trustOf(read, ({ id }) => id === read.FEDERATION, environment);
  return { federation: read.FEDERATION, databaseUrl: read.DATABASE_URL, host: read.HOST, port: read.PORT, protection: protectionFrom('member', read), executor: read.EXECUTOR, identity: identityOf(read, read.FEDERATION), ...trust };
}

import { EXECUTION_SETTINGS, IDENTITY_SETTINGS, identityOf, milliseconds, ORGANISATION_ID, port, PROTECTION_SETTINGS, protectionFrom, readEnvironment, TRUST_SETTINGS, trustOf } from '@samverkan/common';
import { FILE_LIMITS } from '@samverkan/records';
import { z } from 'zod';

/** The settings of one member. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      ORGANISATION: z.string('expected the id of the organisation whose records these are, e.g. hylte').regex(ORGANISATION_ID, 'expected an organisation id: lower-case letters, digits and hyphens'),
      DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected the address of a PostgreSQL database: postgresql://user@host:port/database' }),
      HOST: z.string().default('127.0.0.1'),
      ...PROTECTION_SETTINGS,
      ...EXECUTION_SETTINGS,
      PORT: port(4101),
      IMPORT_WITHIN: milliseconds(FILE_LIMITS.within),
      ...IDENTITY_SETTINGS,
      ...TRUST_SETTINGS,
    },
    environment,
  );
  const trust = trustOf(read, ({ members }) => members.includes(read.ORGANISATION), environment);
  return { organisation: read.ORGANISATION, databaseUrl: read.DATABASE_URL, host: read.HOST, port: read.PORT, protection: protectionFrom('member', read), executor: read.EXECUTOR, fileLimits: { within: read.IMPORT_WITHIN }, identity: identityOf(read, read.ORGANISATION), ...trust };
}

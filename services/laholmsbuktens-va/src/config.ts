import { IDENTITY_SETTINGS, identityOf, port, PROTECTION_SETTINGS, protectionFrom, readEnvironment, TRUST_SETTINGS, trustOf } from '@samverkan/common';
import { z } from 'zod';
import { NAME, OWNERS } from './service.js';

/** The program's settings. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected the address of a PostgreSQL database: postgresql://user@host:port/database' }),
      HOST: z.string().default('127.0.0.1'),
      PORT: port(4201),
      ...PROTECTION_SETTINGS,
      ...IDENTITY_SETTINGS,
      ...TRUST_SETTINGS,
    },
    environment,
  );
  const { federations } = trustOf(read, ({ members }) => OWNERS.some((owner) => members.includes(owner)), environment);
  return { databaseUrl: read.DATABASE_URL, host: read.HOST, port: read.PORT, protection: protectionFrom('member', read), identity: identityOf(read, NAME), federations };
}

import { port, readEnvironment } from '@samverkan/common';
import { z } from 'zod';

/** The program's settings. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'expected the address of a PostgreSQL database: postgresql://user@host:port/database' }),
      HOST: z.string().default('127.0.0.1'),
      PORT: port(4201),
    },
    environment,
  );
  return { databaseUrl: read.DATABASE_URL, host: read.HOST, port: read.PORT };
}

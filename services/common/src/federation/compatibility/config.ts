import { z } from 'zod';
import { port, readEnvironment } from '../../environment.js';

/** The settings of the fixture. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment({ HOST: z.string().default('127.0.0.1'), PORT: port(4001) }, environment);
  return { host: read.HOST, port: read.PORT };
}

import { join } from 'node:path';
import { BadConfiguration, port, readEnvironment } from '@samverkan/common';
import { ManifestRefused, readFederation } from '@samverkan/schema';
import { z } from 'zod';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;

const organisations = z.array(z.strictObject({ id: z.string(), name: z.string(), country: z.enum(['SE', 'NO']) }));

/** The settings of the development provider. Throws BadConfiguration with every fault, and always in production or where others could reach it. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  if (environment['NODE_ENV'] === 'production') throw new BadConfiguration('The development provider lets everybody be anybody, and does not run where NODE_ENV is production. Name your own providers in IDENTITY_ISSUERS.');
  const read = readEnvironment(
    {
      FEDERATION: z.string().default('goda-grannar'),
      HOST: z.string().regex(LOOPBACK, 'the development provider lets everybody be anybody, and runs only where nobody else reaches it: 127.0.0.1').default('127.0.0.1'),
      IDENTITY_PORT: port(4090),
      GATEWAY_PORT: port(4000),
      DATA_DIR: z.string('expected the folder that the keys are kept in'),
      ORGANISATIONS: z.string().default('[]').transform(parseJson).pipe(organisations),
    },
    environment,
  );
  return {
    manifest: manifestOf(read.FEDERATION),
    organisations: read.ORGANISATIONS,
    host: read.HOST,
    port: read.IDENTITY_PORT,
    portals: ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${read.GATEWAY_PORT}`),
    keyFolder: join(read.DATA_DIR, 'identity'),
  };
}

function manifestOf(federation: string) {
  try {
    return readFederation(federation);
  } catch (error) {
    throw error instanceof ManifestRefused ? new BadConfiguration(error.message) : error;
  }
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('expected JSON: a list of { id, name, country }');
    return z.NEVER;
  }
}

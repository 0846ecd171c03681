import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BadConfiguration, IDENTITY_SETTINGS, identityOf, milliseconds, port, PROTECTION_SETTINGS, protectionFrom, readEnvironment, type Identity, type Issuer } from '@samverkan/common';
import { ManifestRefused, readFederation, readManifest, schemaFile, type Manifest } from '@samverkan/schema';
import { z } from 'zod';
import { checkPlanner } from './execution/planners.js';
import type { SignInWay } from './http/portal.js';
import { KEY_SETTINGS, keysOf } from './keysSetting.js';
import { TRACING_SETTINGS } from './observability/startTracing.js';

const addresses = z
  .string()
  .transform((text, context) => {
    try {
      return z.record(z.string(), z.url({ protocol: /^https?$/ })).parse(JSON.parse(text));
    } catch {
      context.addIssue('expected a JSON object of member ids and addresses: {"hylte":"http://…/graphql"}');
      return z.NEVER;
    }
  })
  .optional();

/** The settings of the gateway. Throws BadConfiguration with every fault. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env) {
  const read = readEnvironment(
    {
      FEDERATION: z.string().default('goda-grannar'),
      MANIFEST: z.string().optional(),
      HOST: z.string().default('127.0.0.1'),
      GATEWAY_PORT: port(4000),
      MEMBER_PORT: port(4101),
      MEMBER_URLS: addresses,
      SECRETARIAT_PORT: port(4100),
      OPERATION_DEADLINE: milliseconds(2_000),
      EXECUTOR: z.enum(['own', 'stock'], 'expected own or stock').default('own'),
      PLANNER: z.enum(['apollo', 'hive'], 'expected apollo or hive').default('apollo'),
      DATA_DIR: z.string().optional(),
      ADMIN_TOKEN: z.string().min(16, 'expected at least 16 characters').optional(),
      ...IDENTITY_SETTINGS,
      ...PROTECTION_SETTINGS,
      ...KEY_SETTINGS,
      ...TRACING_SETTINGS,
    },
    environment,
  );
  checkPlanner(read.PLANNER, read.EXECUTOR);
  const manifest = manifestOf(read.FEDERATION, read.MANIFEST);
  const identity = identityOf(read, manifest.id);
  return {
    manifest,
    manifestFile: read.MANIFEST ?? fileURLToPath(schemaFile(`federations/${read.FEDERATION}.yaml`)),
    addresses: { overrides: new Map(Object.entries(read.MEMBER_URLS ?? {})), memberPort: read.MEMBER_PORT, secretariatPort: read.SECRETARIAT_PORT },
    host: read.HOST,
    port: read.GATEWAY_PORT,
    deadline: read.OPERATION_DEADLINE,
    protection: protectionFrom('gateway', read),
    executor: read.EXECUTOR,
    planner: read.PLANNER,
    storeFolder: read.DATA_DIR === undefined ? undefined : join(read.DATA_DIR, 'supergraph'),
    adminToken: read.ADMIN_TOKEN,
    keys: keysOf(read, manifest.id),
    identity,
    signIn: identity.issuers.flatMap((issuer) => signInWay(issuer, identity)),
    tracing: {
      OTEL_EXPORTER_OTLP_ENDPOINT: read.OTEL_EXPORTER_OTLP_ENDPOINT,
      OTEL_SERVICE_NAME: read.OTEL_SERVICE_NAME,
      OTEL_TRACES_SAMPLER_ARG: read.OTEL_TRACES_SAMPLER_ARG,
    },
  };
}

/** One that has audiences of its own is not asked for ours. */
function signInWay({ issuer, audience, signIn }: Issuer, identity: Identity): SignInWay[] {
  return signIn ? [{ issuer, ...signIn, ...(audience === undefined && { resource: identity.audience }) }] : [];
}

function manifestOf(federation: string, file: string | undefined): Manifest {
  try {
    return file === undefined ? readFederation(federation) : readManifest(file);
  } catch (error) {
    throw error instanceof ManifestRefused ? new BadConfiguration(error.message) : error;
  }
}

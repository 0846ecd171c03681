import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BadConfiguration, port, readEnvironment } from '@samverkan/common';
import { z } from 'zod';
import { readConfig as readGatewayConfig } from '../config.js';

export const HELP = `npm run members -- [--federation <id>] [--port 4200] [--host 127.0.0.1]

Serves the members of a federation as two ordinary subgraphs, and at /supergraph.graphql the supergraph that a
Federation 2 router runs over them. What the gateway reads from its environment holds here as well. Besides:

  MEMBERS_PORT   the port, where --port does not say
  PUBLIC_URL     where the router reaches this service, e.g. http://members.internal:4200; to be given where it
                 listens on every address, or behind a proxy`;

/** The settings, from the arguments and then from the environment. Throws BadConfiguration with every fault. */
export function readConfig(args: readonly string[] = process.argv.slice(2), environment: NodeJS.ProcessEnv = process.env) {
  const { federation, host, ...given } = parsed(args);
  const [own, shared] = together(
    () =>
      readEnvironment(
        {
          port: port(4200),
          PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'expected an address such as http://members.internal:4200' }).optional(),
        },
        { port: given.port ?? environment['MEMBERS_PORT'], PUBLIC_URL: environment['PUBLIC_URL'] },
      ),
    () => readGatewayConfig({ ...environment, ...(federation && { FEDERATION: federation }), ...(host && { HOST: host }) }),
  );
  const { manifest, manifestFile, addresses, deadline, keys, storeFolder } = shared;
  if (own.PUBLIC_URL === undefined && EVERYWHERE.has(shared.host)) throw new BadConfiguration(`PUBLIC_URL: a router cannot be told to ask ${shared.host}; say where it reaches this service`);
  return {
    manifest,
    manifestFile,
    addresses,
    host: shared.host,
    port: own.port,
    publicUrl: own.PUBLIC_URL?.replace(/\/$/, ''),
    deadline,
    keys,
    // Beside the gateway’s own: the addresses in it are others.
    storeFolder: storeFolder && join(storeFolder, 'members'),
  };
}

const EVERYWHERE = new Set(['0.0.0.0', '::']);

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { federation: text, port: text, host: text } }).values;
  } catch (error) {
    throw new BadConfiguration(`${(error as Error).message}\n\n${HELP}`);
  }
}

/** Reads both; where both have faults, tells both. */
function together<A, B>(first: () => A, second: () => B): [A, B] {
  const faults: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof BadConfiguration)) throw error;
      faults.push(error.message);
      return undefined;
    }
  };
  const read = [attempt(first), attempt(second)];
  if (faults.length) throw new BadConfiguration(faults.join('\n'));
  return read as [A, B];
}

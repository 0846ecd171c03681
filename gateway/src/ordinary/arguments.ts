import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BadConfiguration, milliseconds, port, readEnvironment } from '@samverkan/common';
import { z } from 'zod';
import { checkPlanner } from '../execution/planners.js';

export const HELP = `npm run gateway -- --supergraph <file> [--port 4000] [--host 127.0.0.1] [--executor own|stock] [--planner apollo|hive] [--deadline <milliseconds>] [--no-limits]

Serves a Federation 2 supergraph of ordinary HTTP subgraphs at /graphql.`;

/** What the command says. Throws BadConfiguration with every fault. */
export function readArguments(args: readonly string[]) {
  const { values } = parsed(args);
  const { supergraph, ...read } = readEnvironment(
    {
      supergraph: z.string('expected --supergraph <file>'),
      port: port(4000),
      host: z.string().default('127.0.0.1'),
      executor: z.enum(['own', 'stock'], 'expected own or stock').default('own'),
      planner: z.enum(['apollo', 'hive'], 'expected apollo or hive').default('apollo'),
      deadline: milliseconds(30_000),
    },
    values as NodeJS.ProcessEnv,
  );
  checkPlanner(read.planner, read.executor);
  return { ...read, limits: values['no-limits'] !== true, supergraphSdl: textOf(supergraph) };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { supergraph: text, port: text, host: text, executor: text, planner: text, deadline: text, 'no-limits': { type: 'boolean' } } });
  } catch (error) {
    throw new BadConfiguration(`${(error as Error).message}\n\n${HELP}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadConfiguration(`The supergraph ${file} cannot be read.`);
  }
}

import { z } from 'zod';

/** A setting was left out or says something impossible. The message lists every fault, a line each. */
export class BadConfiguration extends Error {}

/**
 * Reads a program's settings from the environment, all at once; one that is empty counts as left out. Throws {@link BadConfiguration} with every fault, so
 * that one run is enough to mend them all. Only a program's `config.ts` calls this.
 */
export function readEnvironment<Shape extends z.ZodRawShape>(shape: Shape, environment: NodeJS.ProcessEnv = process.env) {
  const read = z.object(shape).safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new BadConfiguration(['The settings do not fit:', ...faults].join('\n'));
}

/** A TCP port as text, 0 meaning any free one; `fallback` when the setting is left out. */
export const port = (fallback: number) =>
  z.coerce.number(`expected a port number from 0 to 65535`).int().min(0).max(65535).default(fallback);

/** A span of time in whole milliseconds, at least 1. */
export const milliseconds = (fallback: number) =>
  z.coerce.number('expected a number of milliseconds').int().min(1).max(600_000).default(fallback);

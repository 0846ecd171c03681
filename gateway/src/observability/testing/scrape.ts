import type { Registry } from 'prom-client';

/** The lines that a scrape shows for one metric, without its help. */
export async function scrape(registry: Registry, name: string): Promise<string[]> {
  return linesOf(await registry.metrics(), name);
}

export const linesOf = (text: string, name: string): string[] => text.split('\n').filter((line) => line.startsWith(name) && !/^\w/.test(line.slice(name.length)));

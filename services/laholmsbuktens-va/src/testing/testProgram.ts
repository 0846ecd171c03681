import type { Logger } from '@samverkan/common';
import { startLaholmsbuktensVa, type LaholmsbuktensVaOptions } from '../service.js';
import { ask, type Answer } from './ask.js';
import { createTestDatabase } from './testDatabase.js';

export interface TestProgram {
  url: string;
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  /** How many SQL statements it has run. */
  statements: () => number;
  stop: () => Promise<void>;
}

/** The program over a database of its own, with its demonstration data. */
export async function startTestProgram(options: Partial<LaholmsbuktensVaOptions> = {}): Promise<TestProgram> {
  const database = await createTestDatabase();
  let statements = 0;
  const program = await startLaholmsbuktensVa({ ...options, databaseUrl: database.url, log: aLog(() => statements++) });
  return {
    url: program.url,
    ask: (query, variables) => ask(program.url, query, variables),
    statements: () => statements,
    stop: async () => {
      await program.stop();
      await database.drop();
    },
  };
}

/** A log of which only the SQL statements are looked at. */
function aLog(onStatement: () => void): Logger {
  const debug = (line: unknown) => String(line).startsWith('[query]') && onStatement();
  return { isLevelEnabled: () => true, debug, info() {}, warn() {}, error: console.error } as unknown as Logger;
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A setting that is a list as JSON, or the path of a file with one; `what` and `example` say of what. To be piped into what the list has to be. */
export const jsonOrFile = (what: string, example: string) => (text: string, context: z.RefinementCtx): unknown => {
  const fault = (message: string) => (context.addIssue(message), z.NEVER);
  const written = text.trimStart().startsWith('[') ? text : contentOf(text);
  if (written === undefined) return fault(`expected ${what} as JSON, or the path of a file with one that can be read`);
  try {
    return JSON.parse(written);
  } catch {
    return fault(`expected ${what} as JSON: ${example}`);
  }
};

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

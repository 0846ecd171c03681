import { containing } from '@samverkan/records';
import { synonymsOf } from './synonyms.js';

/**
 * A condition that an SQL text has the words anywhere, in any case, or that a word of it begins as one that means the same
 * in another language: SQL and its values.
 */
export function mentioning(sqlText: string, words: string): [sql: string, ...values: string[]] {
  const others = synonymsOf(words);
  const said = `${sqlText} ilike ?`;
  if (!others.length) return [said, containing(words)];
  const patterns = others.map((word) => containing(` ${word}`));
  return [`(${said} or translate(' ' || ${sqlText}, '(', ' ') ilike any (array[${patterns.map(() => '?').join(', ')}]))`, containing(words), ...patterns];
}

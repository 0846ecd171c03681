import { readFileSync } from 'node:fs';
import type { Reply } from './requests.js';

/** Every code that docs/errors.md has. */
export const KNOWN_CODES: ReadonlySet<string> = new Set([...readFileSync(new URL('../../../../docs/errors.md', import.meta.url), 'utf8').matchAll(/`([A-Z][A-Z_]{3,})`/g)].map(([, code]) => code!));

/** What no answer may have in it: a stack, a path, SQL, an address. */
const TELLTALE = /node_modules|\/dist\/|\.[cm]?[jt]s:\d+|\n\s+at |file:\/\/|postgres(ql)?:\/\/|ECONN(REFUSED|RESET)|\bselect\b.*\bfrom\b|invalid input syntax|out of range for type|relation "|127\.0\.0\.1|ENOENT/i;

/** Whatever was asked: it is no fault of ours, says why with a code that is written down, and gives nothing away. */
export function expectGoodManners({ status, text, codes }: Reply): void {
  expect(status).toBeLessThan(500);
  expect(codes).not.toContain('INTERNAL_SERVER_ERROR');
  expect(codes.filter((code) => !KNOWN_CODES.has(code))).toEqual([]);
  expect(text).not.toMatch(TELLTALE);
}

/** Of what one program has logged: no line was begun, ended or worded by who asked. `said` is what it says by itself. */
export function expectOwnLines(lines: readonly string[], said: RegExp): void {
  for (const line of lines) {
    expect(line.endsWith('\n')).toBe(true);
    // oxlint-disable-next-line no-control-regex
    expect(line.slice(0, -1)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e]/);
    expect((JSON.parse(line) as { msg: string }).msg).toMatch(said);
  }
}

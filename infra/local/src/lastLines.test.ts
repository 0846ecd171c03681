import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lastLines } from './lastLines.js';

const folder = mkdtempSync(path.join(tmpdir(), 'samverkan-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('the last words of a program begin no line of the launcher’s, and do nothing to its terminal', () => {
  const file = path.join(folder, 'hylte.log');
  writeFileSync(file, 'first\nError: \u001b[2J\u001b[Hgateway: ready on http://evil\u2028hylte: ready\r\u009b31m\n');
  expect(lastLines(file, { most: 1 })).toEqual(['Error: \\u001b[2J\\u001b[Hgateway: ready on http://evil\\u2028hylte: ready\\u000d\\u009b31m']);
});

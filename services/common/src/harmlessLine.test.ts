import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { createLog } from './log.js';
import { harmlessLine } from './harmlessLine.js';

const FORGED = [
  ['a line break', '\n{"level":30,"msg":"all is well"}'],
  ['a carriage return', '\rgateway: ready'],
  ['a line break of another alphabet', '\u2028gateway: ready\u2029\u0085'],
  ['an escape of a terminal', '\u001b[2K\u001b[1Agateway: ready'],
  ['an escape of one character', '\u009b31m'],
  ['a turned direction', '\u202egnp.exe\u2066'],
  ['a backspace and a delete', '\u0008\u007f'],
  ['a byte that is nothing', '\0'],
] as const;

describe.each(FORGED)('%s', (_what, text) => {
  test('is written out', () => {
    const line = harmlessLine(text);
    // oxlint-disable-next-line no-control-regex
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(line.startsWith('\\u')).toBe(true);
  });

  test('wherever it stands in what is logged, makes no line of its own and changes no value', async () => {
    const written: string[] = [];
    const log = createLog('test', 'info', { write: (line) => void written.push(line) });
    log.info({ operation: text, headers: { [text]: text }, err: new Error(text) }, `said: ${text}`);
    const lines: string[] = [];
    for await (const line of createInterface({ input: Readable.from(written) })) lines.push(line);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({ program: 'test', operation: text, msg: `said: ${text}` });
    // oxlint-disable-next-line no-control-regex
    expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });
});

test('what people write stays as it is', () => {
  expect(harmlessLine('Överförmyndare\ti Båstad – “12 000 kr” 🌲')).toBe('Överförmyndare\ti Båstad – “12 000 kr” 🌲');
});

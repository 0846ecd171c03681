import { parse } from 'graphql';
import { measureDocument, type DocumentMeasures } from './measureDocument.js';
import { measureText, measureValue } from './measureText.js';

const measured = (text: string) => measureDocument(parse(text));

test.each<[string, string, Partial<DocumentMeasures>]>([
  ['fields within each other', '{ a { b { c } } d }', { depth: 3, rootFields: 2, selections: 4 }],
  ['inline fragments count as selections and not as depth', '{ ... on Q { a { ... { b } } } }', { depth: 2, selections: 4 }],
  ['fragments count wherever they are spread', '{ x { ...F } y { ...F } } fragment F on Q { a: b c { d } }', { depth: 3, rootFields: 2, aliases: 2, selections: 10 }],
  ['the largest of several operations counts', 'query A { a } query B { a b { c } }', { depth: 2, rootFields: 2, selections: 3 }],
  ['a fragment that nobody spreads counts for its directives only', '{ a } fragment F on Q { b @skip(if: true) { c } }', { depth: 1, directives: 1 }],
  ['the same under the same name, within the same braces', '{ a a x: a a { b b b } ...F ...F } fragment F on Q { a }', { repeats: 3 }],
  ['directives, of all and of one', 'query ($v: Int @one) @two { a @three @four b }', { directives: 4, directivesPerField: 2 }],
])('%s', (_what, text, expected) => expect(measured(text)).toMatchObject(expected));

test('fragments that double a thousand times are measured, each once', () => {
  const text = `{ ...F0 } ${Array.from({ length: 1_000 }, (_none, n) => `fragment F${n} on Q { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F1000 on Q { a }`;
  expect(measured(text).selections).toBeGreaterThan(1e300);
});

test('a fragment of itself ends', () => expect(measured('{ ...A } fragment A on Q { a ...B } fragment B on Q { ...A }')).toMatchObject({ rootFields: 1 }));

test('tokens and brackets are counted as far as they are wanted, up to what is no token', () => {
  const most = { tokens: 1_000, nesting: 1_000 };
  expect(measureText('{ a(b: [1, [2]]) { c } }', most)).toEqual({ tokens: 16, nesting: 4, unstorable: false });
  expect(measureText('{'.repeat(5_000), most).nesting).toBe(1_001);
  expect(measureText('a '.repeat(5_000), most).tokens).toBe(1_001);
  expect(measureText('{ a ? b', most).tokens).toBe(2);
  expect(measureText('# {{{{\n{ a(b: "{{{{") }', most).nesting).toBe(2);
});

test.each(['{ a(b: "\\u0000") }', '{ a(b: """x\u0000""") }'])('a NUL character in a text is seen: %j', (text) => expect(measureText(text, { tokens: 100, nesting: 100 }).unstorable).toBe(true));

test('values are measured level by level', () => {
  expect(measureValue({ a: [{ b: 1 }] }, 100)).toEqual({ nesting: 3, unstorable: false });
  expect(measureValue('text', 100)).toEqual({ nesting: 0, unstorable: false });
  expect(measureValue({ a: ['\ud800'] }, 100).unstorable).toBe(true);
  expect(measureValue({ 'a\0': 1 }, 100).unstorable).toBe(true);
  const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
  expect(measureValue(deep, 100).nesting).toBe(101);
});

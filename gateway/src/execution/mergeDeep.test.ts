import type { Data } from './data.js';
import { mergeDeep } from './mergeDeep.js';

function merged(target: Data, source: Data): Data {
  mergeDeep(target, source);
  return target;
}

test('objects are merged key by key', () => {
  expect(merged({ book: { id: 1, title: 'a' } }, { book: { title: 'b', pages: 2 } })).toEqual({ book: { id: 1, title: 'b', pages: 2 } });
});

test('lists of equal length are merged item by item, and lists of lists too', () => {
  expect(merged({ rows: [[{ a: 1 }], null] }, { rows: [[{ b: 2 }], [{ b: 3 }]] })).toEqual({ rows: [[{ a: 1, b: 2 }], [{ b: 3 }]] });
});

test('a list of another length replaces the one that is there', () => {
  expect(merged({ list: [{ a: 1 }] }, { list: [{ b: 1 }, { b: 2 }] })).toEqual({ list: [{ b: 1 }, { b: 2 }] });
});

test('null replaces what is there, and undefined does not', () => {
  expect(merged({ a: { x: 1 }, b: { x: 1 } }, { a: null, b: undefined })).toEqual({ a: null, b: { x: 1 } });
});

test('an object replaces what is none', () => {
  expect(merged({ a: 'text', b: [1] }, { a: { x: 1 }, b: { x: 1 } })).toEqual({ a: { x: 1 }, b: { x: 1 } });
});

test('keys like __proto__ are merged as keys, and pollute nothing', () => {
  const target = merged(JSON.parse('{"__proto__":{"a":1}}'), JSON.parse('{"__proto__":{"b":2},"constructor":{"prototype":{"b":2}}}'));
  expect(JSON.stringify(target)).toBe('{"__proto__":{"a":1,"b":2},"constructor":{"prototype":{"b":2}}}');
  expect(({} as { b?: number }).b).toBeUndefined();
});

test('an object that stands in two places is merged with itself without harm', () => {
  const shared = { id: 1 };
  expect(merged({ a: shared, b: shared }, { a: shared, b: { id: 1, name: 'x' } })).toEqual({ a: { id: 1, name: 'x' }, b: { id: 1, name: 'x' } });
});

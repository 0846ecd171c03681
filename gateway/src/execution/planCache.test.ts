import { PlanCache, USUAL_LENGTH, type OperationSource } from './planCache.js';

const source = (text: string, operationName?: string): OperationSource => ({ text, hash: `hash of ${text}`, operationName });

function counting(max = 10) {
  const made: string[] = [];
  const cache = new PlanCache(max, ({ text, operationName }) => (made.push(text + (operationName ?? '')), { text }));
  return { cache, made };
}

test('an operation is planned once', () => {
  const { cache, made } = counting();
  expect(cache.get(source('a'))).toBe(cache.get(source('a')));
  expect(made).toEqual(['a']);
});

test('operations of one text are told apart by name', () => {
  const { cache, made } = counting();
  cache.get(source('a', 'One'));
  cache.get(source('a', 'Two'));
  expect(made).toEqual(['aOne', 'aTwo']);
});

test('those that were not used for longest go first', () => {
  const { cache, made } = counting(2);
  for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) cache.get(source(text));
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('a long operation takes the place of several', () => {
  const { cache, made } = counting(3);
  const long = 'x'.repeat(2 * USUAL_LENGTH);
  for (const text of ['a', 'b', long, 'a']) cache.get(source(text));
  expect(made).toEqual(['a', 'b', long]);
  cache.get(source('y'.repeat(2 * USUAL_LENGTH)));
  expect(cache.hottest(10).map(({ text }) => text[0])).toEqual(['a', 'y']);
});

test('the hottest are those used most', () => {
  const { cache } = counting();
  for (const text of ['a', 'b', 'b', 'c', 'c', 'c']) cache.get(source(text));
  expect(cache.hottest(2).map(({ text }) => text)).toEqual(['c', 'b']);
});

test('what cannot be planned is not kept', () => {
  let attempts = 0;
  const cache = new PlanCache(10, () => {
    throw new Error(`attempt ${++attempts}`);
  });
  expect(() => cache.get(source('a'))).toThrow('attempt 1');
  expect(() => cache.get(source('a'))).toThrow('attempt 2');
  expect(cache.hottest(10)).toEqual([]);
});

import { parse } from 'graphql';
import { findUndescribed } from './undescribed.js';

test('whatever does not say what it is is named by its coordinate', () => {
  const document = parse('type Query { "told" a("told" x: Int, y: Int): Int b: Int } "told" enum E { "told" ONE TWO } input I { "told" i: Int } directive @d on FIELD');
  expect(findUndescribed(document)).toEqual(['Query.a(y)', 'Query.b', 'E.TWO', 'I']);
});

import type { FetchDataRewrite } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import type { Data } from './data.js';
import { compileRewrites } from './rewrites.js';

const schema = buildSchema('interface Media { id: ID } type Book implements Media { id: ID } type Film { id: ID } type Query { media: Media }');

function rewritten(data: Data, ...rewrites: FetchDataRewrite[]): unknown {
  compileRewrites(schema, rewrites)!(data);
  return JSON.parse(JSON.stringify(data));
}

const setType = (...path: string[]): FetchDataRewrite => ({ kind: 'ValueSetter', path, setValueTo: 'Media' });
const rename = (...path: string[]): FetchDataRewrite => ({ kind: 'KeyRenamer', path, renameKeyTo: 'pages' });

test('a value is set in objects of the type, or of a subtype of it', () => {
  expect(rewritten({ __typename: 'Book' }, setType('... on Media', '__typename'))).toEqual({ __typename: 'Media' });
  expect(rewritten({ __typename: 'Film' }, setType('... on Media', '__typename'))).toEqual({ __typename: 'Film' });
});

test('an object that does not say its type is taken to be of it', () => {
  expect(rewritten({ old: 1 }, rename('... on Book', 'old'))).toEqual({ pages: 1 });
});

test('a path goes through keys, types and lists', () => {
  const data = { media: [{ __typename: 'Book', old: 1 }, null, [{ __typename: 'Film', old: 2 }, { __typename: 'Book', old: 3 }]] };
  expect(rewritten(data, rename('media', '... on Book', 'old'))).toEqual({ media: [{ __typename: 'Book', pages: 1 }, null, [{ __typename: 'Film', old: 2 }, { __typename: 'Book', pages: 3 }]] });
});

test.each([0, '', false, null])('%p is renamed like any other value', (value) => {
  expect(rewritten({ old: value }, rename('old'))).toEqual({ pages: value });
});

test('renaming twice is renaming once: an object may stand in two places', () => {
  expect(rewritten({ old: 1 }, rename('old'), rename('old'))).toEqual({ pages: 1 });
});

test('what is not there is passed over', () => {
  expect(rewritten({ media: 'text' }, rename('media', 'old'), rename('none', 'old'))).toEqual({ media: 'text' });
});

test('without rewrites there is nothing to do', () => expect([compileRewrites(schema), compileRewrites(schema, [])]).toEqual([undefined, undefined]));

import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import type { Data } from '../data.js';
import { compileShape } from './compileShape.js';
import { MOST_PROBLEMS } from './problems.js';

const schema = buildSchema(`
  type Query { book: Book must: Book! media: Media found: [Found] books: [Book!] rows: [[Int!]]! n: Int genre: Genre }
  interface Media { id: ID title: String }
  type Book implements Media { id: ID title: String! pages: Int of: Book }
  type Film implements Media { id: ID title: String minutes: Int! }
  union Found = Book | Film
  enum Genre { CRIME }
`);

function shaped(query: string, data: unknown) {
  const { data: answer, problems } = compileShape({ schema, fragments: new Map(), conditions: new Map() }, parse(query).definitions[0] as OperationDefinitionNode)(data as Data);
  return { answer, problems: problems.map(({ message, path }) => `${path!.join('.')}: ${message}`) };
}

const whole = (answer: unknown) => ({ answer, problems: [] });

test('an answer has what was selected, under its aliases, in its order, and nothing else', () => {
  const { answer } = shaped('{ name: n book { pages id } }', { n: 2, extra: 1, book: { __typename: 'Book', id: 'b', extra: 1, pages: 7 }, name: 1 });
  expect(JSON.stringify(answer)).toBe('{"name":1,"book":{"pages":7,"id":"b"}}');
});

test('what is missing is null', () => expect(shaped('{ n book { id } books { id } }', {})).toEqual(whole({ n: null, book: null, books: null })));

test('__typename is the object’s type, of the root too', () => {
  expect(shaped('{ __typename book { t: __typename } media { __typename } }', { book: {}, media: { __typename: 'Film' } })).toEqual(whole({ __typename: 'Query', book: { t: 'Book' }, media: { __typename: 'Film' } }));
});

test('fragments are taken by the type that the object says it is of', () => {
  const data = { found: [{ __typename: 'Book', pages: 1, minutes: 2 }, { __typename: 'Film', pages: 1, minutes: 2 }, null] };
  expect(shaped('{ found { ... on Book { pages } ... on Film { minutes } } }', data)).toEqual(whole({ found: [{ pages: 1 }, { minutes: 2 }, null] }));
});

test('a field that is selected in several places has what is selected in all of them', () => {
  expect(shaped('{ book { id } ... on Query { book { pages of { id } } } book { of { pages } } }', { book: { id: 'a', pages: 1, of: { id: 'b', pages: 2 } } })).toEqual(whole({ book: { id: 'a', pages: 1, of: { id: 'b', pages: 2 } } }));
});

describe('null where none may be', () => {
  test('takes the object with it, up to where null may be', () => {
    expect(shaped('{ n book { of { title } } }', { n: 1, book: { of: { title: null } } })).toEqual({ answer: { n: 1, book: { of: null } }, problems: ['book.of.title: Cannot return null for non-nullable field Book.title.'] });
  });

  test('takes everything with it when null may be nowhere', () => {
    expect(shaped('{ n must { title } }', { n: 1, must: {} })).toEqual({ answer: null, problems: ['must.title: Cannot return null for non-nullable field Book.title.'] });
  });

  test('takes the list with it when items may not be null, and all such items are told', () => {
    expect(shaped('{ books { id } }', { books: [null, { id: 'b' }, null] })).toEqual({
      answer: { books: null },
      problems: ['books.0: Cannot return null for non-nullable array element of type Book at index 0.', 'books.2: Cannot return null for non-nullable array element of type Book at index 2.'],
    });
  });

  test('has its place in lists of lists', () => {
    expect(shaped('{ rows }', { rows: [[1], [2, null], null] })).toEqual({ answer: { rows: [[1], null, null] }, problems: ['rows.1.1: Cannot return null for non-nullable array element of type Int at index 1.'] });
  });
});

describe('a wrong value is null, and told', () => {
  test.each([
    ['{ n }', { n: 'text' }, 'n: Invalid value found for field Query.n.'],
    ['{ genre }', { genre: 'LOVE' }, 'genre: Invalid value found for field Query.genre.'],
    ['{ books { id } }', { books: { id: 'b' } }, 'books: Invalid value found for field Query.books.'],
    ['{ book { id } }', { book: [{ id: 'b' }] }, 'book: Invalid value found for field Query.book.'],
    ['{ book { id } }', { book: 'text' }, 'book: Invalid value found for field Query.book.'],
    ['{ book { id } }', { book: { __typename: 'Film', id: 'f' } }, 'book: Invalid __typename found for object at field Query.book.'],
    ['{ media { id } }', { media: { __typename: 'constructor', id: 'm' } }, 'media: Invalid __typename found for object at field Query.media.'],
    ['{ media { id } }', { media: { __typename: { a: 1 }, id: 'm' } }, 'media: Invalid __typename found for object at field Query.media.'],
  ])('%s of %j', (query, data, problem) => {
    expect(shaped(query, data)).toEqual({ answer: { [problem.split(':')[0]!]: null }, problems: [problem] });
  });

  test('once, also where null may not be', () => {
    expect(shaped('{ book { title } }', { book: { title: 7 } })).toEqual({ answer: { book: null }, problems: ['book.title: Invalid value found for field Book.title.'] });
  });

  test('with the type in which the client has selected it', () => {
    expect(shaped('{ media { ... on Media { title } } }', { media: { __typename: 'Film', title: 7 } }).problems).toEqual(['media.title: Invalid value found for field Media.title.']);
  });

  test('but not more often than anyone reads', () => {
    const { answer, problems } = shaped('{ books { pages } }', { books: Array.from({ length: 2 * MOST_PROBLEMS }, () => ({ pages: 'x' })) });
    expect([(answer!['books'] as unknown[]).length, problems.length]).toEqual([2 * MOST_PROBLEMS, MOST_PROBLEMS]);
  });
});

test('an object that nobody has said the type of is answered, but for its type', () => {
  expect(shaped('{ media { id ... on Book { pages } } }', { media: { __typename: 'Media', id: 'm', pages: 1 } })).toEqual(whole({ media: { id: 'm' } }));
  expect(shaped('{ media { id __typename } }', { media: { id: 'm' } })).toEqual({ answer: { media: null }, problems: ['media: Invalid __typename found for object at field Query.media.'] });
});

test('keys that every object inherits are not found in data, and can be aliases', () => {
  expect(shaped('{ toString: n constructor: book { id } hasOwnProperty: books { id } }', {})).toEqual(whole({ toString: null, constructor: null, hasOwnProperty: null }));
  const { answer } = shaped('{ __proto__: book { id } }', JSON.parse('{"__proto__":{"id":"polluted"}}'));
  expect(JSON.stringify(answer)).toBe('{"__proto__":{"id":"polluted"}}');
  expect([({} as Data)['id'], (answer as Data)['id']]).toEqual([undefined, undefined]);
});

test('the data is not changed', () => {
  const data = { book: { id: 'b', pages: 1 } };
  shaped('{ book { id } }', Object.freeze({ book: Object.freeze(data.book) }));
  expect(data).toEqual({ book: { id: 'b', pages: 1 } });
});

test('a list of a million items does not overflow the stack', () => {
  const { answer } = shaped('{ rows }', { rows: [Array.from({ length: 1_000_000 }, () => 1)] });
  expect((answer!['rows'] as unknown[][])[0]).toHaveLength(1_000_000);
});

describe('what is as it should be is passed on as it is', () => {
  const shape = (query: string) => compileShape({ schema, fragments: new Map(), conditions: new Map() }, parse(query).definitions[0] as OperationDefinitionNode);

  test('an object with just what was selected, in its order', () => {
    const data: Data = { books: [{ title: 'A', pages: 1 }, { title: 'B', pages: 2 }] };
    expect(shape('{ books { title pages } }')(data).data).toBe(data);
  });

  test('but one that has more, another order, or something to mend is made anew, and left as it was', () => {
    const rows = [{ pages: 1, title: 'A' }, { title: 'B', pages: 2, id: 'b' }, { title: 'C', pages: 'many' }, { title: 'D', pages: 4 }];
    const before = structuredClone(rows);
    const { data } = shape('{ books { title pages } }')({ books: rows });
    expect(JSON.stringify(data)).toBe('{"books":[{"title":"A","pages":1},{"title":"B","pages":2},{"title":"C","pages":null},{"title":"D","pages":4}]}');
    expect((data!['books'] as unknown[])[3]).toBe(rows[3]);
    expect(rows).toEqual(before);
  });
});

describe('an object that stands in several places', () => {
  const shape = compileShape({ schema, fragments: new Map(), conditions: new Map() }, parse('{ books { id of { id title } } }').definitions[0] as OperationDefinitionNode);

  test('is completed once', () => {
    const of: Data = { id: 'x', title: 'X', more: 1 };
    const { data } = shape({ books: [{ id: 'a', of }, { id: 'b', of }] }, new Set([of]));
    const [first, second] = data!['books'] as Data[];
    expect(first!['of']).toEqual({ id: 'x', title: 'X' });
    expect(second!['of']).toBe(first!['of']);
  });

  test('has what is wrong with it told of each place', () => {
    const of: Data = { id: 'x' };
    const { problems } = shape({ books: [{ id: 'a', of }, { id: 'b', of }] }, new Set([of]));
    expect(problems.map(({ path }) => path!.join('.'))).toEqual(['books.0.of.title', 'books.1.of.title']);
  });
});

import { entitiesAt, placesAt } from './entities.js';

const data = { shelves: [{ books: [{ id: 1 }, null, { id: 2 }] }, null, { books: null }, { books: [{ id: 3 }] }], rows: [[{ id: 4 }], [{ id: 5 }]], wrong: 'text' };

test('the root is an entity', () => expect(entitiesAt(data, [])).toEqual([data]));

test('@ is every item of a list, and what is null is passed over', () => {
  expect(entitiesAt(data, ['shelves', '@', 'books', '@'])).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
});

test('the places are in the order of the entities', () => {
  expect(placesAt(data, ['shelves', '@', 'books', '@'])).toEqual([
    ['shelves', 0, 'books', 0],
    ['shelves', 0, 'books', 2],
    ['shelves', 3, 'books', 0],
  ]);
});

test('a list of lists takes an @ for each', () => {
  expect(entitiesAt(data, ['rows', '@', '@'])).toEqual([{ id: 4 }, { id: 5 }]);
  expect(placesAt(data, ['rows', '@', '@'])).toEqual([['rows', 0, 0], ['rows', 1, 0]]);
});

test('where a subgraph gave something else than a list or an object, there is nothing', () => {
  expect([entitiesAt(data, ['wrong', '@']), entitiesAt(data, ['wrong', 'id']), entitiesAt(data, ['shelves', 'books']), entitiesAt(data, ['constructor'])]).toEqual([[], [], [], []]);
});

test('a condition is passed by objects of its types, and by those that do not say of which they are', () => {
  const found = { found: [{ __typename: 'Book', of: { id: 1 } }, { __typename: 'Film', of: { id: 2 } }, { of: { id: 3 } }] };
  expect(entitiesAt(found, ['found', '@', '... on Book|Author', 'of'])).toEqual([{ id: 1 }, { id: 3 }]);
  expect(placesAt(found, ['found', '@', '... on Book|Author', 'of'])).toEqual([['found', 0, 'of'], ['found', 2, 'of']]);
});

import { fieldPlace, itemPlace, ROOT } from './place.js';

const rows = fieldPlace(ROOT, 'rows', 'Query');
const row = itemPlace(rows, '[Cell]');
const cell = itemPlace(row, 'Cell');
const name = fieldPlace(cell, 'name', 'Cell');

test('a path has the keys on the way, and the indices of the items under way', () => {
  expect([ROOT.pathOf([]), rows.pathOf([]), name.pathOf([3, 5])]).toEqual([[], ['rows'], ['rows', 3, 5, 'name']]);
});

test('a field is told by its type, an item by its number', () => {
  expect([name.describe([3, 5]), row.describe([3, 5]), cell.describe([3, 5])]).toEqual(['field Cell.name', 'array element of type [Cell] at index 3', 'array element of type Cell at index 5']);
});

import { Conditions } from './conditions.js';

test('values are numbered in the order in which they are spoken of', () => {
  const conditions = new Conditions().and('r.a = ?', 1).and('r.b in (?, ?)', 2, 3).and('r.c is null');
  expect([conditions.where, conditions.with('limit ?', 4), conditions.values]).toEqual(['where (r.a = $1) and (r.b in ($2, $3)) and (r.c is null)', 'limit $4', [1, 2, 3, 4]]);
});

test('without conditions there is nothing to say', () => {
  expect(new Conditions().where).toBe('');
});

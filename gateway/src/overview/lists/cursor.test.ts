import { readCursor, writeCursor } from './cursor.js';

const place = { sortKey: 'överförmyndare', id: 'halmstad:agreement:01HT2A' };

test('a cursor leads back to its place', () => {
  expect(readCursor('TITLE ASC', writeCursor('TITLE ASC', place))).toEqual(place);
});

test('a cursor of another order is refused', () => {
  expect(() => readCursor('TITLE DESC', writeCursor('TITLE ASC', place))).toThrow(expect.objectContaining({ extensions: { code: 'INVALID_CURSOR' } }));
});

test.each([
  ['nothing', ''],
  ['a word', 'abc'],
  ['JSON of another shape', forged({ sortKey: 'a' })],
  ['too few parts', forged(['TITLE ASC', 'a'])],
  ['a sort key that is no text', forged(['TITLE ASC', 7, place.id])],
  ['a sort key with a NUL, which PostgreSQL cannot hold', forged(['TITLE ASC', 'a\0', place.id])],
  ['an id that is none', forged(['TITLE ASC', 'a', "'; drop table agreement"])],
  ['more than a cursor ever is', forged(['TITLE ASC', 'a'.repeat(3_000), place.id])],
])('%s is no cursor', (_what, cursor) => {
  expect(() => readCursor('TITLE ASC', cursor)).toThrow('after is not a cursor of this list');
});

function forged(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

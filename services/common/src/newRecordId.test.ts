import { newRecordId } from './newRecordId.js';
import { findOwner } from './recordId.js';

test('a new record’s id names its owner and kind, and is another each time', () => {
  const ids = Array.from({ length: 100 }, () => newRecordId('hylte', 'need'));
  for (const id of ids) expect(id).toMatch(/^hylte:need:[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(new Set(ids).size).toBe(100);
  expect(findOwner(ids[0])).toBe('hylte');
});

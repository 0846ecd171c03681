import { findOwner } from '@samverkan/common';
import { demoId } from './demoId.js';

test('An id is the owner, the kind and a ULID that holds the date', () => {
  const id = demoId('hylte', 'agreement', 'letter-of-intent', '2024-03-28');
  expect(id).toMatch(/^hylte:agreement:[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
  expect(findOwner(id)).toBe('hylte');
  expect(timeOf(id)).toBe('2024-03-28T00:00:00.000Z');
});

test('The same owner, kind, name and date have the same id at every run', () => {
  expect(demoId('hylte', 'agreement', 'letter-of-intent')).toBe('hylte:agreement:01HTE1P100XEXJRDNKN3KZ0ES0');
});

test('Another owner, kind, name or date has another id', () => {
  const ids = [
    demoId('hylte', 'service', 'a'),
    demoId('laholm', 'service', 'a'),
    demoId('hylte', 'party', 'a'),
    demoId('hylte', 'service', 'b'),
    demoId('hylte', 'service', 'a', '2020-01-01'),
  ];
  expect(new Set(ids.map((id) => id.split(':')[2])).size).toBe(ids.length);
});

/** The moment in a ULID’s first ten places. */
function timeOf(id: string): string {
  const places = Array.from(id.split(':').at(2)!.slice(0, 10), (place) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(place));
  return new Date(places.reduce((time, place) => time * 32 + place, 0)).toISOString();
}

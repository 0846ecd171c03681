import { anyone, type Grant, type Viewer } from '@samverkan/common';
import { keyOf } from './viewerKey.js';

const somebody = (id: string | null, ...grants: Grant[]): Viewer => ({ ...anyone(), id, grants });
const officer: Grant = { role: 'officer', of: 'laholm' };
const analyst: Grant = { role: 'analyst', of: 'goda-grannar' };

test('all who are anyone share, and so do those who are nobody', () => {
  expect(keyOf({ viewer: anyone('own endpoint') })).toBe(keyOf({ viewer: anyone('elsewhere') }));
  expect(keyOf({ viewer: anyone() })).toBe(keyOf({}));
});

test('one person shares with themselves while their grants are the same, in whatever order', () => {
  expect(keyOf({ viewer: somebody('anna', officer, analyst) })).toBe(keyOf({ viewer: { ...somebody('anna', analyst, officer), name: 'Anna' } }));
});

test('nobody else shares with them, nor they themselves with other grants or in another language', () => {
  const keys = [{ viewer: somebody('anna', officer) }, { viewer: somebody('anna') }, { viewer: somebody('per', officer) }, { viewer: somebody(null, officer) }, { viewer: anyone() }, { viewer: somebody('anna', officer), language: 'nb' as const }, { viewer: somebody('anna', analyst) }];
  expect(new Set(keys.map(keyOf)).size).toBe(keys.length);
});

test('a person cannot call themselves so that they share with another', () => {
  expect(keyOf({ viewer: somebody('anna"],["officer:laholm"]') })).not.toBe(keyOf({ viewer: somebody('anna', officer) }));
});

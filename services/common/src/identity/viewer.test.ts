import { holds, readGrants, writtenGrant } from './viewer.js';

test('grants are read as they are written, and what is none is left out', () => {
  const texts = ['officer:hylte', 'analyst:goda-grannar'];
  expect(readGrants([...texts, 'emperor:hylte', 'officer:', 'officer:Hylte!', 'officer', 7, null]).map(writtenGrant)).toEqual(texts);
  expect(readGrants('officer:hylte')).toEqual([]);
});

test('a role holds those below it, in the same place only', () => {
  const viewer = { grants: readGrants(['administrator:hylte', 'analyst:goda-grannar']) };
  expect(holds(viewer, 'officer', 'hylte')).toBe(true);
  expect(holds(viewer, 'officer', 'laholm')).toBe(false);
  expect(holds(viewer, 'reader', 'goda-grannar')).toBe(true);
  expect(holds(viewer, 'secretariat', 'goda-grannar')).toBe(false);
});

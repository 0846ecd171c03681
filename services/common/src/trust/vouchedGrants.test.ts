import { readGrants, writtenGrant } from '../identity/viewer.js';
import { vouchedGrants } from './vouchedGrants.js';

test('a federation speaks of its own roles and of its members’ people, and of nobody else', () => {
  const grants = readGrants(['analyst:goda-grannar', 'reader:skane', 'officer:hylte', 'administrator:svalov', 'officer:goda-grannar', 'reader:hylte']);
  expect(vouchedGrants(grants, { id: 'goda-grannar', members: ['hylte', 'laholm'] }).map(writtenGrant)).toEqual(['analyst:goda-grannar', 'officer:hylte']);
});

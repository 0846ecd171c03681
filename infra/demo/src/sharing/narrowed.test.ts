import { LoadProfile, sharingRules, SpecialistNeed, Staffing, type Sharing } from '@samverkan/municipality';
import { listFederations } from '@samverkan/schema';
import { type Audience, isShownTo, type SharingRule, Visibility } from '@samverkan/records';
import { DEMO_PARTS } from '../demoParts.js';
import { recordsOf } from '../demonstration.js';
import type { Records } from '../record/records.js';

interface Shared {
  sort: new () => object;
  sharing: Sharing;
}

const sharedBy = (member: Records): Shared[] => DEMO_PARTS.flatMap((part) => [...part.rowsOf(member)].flatMap(([sort, rows]) => rows.flatMap((row) => ('sharing' in row ? [{ sort, sharing: row.sharing as Sharing }] : []))));
const shows = (audience: Audience) => ({ sort, sharing }: Shared) => isShownTo(audience, sharing, (sharingRules.get(sort) as Extract<SharingRule, { kind: 'own' }>).usual);
const readersOf = (federation: string): Audience => ({ of: 'federations', federations: [federation] });

test.each(listFederations())('in %s something is shared narrowly, and something waits for its day', (federation) => {
  const all = [...recordsOf(federation).values()].flatMap(sharedBy);
  const seen = all.filter(({ sharing }) => sharing.sharedWith?.includes(federation));
  expect(seen.length).toBeGreaterThan(0);
  for (const record of seen) {
    expect(record.sharing).toMatchObject({ visibility: Visibility.MEMBERS, embargoUntil: null });
    expect([shows(readersOf(federation))(record), shows({ of: 'anyone' })(record)]).toEqual([true, false]);
  }
  const waiting = all.filter(({ sharing }) => sharing.embargoUntil !== null);
  expect(waiting.length).toBeGreaterThan(0);
  for (const record of waiting) expect([shows(readersOf(federation))(record), shows({ of: 'owner' })(record)]).toEqual([false, true]);
});

test.each([
  ['bastad', 'goda-grannar', 'skane'],
  ['laholm', 'goda-grannar', 'laholm-halland'],
  ['horby', 'horby-hoor', 'skane'],
])('of %s, %s and %s do not see the same', (member, one, another) => {
  const records = sharedBy(recordsOf(one).get(member)!).filter(({ sort }) => [Staffing, LoadProfile, SpecialistNeed].includes(sort as never));
  expect(records.filter(shows(readersOf(one)))).not.toEqual(records.filter(shows(readersOf(another))));
});

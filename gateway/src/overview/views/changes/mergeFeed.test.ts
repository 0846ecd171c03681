import fc from 'fast-check';
import { mergeFeed, shareOf, type FeedEntry } from './mergeFeed.js';

const entry = (owner: string, number: number, at: number): FeedEntry => ({ id: `${owner}:change:${number}`, owner, at: new Date(at).toISOString() });

const histories = fc.dictionary(fc.constantFrom('hylte', 'laholm', 'bastad'), fc.array(fc.nat(1000), { maxLength: 12 }).map((moments) => moments.toSorted((a, b) => a - b)));

test('following the feed tells every change once, each owner’s in its own order, however the pages fall', () => {
  fc.assert(fc.property(histories, fc.integer({ min: 1, max: 7 }), (told, first) => {
    const all = new Map(Object.entries(told).map(([owner, moments]) => [owner, moments.map((at, index) => entry(owner, index + 1, at))]));
    const seen: FeedEntry[] = [];
    let place: ReadonlyMap<string, number> = new Map();
    for (let more = true; more; ) {
      const share = shareOf(first, all.size);
      const pages = [...all].map(([owner, entries]) => {
        const rest = entries.slice(place.get(owner) ?? 0);
        return { owner, changes: rest.slice(0, share), more: rest.length > share };
      });
      const page = mergeFeed(place, pages, first);
      expect(page.changes.length).toBeLessThanOrEqual(first);
      seen.push(...page.changes);
      ({ place, more } = page);
    }
    for (const [owner, entries] of all) expect(seen.filter((one) => one.owner === owner)).toEqual(entries);
  }));
});

test('a change that an owner commits late is told all the same, though a later one of another has been read', () => {
  const { place } = mergeFeed(new Map(), [{ owner: 'hylte', changes: [], more: false }, { owner: 'laholm', changes: [entry('laholm', 1, 500)], more: false }], 10);
  expect(place).toEqual(new Map([['laholm', 1]]));
  const late = entry('hylte', 1, 100);
  expect(mergeFeed(place, [{ owner: 'hylte', changes: [late], more: false }, { owner: 'laholm', changes: [], more: false }], 10).changes).toEqual([late]);
});

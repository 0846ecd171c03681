import fc from 'fast-check';
import type { Place } from './cursor.js';
import { mergePages, type Page, type PageRequest } from './mergePages.js';
import { ascending, descending } from './placeOrder.js';

/** Members' lists, each in order, as their databases would give them. */
const lists = fc.array(fc.array(fc.stringMatching(/^[a-c]{0,2}$/), { maxLength: 12 }), { maxLength: 6 }).map((members) =>
  new Map(members.map((keys, member): [string, Place[]] => [`m${member}`, keys.map((sortKey, at) => ({ sortKey, id: `m${member}:record:${String(at).padStart(2, '0')}` })).toSorted((a, b) => (ascending(a, b) ? -1 : 1))])),
);

const asker = (held: Map<string, Place[]>, comesBefore: typeof ascending, seen: PageRequest[] = []) => async (requests: readonly PageRequest[]): Promise<Page[]> =>
  requests.map((request) => {
    seen.push(request);
    const rest = held.get(request.member)!.toSorted((a, b) => (comesBefore(a, b) ? -1 : 1)).filter((place) => !request.after || comesBefore(request.after, place));
    return { keys: rest.slice(0, request.first), more: rest.length >= request.first };
  });

test.each([['ascending', ascending], ['descending', descending]])('page by page, %s, every record comes once and in order, as if one database held them all', async (_name, comesBefore) => {
  await fc.assert(
    fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), async (held, first) => {
      const all = [...held.values()].flat().toSorted((a, b) => (comesBefore(a, b) ? -1 : 1));
      const read: Place[] = [];
      let after: Place | undefined;
      for (let more = true; more; ) {
        const page = await mergePages([...held.keys()], first, after, comesBefore, asker(held, comesBefore));
        read.push(...page.keys);
        after = page.keys.at(-1) ?? after;
        more = page.hasNext;
        expect(page.keys.length === first || !more).toBe(true);
      }
      expect(read).toEqual(all);
    }),
  );
});

test('only a member whose page is used up is asked again', async () => {
  const held = new Map([
    ['early', Array.from({ length: 50 }, (_, at) => ({ sortKey: 'a', id: `early:record:${at + 10}` }))],
    ['late', Array.from({ length: 50 }, (_, at) => ({ sortKey: 'z', id: `late:record:${at + 10}` }))],
    ...Array.from({ length: 8 }, (_, member): [string, Place[]] => [`later-${member}`, [{ sortKey: 'zz', id: `later-${member}:record:1` }]]),
  ]);
  const seen: PageRequest[] = [];
  await mergePages([...held.keys()], 20, undefined, ascending, asker(held, ascending, seen));
  expect(seen.slice(10).map(({ member }) => member)).toEqual(seen.slice(10).map(() => 'early'));
});

test('a member that does not answer is left out, and the rest is whole', async () => {
  const held = new Map([['hylte', [{ sortKey: 'a', id: 'hylte:record:1' }]]]);
  const ask = async (requests: readonly PageRequest[]) => Promise.all(requests.map(async (request) => (request.member === 'gone' ? undefined : (await asker(held, ascending)([request]))[0])));
  expect(await mergePages(['gone', 'hylte'], 5, undefined, ascending, ask)).toEqual({ keys: [{ sortKey: 'a', id: 'hylte:record:1' }], hasNext: false });
});

test('a page of none tells whether there is any', async () => {
  const held = new Map([['hylte', [{ sortKey: 'a', id: 'hylte:record:1' }]]]);
  expect(await mergePages(['hylte'], 0, undefined, ascending, asker(held, ascending))).toEqual({ keys: [], hasNext: true });
});

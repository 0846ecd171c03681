import { disturbances } from '../../../testing/disturbances.js';
import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';

let federation: GodaGrannar;
beforeAll(async () => {
  federation = await startGodaGrannar();
});
afterAll(() => federation.stop());

interface Entry { id: string; owner: string; at: string; operation: string }

const page = async (since: string | null, first = 1000, ask = federation.ask) => {
  const { data, errors } = await ask(`query ($since: String, $first: Int) { federation { changeFeed(since: $since, first: $first) { next more secretariat coverage { complete missing } changes { id owner at operation recordType fields { name } loaded { recordType records } hash } } } }`, { since, first });
  return { errors, ...data.federation?.changeFeed } as { errors?: { extensions: { code: string } }[]; next: string; more: boolean; secretariat: boolean; coverage: { complete: boolean; missing: string[] }; changes: Entry[] };
};

async function follow(since: string | null, first: number): Promise<{ changes: Entry[]; next: string }> {
  const changes: Entry[] = [];
  for (let next = since; ; ) {
    const answer = await page(next, first);
    expect(answer.changes.length).toBeLessThanOrEqual(first);
    changes.push(...answer.changes);
    next = answer.next;
    if (!answer.more) return { changes, next };
  }
}

test('the members’ and the secretariat’s changes are one feed, which tells each once, however it is paged', async () => {
  const { changes: all } = await follow(null, 1000);
  expect([...new Set(all.map(({ owner }) => owner))].toSorted()).toEqual(expect.arrayContaining(['goda-grannar', 'hylte', 'laholm']));
  for (const owner of new Set(all.map((entry) => entry.owner))) {
    const own = all.filter((entry) => entry.owner === owner).map(({ id }) => id);
    expect(own).toEqual(own.map((_, at) => `${owner}:change:${String(at + 1).padStart(12, '0')}`));
  }
  const byFew = (await follow(null, 7)).changes;
  expect(byFew.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});

test('while somebody is away the others are told, and what it has is told when it is back', async () => {
  const whole = await follow(null, 1000);
  federation.secretariat.disturb(disturbances['closes the connection']!);
  const without = await page(null);
  federation.secretariat.disturb();
  expect([without.secretariat, without.changes.some(({ owner }) => owner === 'goda-grannar')]).toEqual([false, false]);
  expect(without.errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  const after = await follow(without.next, 1000);
  expect([...without.changes, ...after.changes].map(({ id }) => id).toSorted()).toEqual(whole.changes.map(({ id }) => id).toSorted());
  expect((await page(after.next)).changes).toEqual([]);
});

test('what is no place, and an impossible number, are refused', async () => {
  expect((await page('x')).errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  expect((await page(null, 1001)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect((await page(null, 0)).changes).toEqual([]);
});

test('a member that is down is named', async () => {
  await federation.members.get('laholm')!.kill();
  const { coverage, changes, errors } = await page(null, 1000, federation.askAfresh);
  expect(coverage).toEqual({ complete: false, missing: ['laholm'] });
  expect(changes.some(({ owner }) => owner === 'hylte')).toBe(true);
  for (const { extensions } of errors!) expect(extensions.code).toBe('MEMBER_UNAVAILABLE');
});

import { startGodaGrannar, type GodaGrannar } from '../../../testing/godaGrannar.js';
import { similarity } from './similarity.js';

const a = { id: 'a', country: 'NO', county: 'NO-31', inhabitants: 4_000, neighbours: ['b'] };

test('what is not known of two is no difference between them', () => {
  expect(similarity(a, { ...a, id: 'b', county: null, neighbours: [] }, 0.25)).toMatchObject({ score: 1, parts: [{ value: 1 }, { value: 1 }, { kind: 'COUNTY', value: null }, { kind: 'NEIGHBOURS', value: 1 }] });
  expect(similarity(a, { ...a, id: 'c', neighbours: [] }, 0.25).parts.at(-1)).toMatchObject({ kind: 'NEIGHBOURS', value: null });
});

test('of a size are those that differ by a quarter at most; without inhabitants there is no score', () => {
  const sized = (inhabitants: number | null) => similarity(a, { ...a, id: 'c', inhabitants }, 0.25);
  expect([3_000, 5_000, 2_999, 5_001].map((inhabitants) => sized(inhabitants).withinSize)).toEqual([true, true, false, false]);
  expect(sized(null)).toMatchObject({ score: null, sizeRatio: null, withinSize: null });
});

test('the smaller is as like the greater as the greater the smaller', () => {
  const b = { ...a, id: 'b', inhabitants: 9_000, neighbours: [] };
  expect(similarity(a, b, 0.25).score).toBe(similarity(b, a, 0.25).score);
});

describe('among Goda grannar', () => {
  let federation: GodaGrannar;
  beforeAll(async () => {
    federation = await startGodaGrannar({ members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
  });
  afterAll(() => federation.stop());

  const ask = (args: string) => federation.ask(`{ federation { similar${args} { organisation { id } members { organisation { id } score parts { kind value } inhabitants sizeRatio withinSize agreementsInCommon } coverage { missing complete } } } }`);

  test('the nearest in size, county and border come first, with what the score is made of', async () => {
    const { data, errors } = await ask('(organisation: "hylte")');
    expect(errors).toBeUndefined();
    const { members, coverage } = data.federation.similar;
    expect(members.map(({ organisation }: { organisation: { id: string } }) => organisation.id).toSorted()).toEqual(['bastad', 'falkenberg', 'halmstad', 'laholm']);
    expect(members.map(({ score }: { score: number }) => score)).toEqual(members.map(({ score }: { score: number }) => score).toSorted((x: number, y: number) => y - x));
    const bastad = members.find(({ organisation }: { organisation: { id: string } }) => organisation.id === 'bastad');
    expect(bastad).toMatchObject({ withinSize: false, sizeRatio: 1.591, parts: [{ kind: 'SIZE', value: 0.629 }, { kind: 'COUNTRY', value: 1 }, { kind: 'COUNTY', value: 0 }, { kind: 'NEIGHBOURS', value: null }] });
    expect(bastad.agreementsInCommon).toBeGreaterThan(1);
    expect(coverage).toEqual({ missing: [], complete: true });
  });

  test('without Halmstad, the others are compared; without itself, nobody can be', async () => {
    await federation.members.get('halmstad')!.kill();
    try {
      const { data, errors } = await ask('(organisation: "hylte")');
      expect(data.federation.similar.members).toHaveLength(3);
      expect(data.federation.similar.coverage).toEqual({ missing: ['halmstad'], complete: false });
      expect(errors?.map(({ extensions }) => extensions.member)).toEqual(['halmstad']);
      expect((await ask('(organisation: "halmstad")')).errors?.map(({ extensions }) => extensions.code)).toContain('MEMBER_UNAVAILABLE');
    } finally {
      await federation.members.get('halmstad')!.revive();
    }
  });

  test.each([
    ['(organisation: "varberg")', 'UNKNOWN_MEMBER'],
    ['(organisation: "hylte", tolerance: 0)', 'BAD_USER_INPUT'],
    ['(organisation: "hylte", tolerance: 1)', 'BAD_USER_INPUT'],
  ])('%s is refused with %s', async (args, code) => {
    expect((await ask(args)).errors?.[0]?.extensions.code).toBe(code);
  });
});

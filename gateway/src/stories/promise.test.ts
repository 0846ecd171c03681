import { READER } from '../testing/godaGrannar.js';
import { startFederation, type TestFederation } from '../testing/federation.js';

let godaGrannar: TestFederation;
beforeAll(async () => {
  // Nothing is kept from one test to the next: who is down has no last good answer, and is asked again when it is back.
  godaGrannar = await startFederation('goda-grannar', { members: { lastGood: { maxBytes: 0, maxAge: 1 }, breaker: { failures: 1_000, pause: 1 } } });
});
afterAll(() => godaGrannar.stop());

const PROMISE = `query ($year: Int!) {
  federation {
    promise(from: $year, to: $year) {
      wholeBetter
      betterForAll
      coverage { complete missing answered }
      currencies {
        currency
        wholeBetter
        whole { least most }
        known { least most }
        betterForAll
        worst { least most }
        members { organisation { id } answered net range { least most } }
        losers { organisation { id name } net sidePayment lostOn { net agreement { title } } offsetBy { net agreement { title } } }
        undecided { organisation { id } answered range { least most } unknownOn { agreementId unknown } }
        sidePayments { organisation { id } pays }
      }
    }
  }
}`;

interface Line {
  organisation: { id: string };
  net: number;
  pays: number;
}

async function promise(year: number) {
  const { data, errors } = await godaGrannar.askAs(READER, PROMISE, { year });
  return { promise: data.federation.promise, inSek: data.federation.promise.currencies[0], errors };
}
const ids = (lines: Line[]) => lines.map(({ organisation }) => organisation.id);
const sum = (amounts: number[]) => amounts.reduce((a, b) => a + b, 0);

test('in 2022 the promise held: no municipality won on every agreement, and the whole was better for all', async () => {
  const { promise: whole, inSek, errors } = await promise(2022);
  expect(errors).toBeUndefined();
  expect(whole).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'TRUE', coverage: { complete: true, answered: 5 } });
  expect(whole.currencies).toHaveLength(1);
  expect(inSek).toMatchObject({ currency: 'SEK', losers: [], undecided: [], sidePayments: null });
  expect(inSek.members).toHaveLength(5);
  expect(inSek.whole).toEqual({ least: sum(inSek.members.map(({ net }: Line) => net)), most: inSek.whole.least });

  const { data } = await godaGrannar.askAs(READER, '{ federation { balance(from: 2022, to: 2022) { members { balances { won lost unknown } } } } }');
  for (const { balances } of data.federation.balance.members) expect(balances).toEqual([{ won: expect.any(Number), lost: expect.any(Number), unknown: 0 }]);
  expect(sum(data.federation.balance.members.map(({ balances }: { balances: [{ lost: number }] }) => balances[0].lost))).toBeGreaterThan(0);
});

test('in 2023 it did not: Falkenberg lost, on what and where it won some back is named, and so is what would restore it', async () => {
  const { promise: whole, inSek } = await promise(2023);
  expect(whole).toMatchObject({ wholeBetter: 'TRUE', betterForAll: 'FALSE', coverage: { complete: true } });
  expect(inSek.losers).toHaveLength(1);
  const [{ organisation, net, sidePayment, lostOn, offsetBy }] = inSek.losers;
  expect([organisation.name, lostOn[0].agreement.title]).toEqual(['Falkenberg', 'Gemensam familjehemsenhet']);
  expect(net).toBeLessThan(0);
  expect(sidePayment).toBe(-net);
  expect(offsetBy.length).toBeGreaterThan(0);
  for (const won of offsetBy) expect(won).toEqual({ net: expect.any(Number), agreement: { title: expect.any(String) } });
  expect(inSek.worst).toEqual({ least: net, most: net });
  expect(sum(inSek.sidePayments.map(({ pays }: Line) => pays))).toBe(0);
  expect(inSek.sidePayments.find((payment: Line) => payment.organisation.id === 'falkenberg').pays).toBe(net);
});

test('for 2024 nobody can tell: some baselines are not stated, on which agreements is named, and the range is what is known', async () => {
  const { promise: whole, inSek } = await promise(2024);
  expect(whole).toMatchObject({ wholeBetter: 'UNKNOWN', betterForAll: 'UNKNOWN', coverage: { complete: true } });
  expect(inSek.whole).toEqual({ least: expect.any(Number), most: null });
  expect(inSek.undecided.length).toBeGreaterThan(0);
  for (const { answered, range, unknownOn } of inSek.undecided) {
    expect([answered, range]).toEqual([true, { least: expect.any(Number), most: null }]);
    expect(unknownOn[0].unknown).toEqual(['STAND_ALONE']);
  }
});

describe('while Falkenberg’s subgraph is down', () => {
  beforeAll(() => godaGrannar.members.get('falkenberg')!.kill());
  afterAll(() => godaGrannar.members.get('falkenberg')!.revive());

  test('the promise of 2022 is UNKNOWN, with what is known of the others, and the member is named', async () => {
    const { promise: whole, inSek, errors } = await promise(2022);
    expect(whole).toMatchObject({ wholeBetter: 'UNKNOWN', betterForAll: 'UNKNOWN', coverage: { complete: false, missing: ['falkenberg'], answered: 4 } });
    expect(inSek).toMatchObject({ whole: { least: null, most: null }, worst: { least: null }, sidePayments: null });
    expect(inSek.known).toEqual({ least: sum(inSek.members.flatMap(({ net }: Line) => net ?? [])), most: inSek.known.least });
    expect(ids(inSek.undecided)).toEqual(['falkenberg']);
    expect(inSek.undecided[0]).toMatchObject({ answered: false, range: { least: null, most: null }, unknownOn: [] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.member, extensions.code])).toEqual([[['federation', 'promise'], 'falkenberg', 'MEMBER_UNAVAILABLE']]);
  });

  test('no total is shown as complete, and the others’ balances are whole', async () => {
    const { data } = await godaGrannar.askAs(READER, '{ federation { balance(from: 2022, to: 2022) { coverage { missing } totals { net cash cost range { least most } } members { organisation { id } answered balances { net } } } } }');
    expect(data.federation.balance).toMatchObject({ coverage: { missing: ['falkenberg'] }, totals: [{ net: null, cash: null, cost: null, range: { least: null, most: null } }] });
    for (const { organisation, answered, balances } of data.federation.balance.members) {
      expect([answered, balances]).toEqual(organisation.id === 'falkenberg' ? [false, []] : [true, [{ net: expect.any(Number) }]]);
    }
  });
});

test('while Hylte is down it stays certain that the whole of 2023 was not better for all: Falkenberg lost', async () => {
  await godaGrannar.members.get('hylte')!.kill();
  expect((await promise(2023)).promise).toMatchObject({ wholeBetter: 'UNKNOWN', betterForAll: 'FALSE', coverage: { missing: ['hylte'] } });
  await godaGrannar.members.get('hylte')!.revive();
});

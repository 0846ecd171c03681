import { startFederation, type TestFederation } from '../testing/federation.js';

let federation: TestFederation;
beforeAll(async () => {
  federation = await startFederation('ostfold');
});
afterAll(() => federation.stop());

interface Gain {
  thematicArea: string;
  verdict: string;
  unknownBecause: string[];
  gain: number | null;
  gainOfKnown: number | null;
  members: { organisation: { name: string }; state: string; peak: number | null; peakMonth: number | null; months: { load: number | null }[] }[];
}

const BUILDING = 'https://psi.norge.no/los/ord/byggesak';
const ask = async (args: string) => {
  const { data, errors } = await federation.ask(`{ federation { poolingGain${args} { services { thematicArea verdict unknownBecause gain gainOfKnown members { organisation { name } state peak peakMonth months { load } } } coverage { withheld complete } } } }`);
  expect(errors).toBeUndefined();
  return data.federation.poolingGain.services as Gain[];
};

test('Pooling gain for Hvaler and Råde: where cabins fill in summer and homes do not, one office needs less than two', async () => {
  const [building] = await ask(`(year: 2025, thematicArea: "${BUILDING}", members: ["hvaler", "raade"])`);
  expect(building!.verdict).toBe('GAIN');
  const [raade, hvaler] = building!.members.toSorted((a, b) => (a.organisation.name < b.organisation.name ? 1 : -1));
  expect([hvaler!.organisation.name, hvaler!.peakMonth]).toEqual(['Hvaler', 7]);
  expect(raade!.peakMonth).not.toBe(7);
  const together = hvaler!.months.map(({ load }, month) => load! + raade!.months[month]!.load!);
  expect(building!.gain).toBeCloseTo(1 - Math.max(...together) / (hvaler!.peak! + raade!.peak!), 4);
});

test('over all five, what gains, what does not, and what is not known are told apart', async () => {
  const gains = await ask('(year: 2025)');
  expect(new Set(gains.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  for (const { verdict, gain, unknownBecause } of gains) {
    expect(gain === null).toBe(verdict === 'UNKNOWN');
    expect(unknownBecause.length > 0).toBe(verdict === 'UNKNOWN');
    if (verdict === 'NO_GAIN') expect(gain).toBe(0);
  }
});

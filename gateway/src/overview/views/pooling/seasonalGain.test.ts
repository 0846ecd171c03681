import fc from 'fast-check';
import { seasonalGain } from './seasonalGain.js';

const year = (...peaks: number[]) => Array.from({ length: 12 }, (_, month) => (peaks.includes(month + 1) ? 10 : 2));

test('cabins in summer and homes in winter need less together than apart', () => {
  expect(seasonalGain([year(7), year(1)])).toEqual({ gain: 0.4, peaksApart: 20, peakTogether: 12, peakMonth: 1 });
});

test('who peaks in the same month gains nothing', () => {
  expect(seasonalGain([year(7), year(7)])).toMatchObject({ gain: 0, peakTogether: 20, peakMonth: 7 });
});

test('without any load there is no saying', () => {
  expect(seasonalGain([Array.from({ length: 12 }, () => 0)]).gain).toBeNull();
});

const loads = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 }), { minLength: 1, maxLength: 8 });

test('together never need more than apart, nor less than the greatest of them', () => {
  fc.assert(
    fc.property(loads, (all) => {
      const { gain, peaksApart, peakTogether } = seasonalGain(all);
      expect(peakTogether).toBeLessThanOrEqual(peaksApart);
      expect(peakTogether).toBeGreaterThanOrEqual(Math.max(...all.flat()));
      if (gain !== null) expect(gain >= 0 && gain < 1).toBe(true);
    }),
  );
});

test('a common peak month is no gain, whatever the other months are', () => {
  fc.assert(
    fc.property(loads, fc.integer({ min: 0, max: 11 }), (all, peak) => {
      expect(seasonalGain(all.map((months) => months.map((load, month) => (month === peak ? 1001 : load)))).gain).toBe(0);
    }),
  );
});

/** What is gained where the peaks of several fall in different months: 1 − max over months of Σ load / Σ of each one's max. */
export interface SeasonalGain {
  /** From 0, where all peak together, to below 1. Null where there is no load at all. */
  gain: number | null;
  /** What each needs by itself, added up. */
  peaksApart: number;
  /** What they need together. */
  peakTogether: number;
  /** The first month, 1–12, in which they need it. */
  peakMonth: number;
}

/** `loads`: for each one its loads of the same months. Needs at least one. */
export function seasonalGain(loads: readonly (readonly number[])[]): SeasonalGain {
  const together = loads[0]!.map((_, month) => sum(loads.map((months) => months[month]!)));
  const peaksApart = sum(loads.map((months) => Math.max(...months)));
  const peakTogether = Math.max(...together);
  return { gain: peaksApart === 0 ? null : gainOf(peakTogether, peaksApart), peaksApart, peakTogether, peakMonth: together.indexOf(peakTogether) + 1 };
}

/** A share with four decimals: what is less comes from adding up fractions. */
const gainOf = (peakTogether: number, peaksApart: number) => Math.max(0, Math.round((1 - peakTogether / peaksApart) * 10_000) / 10_000);

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

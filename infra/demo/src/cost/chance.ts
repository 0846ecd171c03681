import { hashOf } from '../record/hashOf.js';

/** True in about one case of `cases`; the same at every run, and for whoever asks. */
export const oneIn = (cases: number, ...of: (string | number)[]): boolean => hashOf(of.join(' ')) % cases === 0;

/** A number between two, which follows from what it is of. */
export const between = (least: number, most: number, ...of: (string | number)[]): number => least + ((most - least) * (hashOf(of.join(' ')) % 10_001)) / 10_000;

export const pick = <Item>(items: readonly Item[], ...of: (string | number)[]): Item => items[hashOf(of.join(' ')) % items.length]!;

/** A thousand kronor, in öre; and the nearest of them. */
export const THOUSAND = 100_000;
export const toThousands = (amount: number): number => Math.round(amount / THOUSAND) * THOUSAND;

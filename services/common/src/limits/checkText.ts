import { parse, type DocumentNode } from 'graphql';
import type { LimitGuard, OverLimit } from './limitGuard.js';
import type { LimitName } from './limits.js';
import { measureDocument } from './measureDocument.js';
import { measureText } from './measureText.js';
import { remember } from './remember.js';

/** A document by its text alone. */
export interface MeasuredText {
  measures: Partial<Record<LimitName, number>>;
  /** Whether one of its texts holds what no record can. */
  unstorable: boolean;
}

/** In characters: some thousand usual documents. */
const REMEMBERED = 8 * 1_024 * 1_024;

/**
 * Checks documents by their text alone, before they are validated, which costs more the larger they are. A text that has
 * been measured is known again: a dashboard asks the same all day.
 */
export function textChecker(guard: LimitGuard): (text: string) => { refusal: OverLimit | undefined; unstorable: boolean } {
  const measured = remember(REMEMBERED, (text) => {
    const { measures, unstorable } = measure(text, guard);
    return { over: (Object.entries(measures) as [LimitName, number][]).filter(([limit, value]) => value > guard.limits.max[limit]), unstorable };
  });
  return (text) => {
    const { over, unstorable } = measured(text);
    const refusals = over.map(([limit, value]) => guard.check(limit, value));
    return { refusal: refusals.find((refusal) => refusal), unstorable };
  };
}

/** Of a text too large to be parsed only that is measured: how far it was read. */
export function measure(text: string, guard: LimitGuard): MeasuredText {
  const most = { tokens: guard.ceiling('tokens'), nesting: guard.ceiling('nesting') };
  const { unstorable, ...ofText } = measureText(text, most);
  const tooLarge = ofText.tokens > most.tokens || ofText.nesting > most.nesting;
  const document = tooLarge ? undefined : tryParse(text);
  return { measures: { ...ofText, ...(document && measureDocument(document)) }, unstorable };
}

function tryParse(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return undefined; // whoever runs it says what is wrong with it
  }
}

import { today } from '@samverkan/common';
import { Refusal } from '@samverkan/records';
import { isMonth } from './months.js';

/** Throws a {@link Refusal} NEGATIVE_COUNT where a figure that is stated lies below zero. */
export function refuseNegative(figures: Record<string, number | null | undefined>): void {
  for (const [field, figure] of Object.entries(figures)) {
    if (figure != null && figure < 0) throw new Refusal('NEGATIVE_COUNT', `${field} counts something, and cannot be less than 0.`, field);
  }
}

/** Throws a {@link Refusal} BAD_MONTH unless the text is a month, `YYYY-MM`, that has begun. */
export function checkMonth(month: string, field: string): void {
  if (!isMonth(month) || month > today().slice(0, 7)) throw new Refusal('BAD_MONTH', `${field} must be a month that has begun, written YYYY-MM.`, field);
}

import { today } from '@samverkan/common';
import { Refusal } from './refusal.js';

/** The day that something is said to have happened on; today when left out. Throws a {@link Refusal} IN_THE_FUTURE for a day that has not come. */
export function checkPast(day: string | null | undefined, field: string): string {
  if (day != null && day > today()) throw new Refusal('IN_THE_FUTURE', `${field} says when something happened, and that day has not come.`, field);
  return day ?? today();
}

import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { shown } from '../errors.js';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!FORM.test(text)) return false;
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  return day >= 1 && month >= 1 && month <= 12 && (day <= 28 || day <= daysIn(Number(text.slice(0, 4)), month));
}

/** Read as they stand: a list of a thousand records has a thousand dates. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * '0'.charCodeAt(0);

/** The number of days in a month (1–12) of a year; 0 for a month that does not exist. */
export function daysIn(year: number, month: number): number {
  // the calendar repeats every 400 years; Date.UTC takes the years 0–99 for 1900–1999
  return month >= 1 && month <= 12 ? new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate() : 0;
}

/** Today in UTC, as `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

function check(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new GraphQLError(`Expected a day that exists, written YYYY-MM-DD, but got ${shown(value)}.`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** GraphQL `Date`: a whole day without a time, `YYYY-MM-DD`. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day, written YYYY-MM-DD (ISO 8601), e.g. "2024-03-28". Refused if there is no such day.',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

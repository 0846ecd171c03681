import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { shown } from '../errors.js';
import { daysIn, isCalendarDate } from './calendarDate.js';

/** What is written where not even the year is known (ISO 8601-2, the Extended Date/Time Format). */
export const UNKNOWN_DATE = 'XXXX';

/** Whether the text is a year, a month, a day that exists, or {@link UNKNOWN_DATE}. */
export function isPartialDate(text: string): boolean {
  if (text.length > 7) return isCalendarDate(text);
  return text === UNKNOWN_DATE || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text);
}

/** The first day that a partial date can mean, `YYYY-MM-DD`; undefined where the date is unknown. */
export function findEarliestDay(date: string): string | undefined {
  return date === UNKNOWN_DATE ? undefined : `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day that a partial date can mean, `YYYY-MM-DD`; undefined where the date is unknown. */
export function findLatestDay(date: string): string | undefined {
  if (date === UNKNOWN_DATE) return undefined;
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month))).padStart(2, '0')}`;
}

function check(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new GraphQLError(`Expected YYYY, YYYY-MM, YYYY-MM-DD or ${UNKNOWN_DATE}, of a date that exists, but got ${shown(value)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** GraphQL `PartialDate`: a date known to the day, the month, the year, or not at all. */
export const PartialDateScalar = new GraphQLScalarType({
  name: 'PartialDate',
  description:
    'A date as exactly as it is known: "2017-11-24", "2017-11", "2017", or "XXXX" where a date is meant but not known ' +
    '(ISO 8601-2). Documents say "2017-11-xx"; this keeps what they say. null means that no date is stated.',
  serialize: check,
  parseValue: check,
  parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : undefined),
});

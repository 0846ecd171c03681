/** A date as far as it is known ("2026", "2026-11", "2026-11-04", "XXXX"), in words; undefined where it is not. */
export function writeDate(date: string, language: string): string | undefined {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return undefined;
  const [year, month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(LOCALES[language] ?? language, options).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/** A moment, in words and in the reader's own time. */
export const writeMoment = (moment: string, language: string): string => new Intl.DateTimeFormat(LOCALES[language] ?? language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(moment));

/** The day today, in the reader's own time. */
export const today = (now = new Date()): string => [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Days before months, as everybody here writes them. */
const LOCALES: Record<string, string> = { en: 'en-GB' };

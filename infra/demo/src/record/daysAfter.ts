const DAY = 86_400_000;

/** The day so many days after another (`YYYY-MM-DD`); before it, for a negative number. */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** What a spreadsheet takes for the beginning of a formula, and runs. */
const DANGEROUS = /^'*[=+\-@\t\r＝＋－＠]/u;
const DISARMED = /^'+[=+\-@\t\r＝＋－＠]/u;

/** A text that a spreadsheet does not run: with an apostrophe before it, as people themselves write it. */
export const disarm = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

/** The text as it was. */
export const rearm = (text: string): string => (DISARMED.test(text) ? text.slice(1) : text);

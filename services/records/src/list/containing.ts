/** A pattern for `ILIKE` that finds the text anywhere, taking `%`, `_` and `\` as they are written. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

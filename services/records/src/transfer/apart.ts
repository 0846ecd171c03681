/** A text of its own: one that was cut from a piece of a file would keep all of that piece in memory. */
export const apart = (text: string): string => Buffer.from(text).toString();

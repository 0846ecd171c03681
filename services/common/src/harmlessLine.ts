// oxlint-disable-next-line no-control-regex
const HARMFUL = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/**
 * A line for a person's terminal or a log, in which nothing begins a line, moves the cursor, colours, hides, or turns the
 * direction of what follows: such characters are written as `\u001b`. JSON stays the JSON that it was.
 */
export const harmlessLine = (line: string): string => line.replace(HARMFUL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

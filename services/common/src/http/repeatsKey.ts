/**
 * Whether an object of a JSON text says the same of its own keys twice: one reader would believe the first and another the
 * last, so that what was checked is not what is run. Only the outermost object is looked at, which is the request itself;
 * the text is known to be JSON.
 */
export function repeatsKey(json: Buffer): boolean {
  const seen = new Set<string>();
  let depth = 0;
  let keyNext = false;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case QUOTE: {
        const end = endOfText(json, at);
        if (depth === 1 && keyNext) {
          const key = JSON.parse(json.toString('utf8', at, end + 1)) as string;
          if (seen.has(key)) return true;
          seen.add(key);
          keyNext = false;
        }
        at = end;
        break;
      }
      case OPEN_OBJECT:
        if (++depth === 1) keyNext = true;
        break;
      case OPEN_LIST:
        depth++;
        break;
      case CLOSE_OBJECT:
      case CLOSE_LIST:
        depth--;
        break;
      case COMMA:
        if (depth === 1) keyNext = true;
    }
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_OBJECT, CLOSE_OBJECT, OPEN_LIST, CLOSE_LIST, COMMA] = Buffer.from('"\\{}[],') as unknown as [number, number, number, number, number, number, number];

/** Where the text that begins at `start` ends. */
function endOfText(json: Buffer, start: number): number {
  let end = json.indexOf(QUOTE, start + 1);
  while (isEscaped(json, end)) end = json.indexOf(QUOTE, end + 1);
  return end;
}

function isEscaped(json: Buffer, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}

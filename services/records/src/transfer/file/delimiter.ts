const DELIMITERS = [';', '\t', ',', '|'] as const;

/** What divides the cells of a text: Excel’s own `sep=` line says it; otherwise what the first line with anything in it has most of, outside quotes. Nothing of it leaves one column. */
export function findDelimiter(text: string): { delimiter: string; said: boolean } {
  const [, said] = /^sep=(.)\r?\n?/i.exec(text) ?? [];
  if (said !== undefined) return { delimiter: said, said: true };
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let [quoted, seen] = [false, false];
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n' && seen) break;
    else if (!quoted && counts.has(character)) counts.set(character, counts.get(character)! + 1);
    if (!/\s/.test(character)) seen = true;
  }
  const [best] = DELIMITERS.toSorted((a, b) => counts.get(b)! - counts.get(a)!);
  return { delimiter: best!, said: false };
}

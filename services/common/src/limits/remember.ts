/** Remembers what is made of texts, for those that were asked for last: up to `most` characters of them. What making one throws is not kept. */
export function remember<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  let size = 0;
  return (text) => {
    const known = made.has(text) ? made.get(text)! : make(text);
    size += made.delete(text) ? 0 : text.length;
    made.set(text, known);
    for (const oldest of made.keys()) {
      if (size <= most) break;
      made.delete(oldest);
      size -= oldest.length;
    }
    return known;
  };
}

/** How a text file is written, as far as its first bytes and its being UTF-8 or not tell. What is neither UTF-8 nor UTF-16 is taken for Windows-1252, in which every byte means something. */
export function findEncoding(head: Buffer, utf8: boolean): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const [even, odd] = [0, 1].map((start) => zeros(head, start));
  if (odd! > 0.3 && even! < 0.05) return 'utf-16le';
  if (even! > 0.3 && odd! < 0.05) return 'utf-16be';
  return utf8 ? 'utf-8' : 'windows-1252';
}

/** The share of zero bytes in every second place. */
function zeros(head: Buffer, start: number): number {
  let [found, all] = [0, 0];
  for (let place = start; place < head.length; place += 2) {
    all++;
    if (head[place] === 0) found++;
  }
  return all === 0 ? 0 : found / all;
}

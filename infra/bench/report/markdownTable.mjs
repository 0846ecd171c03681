/** A table in Markdown. The first column is text; the others are numbers or text, set to the right. */
export function markdownTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** A number with as many decimals as it is worth: three figures. */
export function figures(number) {
  if (number === undefined || Number.isNaN(number)) return '–';
  const decimals = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toFixed(decimals);
}

export const megabytes = (bytes) => String(Math.round(bytes / 1024 / 1024));

/** How many times one number is another, with the bound that it is to keep to, and whether it does. */
export function ratio(number, base, bound) {
  if (number === undefined || base === undefined) return '–';
  const times = number / base;
  if (bound === undefined) return `${times.toFixed(2)}×`;
  const kept = bound.most === undefined ? times >= bound.least : times <= bound.most;
  return `${times.toFixed(2)}× (${bound.most === undefined ? `≥ ${bound.least}` : `≤ ${bound.most}`}${kept ? '' : ' missed'})`;
}

const COLOURS = ['#9aa5b1', '#1d6fb8', '#7fb069', '#e08e45', '#b0578d', '#4b8f8c', '#c9b458'];
const BAR = { height: 16, gap: 3 };
const LEFT = 190;
const WIDTH = 860;
const PLOT = WIDTH - LEFT - 90;

/**
 * A bar chart as an SVG picture: groups of bars, one below the other, a bar for each series.
 * `groups` is `[{ label, values: { [series]: number } }]`; `line` draws a line at this value, e.g. at 1.
 */
export function barChart({ title, note, series, groups, line, unit = '' }) {
  const most = Math.max(...groups.flatMap(({ values }) => Object.values(values).filter(Number.isFinite)), line ?? 0);
  const x = (value) => (value / most) * PLOT;
  const groupHeight = series.length * (BAR.height + BAR.gap) + 18;
  const top = 58 + Math.ceil(series.length / 4) * 20;
  const height = top + groups.length * groupHeight + 16;
  const bars = groups.map(({ label, values }, group) => {
    const y = top + group * groupHeight;
    return [
      text(LEFT - 10, y + ((series.length * (BAR.height + BAR.gap)) / 2) + 4, label, 'text-anchor="end" font-weight="600"'),
      ...series.map((name, index) => {
        const at = y + index * (BAR.height + BAR.gap);
        const value = values[name];
        if (!Number.isFinite(value)) return '';
        return `<rect x="${LEFT}" y="${at}" width="${Math.max(1, x(value)).toFixed(1)}" height="${BAR.height}" rx="2" fill="${colour(index)}"/>${text(LEFT + x(value) + 6, at + 12, `${short(value)}${unit}`, 'font-size="11"')}`;
      }),
    ].join('\n');
  });
  const legend = series.map((name, index) => {
    const left = LEFT + (index % 4) * 165;
    const at = 44 + Math.floor(index / 4) * 20;
    return `<rect x="${left}" y="${at}" width="11" height="11" rx="2" fill="${colour(index)}"/>${text(left + 16, at + 10, name, 'font-size="12"')}`;
  });
  const mark = line === undefined ? '' : `<line x1="${LEFT + x(line)}" x2="${LEFT + x(line)}" y1="${top - 6}" y2="${height - 12}" stroke="#333" stroke-dasharray="3 3"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1f2933">
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${text(16, 24, title, 'font-size="15" font-weight="700"')}
${note ? text(WIDTH - 16, 24, note, 'font-size="11" text-anchor="end" fill="#52606d"') : ''}
${legend.join('\n')}
${bars.join('\n')}
${mark}
</svg>
`;
}

const colour = (index) => COLOURS[index % COLOURS.length];

const short = (value) => value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

const text = (x, y, content, attributes = '') => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${attributes}>${escape(content)}</text>`;

const escape = (content) => content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

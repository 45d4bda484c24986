import { scaleLog } from 'd3-scale';

/** Figures of one run of `bench:library`: its last line. */
export type Figures = Readonly<Record<string, number | null>>;

const SERIES = [
  { name: 'related by statement p95, ms', label: 'related, statement', color: '#b3261e' },
  { name: 'related by topic p95, ms', label: 'related, topic', color: '#a15c00' },
  { name: 'related by page p95, ms', label: 'related, page', color: '#1d6b3c' },
  { name: 'search as you type p95, ms', label: 'typing', color: '#1a56a8' },
  { name: 'insert p95, ms', label: 'insert', color: '#6a3fa0' },
] as const;
const WIDTH = 640;
const HEIGHT = 360;
const MARGIN = { left: 56, right: 150, top: 24, bottom: 44 };

/** Draws 95th percentiles over the number of articles, both on logarithmic scales, as an SVG file for the docs. */
export function growthPlot(runs: readonly Figures[]): string {
  const articles = runs.map((run) => run.articles ?? 0);
  const times = runs.flatMap((run) => SERIES.map(({ name }) => run[name] ?? 0)).filter((time) => time > 0);
  const x = scaleLog([Math.min(...articles), Math.max(...articles)], [MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLog([Math.min(...times), Math.max(...times)], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice();
  const marks = y.ticks(6).filter((time) => /^[125]0*$/.test(String(time)));
  const grid = marks.map(
    (time) =>
      `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${px(y(time))}" y2="${px(y(time))}" stroke="#ddd"/>` +
      text(MARGIN.left - 8, y(time) + 4, String(time), 'end'),
  );
  const sizes = [...new Set(articles)].map((size) =>
    text(x(size), HEIGHT - MARGIN.bottom + 18, size.toLocaleString('en'), 'middle'),
  );
  const lines = SERIES.map(({ name, color }) => {
    const points = runs.flatMap((run) =>
      typeof run[name] === 'number' ? [`${px(x(run.articles ?? 0))},${px(y(run[name]))}`] : [],
    );
    const dots = points.map((point) => {
      const [cx, cy] = point.split(',');
      return `<circle cx="${cx}" cy="${cy}" r="3" fill="${color}"/>`;
    });
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>${dots.join('')}`;
  });
  const legend = SERIES.map(
    ({ label, color }, i) =>
      `<rect x="${WIDTH - MARGIN.right + 14}" y="${MARGIN.top + i * 22}" width="12" height="12" fill="${color}"/>` +
      text(WIDTH - MARGIN.right + 32, MARGIN.top + i * 22 + 10, label, 'start'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    '<title>Answers of the library, 95th percentiles in milliseconds, by its number of articles</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(MARGIN.left - 40, 14, 'ms, 95th percentile', 'start'),
    ...grid,
    ...sizes,
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 8, 'articles in the library', 'middle'),
    ...lines,
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="#222">${words}</text>`;
}

function px(value: number): string {
  return value.toFixed(1);
}

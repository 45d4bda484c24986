// npm run plot:library: draws docs/library-growth.svg from the runs in docs/library-growth.jsonl, the last
// lines of `npm run bench:library`.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Figures, growthPlot } from '../bench/growth-plot.ts';

const runs = readFileSync('docs/library-growth.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Figures);
writeFileSync('docs/library-growth.svg', growthPlot(runs));

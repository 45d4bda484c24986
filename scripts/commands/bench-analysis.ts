// npm run bench:analysis -- --texts FILE.jsonl [--rounds 7]: how fast the whole analysis reads the texts of a JSON
// lines file, beside compromise 14 (quotations and people) on the same texts. Figures are CPU time of this process per
// megabyte of text (1,000,000 UTF-16 units): the median of the rounds, and their least and most. Every round measures
// everything once, so that what else the machine does hits all alike; the first round warms up and does not count.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { createAnalyser } from '#core/analysis/analyse.ts';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';

const { values } = parseArgs({
  options: { texts: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
if (!values.texts) {
  process.stderr.write('Usage: npm run bench:analysis -- --texts FILE.jsonl [--rounds 7]\n');
  process.exit(2);
}
const rounds = Math.max(1, Number(values.rounds));
const texts = readFileSync(values.texts, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const model = readFileSync('assets/model/statements.bin');

const start = performance.now();
const analyser = createAnalyser(model);
const readyMs = performance.now() - start;
const finder = createStatementFinder(model);

const WHOLE = 'whole analysis';
const YARDSTICK = `compromise ${nlp.version}`;
const subjects: Readonly<Record<string, (text: string) => unknown>> = {
  [WHOLE]: (text) => analyser.analyse({ text }, {}),
  'tokens only': (text) => tokenise(text),
  'tokens and statements': (text) => finder.find(tokenise(text)),
  [YARDSTICK]: (text) => {
    const doc = nlp(text);
    return [doc.quotations().out('array'), doc.people().out('array')];
  },
};

/** CPU milliseconds of one pass over all texts, per megabyte. */
function costOf(read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  return process.cpuUsage(before).user / 1000 / megabytes;
}

interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

function spreadOf(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { least: sorted[0]!, median: sorted[sorted.length >> 1]!, most: sorted.at(-1)! };
}

const costs = new Map(Object.keys(subjects).map((name): [string, number[]] => [name, []]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, read] of Object.entries(subjects)) {
    const cost = costOf(read);
    if (round > 0) costs.get(name)!.push(cost);
  }
}

process.stdout.write(
  `${texts.length} texts, ${megabytes.toFixed(2)} MB; model ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gzipped, ready after ${readyMs.toFixed(0)} ms\n`,
);
for (const [name, measured] of costs) {
  const { least, median, most } = spreadOf(measured);
  process.stdout.write(
    `${name}: ${median.toFixed(0)} ms/MB (${least.toFixed(0)} to ${most.toFixed(0)}), ${(1000 / median).toFixed(2)} MB/s\n`,
  );
}
const times = spreadOf(costs.get(YARDSTICK)!.map((cost, round) => cost / costs.get(WHOLE)![round]!));
process.stdout.write(
  `The whole analysis is ${times.median.toFixed(1)} times as fast as ${YARDSTICK} (${times.least.toFixed(1)} to ${times.most.toFixed(1)} in the ${rounds} rounds)\n`,
);

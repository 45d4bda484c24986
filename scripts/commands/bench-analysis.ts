// npm run bench:analysis -- --texts FILE.jsonl [--rounds 5]: how fast the whole analysis reads the texts of a JSON
// lines file, beside compromise 14 (quotations and people) on the same texts in the same run. Figures are CPU time
// of this process per megabyte of text (1,000,000 UTF-16 units), the median of the rounds.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { createAnalyser } from '#core/analysis/analyse.ts';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';

const { values } = parseArgs({
  options: { texts: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
if (!values.texts) {
  process.stderr.write('Usage: npm run bench:analysis -- --texts FILE.jsonl [--rounds 5]\n');
  process.exit(2);
}
const texts = readFileSync(values.texts, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
const model = readFileSync('assets/model/statements.bin');

/** CPU milliseconds of one pass over all texts, per megabyte. */
function costOf(read: (text: string) => unknown): number {
  const before = process.cpuUsage();
  for (const text of texts) read(text);
  return process.cpuUsage(before).user / 1000 / megabytes;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}

const start = performance.now();
const analyser = createAnalyser(model);
const readyMs = performance.now() - start;
const finder = createStatementFinder(model);
const subjects: Readonly<Record<string, (text: string) => unknown>> = {
  'whole analysis': (text) => analyser.analyse({ text }, {}),
  'tokens only': (text) => tokenise(text),
  'tokens and statements': (text) => finder.find(tokenise(text)),
};
process.stdout.write(
  `${texts.length} texts, ${megabytes.toFixed(2)} MB; model ${model.length} bytes, ${gzipSync(model, { level: 9 }).length} gzipped, ready after ${readyMs.toFixed(0)} ms\n`,
);
const costs = new Map<string, number>();
for (const [name, read] of Object.entries(subjects)) {
  const cost = median(Array.from({ length: Number(values.rounds) }, () => costOf(read)));
  costs.set(name, cost);
  process.stdout.write(`${name}: ${cost.toFixed(0)} ms/MB, ${(1000 / cost).toFixed(2)} MB/s\n`);
}
const yardstick = costOf((text) => {
  const doc = nlp(text);
  return [doc.quotations().out('array'), doc.people().out('array')];
});
const times = yardstick / costs.get('whole analysis')!;
process.stdout.write(
  `compromise ${nlp.version}: ${yardstick.toFixed(0)} ms/MB, ${(1000 / yardstick).toFixed(2)} MB/s; the whole analysis is ${times.toFixed(1)} times as fast\n`,
);

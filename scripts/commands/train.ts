import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { WordClusters } from '#core/statements/word-clusters.ts';
import { readAttributions, readUnlabelled } from '../train/corpus.ts';
import { measureOnDev } from '../train/dev-figures.ts';
import { learnClusters } from '../train/learn-clusters.ts';
import { prepareArticle } from '../train/prepared-article.ts';
import { trainStatements } from '../train/train-statements.ts';
import { writeStatementModel } from '../train/write-model.ts';

// npm run train -- --data DIR [--out DIR] [--measure]: learns the statement models from DIR (laid out like
// ../shared/eval) and writes assets/model/statements.bin and, beside it, statements.json with its SHA-256 and its
// figures on dev. With --measure it keeps the weights and only takes the figures anew, after a change of the rules.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'assets/model' },
    measure: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  process.stderr.write('Usage: npm run train -- --data DIR [--out DIR] [--measure]\n');
  process.exit(2);
}
const weightsFile = path.join(values.out, 'statements.bin');
const started = performance.now();
const bytes = values.measure ? readFileSync(weightsFile) : learn(values.data);
const figures = {
  file: 'statements.bin',
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  gzipBytes: gzipSync(bytes, { level: 9 }).length,
  dev: await measureOnDev(values.data, bytes),
};
mkdirSync(values.out, { recursive: true });
writeFileSync(weightsFile, bytes);
writeFileSync(path.join(values.out, 'statements.json'), `${JSON.stringify(figures, null, 2)}\n`);
log(JSON.stringify(figures));

function learn(directory: string): Uint8Array {
  const articles = readAttributions(directory, 'train');
  log(`${articles.length} articles with attributions`);
  const learnt = learnClusters([...articles.map((article) => article.text), ...readUnlabelled(directory)]);
  log(`${learnt.keys.length} words in classes`);
  const clusters = new WordClusters(learnt.keys, learnt.classes);
  // Articles without any attribution were not annotated.
  const annotated = articles.filter((article) => article.attributions.length > 0);
  const models = trainStatements(
    annotated.map((article) => prepareArticle(article, clusters)),
    log,
  );
  return writeStatementModel(learnt, [models.labels, models.args], models.choice, models.settings);
}

function log(line: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}\n`);
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { WordClusters } from '#core/statements/word-clusters.ts';
import { type AttributedArticle, readAttributions, readUnlabelled } from '../train/corpus.ts';
import { measureOn, measureOnDev } from '../train/dev-figures.ts';
import { learnClusters } from '../train/learn-clusters.ts';
import { prepareArticle } from '../train/prepared-article.ts';
import { trainStatements } from '../train/train-statements.ts';
import { writeStatementModel } from '../train/write-model.ts';

// npm run train -- --data DIR [--out DIR] [--measure | --hold-out PART]: learns the statement models from DIR (laid out
// like ../shared/eval) and writes assets/model/statements.bin and, beside it, statements.json with its SHA-256 and its
// figures on dev. With --measure it keeps the weights and only takes the figures anew, after a change of the rules.
// With --hold-out 0, 1 or 2 it learns without that third of the training articles, prints the figures on these, and
// writes nothing: what to expect of texts that nothing was chosen on.
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'assets/model' },
    measure: { type: 'boolean', default: false },
    'hold-out': { type: 'string' },
  },
});
const part = values['hold-out'];
if (!values.data || (part !== undefined && !/^[012]$/.test(part))) {
  process.stderr.write('Usage: npm run train -- --data DIR [--out DIR] [--measure | --hold-out 0|1|2]\n');
  process.exit(2);
}
const started = performance.now();
if (part === undefined) await train(values.data, values.out, values.measure);
else await holdOut(values.data, Number(part));

async function train(data: string, out: string, onlyMeasure: boolean): Promise<void> {
  const weightsFile = path.join(out, 'statements.bin');
  const bytes = onlyMeasure ? readFileSync(weightsFile) : learn(data, readAnnotated(data));
  const figures = {
    file: 'statements.bin',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    gzipBytes: gzipSync(bytes, { level: 9 }).length,
    dev: await measureOnDev(data, bytes),
  };
  mkdirSync(out, { recursive: true });
  writeFileSync(weightsFile, bytes);
  writeFileSync(path.join(out, 'statements.json'), `${JSON.stringify(figures, null, 2)}\n`);
  log(JSON.stringify(figures));
}

async function holdOut(data: string, held: number): Promise<void> {
  const articles = readAnnotated(data);
  const bytes = learn(
    data,
    articles.filter((_, index) => index % 3 !== held),
  );
  const rest = articles.filter((_, index) => index % 3 === held);
  process.stdout.write(`${JSON.stringify(await measureOn(rest, data, bytes), null, 2)}\n`);
}

/** The training articles; those without any attribution were not annotated. */
function readAnnotated(data: string): readonly AttributedArticle[] {
  return readAttributions(data, 'train').filter((article) => article.attributions.length > 0);
}

function learn(directory: string, articles: readonly AttributedArticle[]): Uint8Array {
  log(`${articles.length} articles with attributions`);
  const unlabelled = [
    ...readAttributions(directory, 'train').map(({ text }) => text),
    ...readUnlabelled(directory),
  ];
  const learnt = learnClusters(unlabelled);
  log(`${learnt.keys.length} words in classes`);
  const clusters = new WordClusters(learnt.keys, learnt.classes);
  const models = trainStatements(
    articles.map((article) => prepareArticle(article, clusters)),
    log,
  );
  return writeStatementModel(
    learnt,
    [models.labels, models.args],
    [models.ranking, models.choice],
    models.settings,
  );
}

function log(line: string): void {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}\n`);
}

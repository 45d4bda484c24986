import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { createAnalyser } from '#core/analysis/analyse.ts';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';

const MODEL = 'assets/model/statements.bin';

export const WHOLE = 'whole analysis';
export const YARDSTICK = `compromise ${nlp.version}`;

/** A way to read one text. */
type Reader = (text: string) => unknown;

/** What the bench of the analysis measures; each is made ready in the process that runs it. */
export const SUBJECTS: Readonly<Record<string, () => Reader>> = {
  [WHOLE]: () => {
    const analyser = createAnalyser(readFileSync(MODEL));
    return (text) => analyser.analyse({ text }, {});
  },
  'tokens and statements': () => {
    const finder = createStatementFinder(readFileSync(MODEL));
    return (text) => finder.find(tokenise(text));
  },
  'tokens only': () => tokenise,
  [YARDSTICK]: () => (text) => {
    const doc = nlp(text);
    return [doc.quotations().out('array'), doc.people().out('array')];
  },
};

/** Milliseconds until an analyser is ready, the model's bytes in memory; once a process, or it is no cold start. */
export function measureColdStart(): number {
  const model = readFileSync(MODEL);
  const start = performance.now();
  createAnalyser(model);
  return performance.now() - start;
}

/** The texts of a JSON lines file. */
export function readTexts(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

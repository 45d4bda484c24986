import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createStatementFinder } from '#core/statements/find-statements.ts';
import { tokenise } from '#core/text/tokens.ts';
import { type AttributedArticle, readAttributions } from './corpus.ts';

/** What the issue sets targets for, in percent with one decimal. */
export type Figures = Readonly<Record<string, number>>;

interface Score {
  readonly [row: string]: {
    readonly p: number;
    readonly r: number;
    readonly f: number;
    readonly acc: number;
  };
}

/** Scores the shipped bytes on `polnear_dev`. */
export function measureOnDev(directory: string, model: Uint8Array): Promise<Figures> {
  return measureOn(readAttributions(directory, 'dev'), directory, model);
}

/** Scores a model on these articles with the evaluation's own scorer, scope "statements". */
export async function measureOn(
  gold: readonly AttributedArticle[],
  directory: string,
  model: Uint8Array,
): Promise<Figures> {
  const finder = createStatementFinder(model);
  const predicted = gold.map(({ id, text }) => ({ id, statements: finder.find(tokenise(text)) }));
  const scorer = pathToFileURL(path.resolve(directory, 'quotes/score.mjs')).href;
  const { score } = (await import(/* @vite-ignore */ scorer)) as {
    score: (gold: unknown, predicted: unknown, options: { scope: string }) => Score;
  };
  const rows = score(gold, predicted, { scope: 'statements' });
  const percent = (share: number) => Math.round(share * 1000) / 10;
  return {
    'e2e.f': percent(rows.e2e!.f),
    'match50.f': percent(rows.match50!.f),
    'exact.f': percent(rows.exact!.f),
    'quoteAttr3.acc': percent(rows.quoteAttr3!.acc),
    'quotes3.f': percent(rows.quotes3!.f),
    'e2e.direct.r': percent(rows['e2e.direct']!.r),
    'e2e.mixed.r': percent(rows['e2e.mixed']!.r),
    'e2e.indirect.f': percent(rows['e2e.indirect']!.f),
  };
}

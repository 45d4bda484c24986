import { ArgumentDecoder } from '#core/statements/argument-decoder.ts';
import type { ChainModel } from '#core/statements/chain-model.ts';
import { viewCue } from '#core/statements/cue-window.ts';
import { LabelDecoder } from '#core/statements/label-decoder.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import type { DecodingSettings } from '#core/statements/model-file.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { type LabelledArticle, trainArguments } from './train-arguments.ts';
import { type CandidateExample, trainChoice } from './train-choice.ts';
import { trainLabels } from './train-labels.ts';

export interface TrainedModels {
  readonly labels: ChainModel;
  readonly args: ChainModel;
  readonly choice: LinearModel;
  readonly settings: DecodingSettings;
}

/** Chosen by cross-validation on train: contents as they come, sources rather one too many than none. */
const SETTINGS: DecodingSettings = { argumentBias: [0, 1, 0, 3, 0, 0, 0, 0], leastScore: -0.65 };

/** Runs whose weights are averaged in the models that ship. */
const SEEDS = 4;

/** Parts of the data that take turns in being held out. */
const FOLDS = 3;

/**
 * Trains the three models one on top of the other. Each learns from what the one before says of articles that
 * it has not seen (held out in turn), as it will be at work; in the end each is trained on everything.
 */
export function trainStatements(
  articles: readonly PreparedArticle[],
  log: (line: string) => void,
): TrainedModels {
  const labelledArticles = inTurn(articles, (rest, held, fold) => {
    log(`labels, part ${fold + 1} of ${FOLDS} held out`);
    const decoder = new LabelDecoder(trainLabels(rest, 1, quiet));
    return held.map((prepared) => ({
      prepared,
      labelled: decoder.decode(prepared.traits, prepared.context),
    }));
  });
  const candidates = inTurn(labelledArticles, (rest, held, fold) => {
    log(`arguments, part ${fold + 1} of ${FOLDS} held out`);
    const decoder = new ArgumentDecoder(trainArguments(rest, 1, quiet), SETTINGS.argumentBias);
    return held.map((article) => candidatesOf(article, decoder));
  });
  log('labels, all');
  const labels = trainLabels(articles, SEEDS, log);
  log('arguments, all');
  const args = trainArguments(labelledArticles, SEEDS, log);
  return { labels, args, choice: trainChoice(candidates.flat(), log), settings: SETTINGS };
}

/** Applies `work` to each part with the rest of the items; results come in the order of the items. */
function inTurn<In, Out>(items: readonly In[], work: (rest: In[], held: In[], fold: number) => Out[]): Out[] {
  const results = new Array<Out>(items.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (index: number) => index % FOLDS === fold;
    const held = items.filter((_, index) => isHeld(index));
    const rest = items.filter((_, index) => !isHeld(index));
    work(rest, held, fold).forEach((result, position) => {
      results[position * FOLDS + fold] = result;
    });
  }
  return results;
}

function candidatesOf(article: LabelledArticle, decoder: ArgumentDecoder): CandidateExample[] {
  const { prepared, labelled } = article;
  return labelled.cues.flatMap((cue) => {
    const found = decoder.decode(prepared.traits, viewCue(prepared.traits, cue), labelled.labels);
    return found.contents.length > 0 ? [{ ...article, cue, found }] : [];
  });
}

function quiet(): void {}

import { ArgumentDecoder } from '#core/statements/argument-decoder.ts';
import type { ChainModel } from '#core/statements/chain-model.ts';
import { viewCue } from '#core/statements/cue-window.ts';
import { LabelDecoder } from '#core/statements/label-decoder.ts';
import type { LinearModel } from '#core/statements/linear-model.ts';
import type { DecodingSettings } from '#core/statements/model-file.ts';
import { ReadingRanker } from '#core/statements/rank-readings.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { ReadingJudge } from './reading-value.ts';
import { type LabelledArticle, trainArguments } from './train-arguments.ts';
import { type ReadCue, trainChoice } from './train-choice.ts';
import { trainLabels } from './train-labels.ts';
import { type CueReadings, trainRanking } from './train-ranking.ts';

export interface TrainedModels {
  readonly labels: ChainModel;
  readonly args: ChainModel;
  readonly ranking: LinearModel;
  readonly choice: LinearModel;
  readonly settings: DecodingSettings;
}

/** Chosen by cross-validation on train: contents as they come, sources rather one too many than none. */
const SETTINGS: DecodingSettings = {
  argumentBias: [0, 1, 0, 3, 0, 0, 0, 0],
  leastScore: -0.6,
  leastQuotedScore: -2,
};

/** Runs whose weights are averaged in the models that ship. */
const SEEDS = 3;

/** Parts of the data that take turns in being held out. */
const FOLDS = 3;

/**
 * Trains the four models one on top of the other. Each learns from what the one before says of articles that
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
  const readings = inTurn(labelledArticles, (rest, held, fold) => {
    log(`arguments, part ${fold + 1} of ${FOLDS} held out`);
    const decoder = new ArgumentDecoder(trainArguments(rest, 1, quiet), SETTINGS.argumentBias);
    return held.map((article) => readingsOf(article, decoder));
  });
  const readCues = inTurn(readings, (rest, held) => {
    const ranker = new ReadingRanker(trainRanking(rest.flat(), quiet));
    return held.map((cues) => cues.map((cue) => read(cue, ranker)));
  });
  const ranking = trainRanking(readings.flat(), log);
  const choice = trainChoice(readCues.flat(), log);
  log('labels, all');
  const labels = trainLabels(articles, SEEDS, log);
  log('arguments, all');
  const args = trainArguments(labelledArticles, SEEDS, log);
  return { labels, args, ranking, choice, settings: SETTINGS };
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

function readingsOf(article: LabelledArticle, decoder: ArgumentDecoder): CueReadings[] {
  const { prepared, labelled } = article;
  const judge = new ReadingJudge(prepared);
  return labelled.cues.flatMap((cue) => {
    const view = viewCue(prepared.traits, cue);
    const readings = decoder.read(prepared.traits, view, labelled.labels);
    if (readings.length === 0) return [];
    return [{ ...article, cue, readings, values: readings.map((reading) => judge.judge(reading)) }];
  });
}

/** The cue as a ranking that has not learnt from its article reads it. */
function read(cue: CueReadings, ranker: ReadingRanker): ReadCue {
  const { traits } = cue.prepared;
  const place = ranker.best(traits, viewCue(traits, cue.cue), cue.readings, cue.labelled.labels);
  return { ...cue, place };
}

function quiet(): void {}

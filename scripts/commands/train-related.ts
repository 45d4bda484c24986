// npm run train:related: learns the weights of related coverage on ../shared/eval, prints cross-validated figures and
// writes src/core/related/ranking-weights.json (`npm run fix` gives it its format). Deterministic; takes ten to twenty minutes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { PAIR_FEATURES } from '#core/related/pair-features.ts';
import type { Candidate, RankingWeights } from '#core/related/ranker.ts';
import { featuresOf, outletBonus, scoreCandidates, threadFeatures } from '#core/related/ranker.ts';
import type { WeightedProfile } from '#core/related/weighting.ts';
import { inMemory } from '#library/open-library.ts';
import { RelatedBatch } from '#library/related-batch.ts';
import { learnLayered } from '../training/layered-ranker.ts';
import { learnWeights } from '../training/softmax-ranker.ts';

const EVAL = '../shared/eval';
const WEIGHTS_FILE = 'src/core/related/ranking-weights.json';
const FOLDS = 5;
/** Less ridge than this fits the newsroom links of one time too closely: 0.002 cost them 0.01 in cross-validation. */
const OPTIONS = { steps: 220, rate: 0.06, ridge: 0.02 };
const RISING = [PAIR_FEATURES.indexOf('topics'), PAIR_FEATURES.indexOf('parties')];
/**
 * Chosen in cross-validation. With half of the ridge on the units, editor links lose what short items win; three starts
 * make the result one of the method, not of its first numbers. Left to itself the net counted a shared topic against
 * texts that are alike.
 */
const IN_THREAD = {
  steps: 250,
  rate: 0.03,
  ridge: 0.02,
  units: 12,
  unitRidge: 0.2,
  starts: 3,
  rising: RISING,
};
/** The likeliest candidates of a query that the thread's weights are learnt from; what is behind them seldom rises. */
const LEARNT_FROM = 40;

/** The labels, and what a set counts in learning: newsroom links are the only true "prior coverage". */
const SETS = [
  { name: 'editor links', folder: 'related', qrels: 'qrels_editor_links.jsonl', weight: 1.2 },
  { name: 'roundup', folder: 'related', qrels: 'qrels_roundup.jsonl', weight: 1 },
  { name: 'short items', folder: 'related-short', qrels: 'qrels_story.jsonl', weight: 1 },
] as const;

interface LabelledQuery {
  readonly set: string;
  readonly day: string;
  readonly weight: number;
  readonly slices: readonly string[];
  readonly labels: number;
  readonly profile: WeightedProfile;
  readonly candidates: readonly Candidate[];
  readonly relevant: readonly boolean[];
  readonly features: readonly Float64Array[];
}

interface Qrel {
  readonly query_id: string;
  readonly relevant: readonly string[];
  readonly gap_days?: readonly number[];
  readonly story?: string;
}

interface Article {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
  readonly date: string;
  readonly text: string;
  readonly source?: string;
}

if (!existsSync(EVAL)) {
  process.stderr.write(`${EVAL} is not here: nothing to learn from.\n`);
  process.exit(1);
}

const queries = await collect();
const crossValidated = new Map<string, number[]>();
const fitted = new Map<string, number[]>();
const folds = foldsByTime(queries);
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(queries.filter((query) => folds.get(query) !== fold));
  measure(
    queries.filter((query) => folds.get(query) === fold),
    weights,
    crossValidated,
  );
  process.stderr.write(`fold ${fold + 1} of ${FOLDS}\n`);
}
const weights = learn(queries);
measure(queries, weights, fitted);
writeFileSync(WEIGHTS_FILE, `${JSON.stringify(rounded(weights), null, 2)}\n`);
print(crossValidated, fitted);

async function collect(): Promise<LabelledQuery[]> {
  const found: LabelledQuery[] = [];
  for (const folder of new Set(SETS.map((set) => set.folder))) {
    const batch = new RelatedBatch(await inMemory());
    const articles = new Map(
      lines<Article>(`${folder}/articles.jsonl`).map((article) => [article.id, article]),
    );
    for (const article of articles.values()) {
      const { id, url, title, date, text, source } = article;
      batch.add({ id, url: url || null, title: title || null, date, text, source: source || null });
    }
    const negotiations = new Map(
      lines<{ story: string; negotiation: boolean }>(`${folder}/stories.jsonl`).map((story) => [
        story.story,
        story.negotiation,
      ]),
    );
    /** Queries share most of their candidates: each profile is kept once, or they would take gigabytes. */
    const profiles = new Map<string, WeightedProfile>();
    const shared = (id: string, profile: WeightedProfile): WeightedProfile => {
      const known = profiles.get(id) ?? profile;
      profiles.set(id, known);
      return known;
    };
    for (const set of SETS.filter((candidate) => candidate.folder === folder)) {
      const qrels = lines<Qrel>(`${folder}/${set.qrels}`);
      for (const qrel of qrels) {
        const { profile, found: all } = batch.candidates({ id: qrel.query_id, text: null, date: null });
        const candidates = all.map(({ id, candidate }) => ({
          profile: shared(id, candidate.profile),
          gapDays: candidate.gapDays,
          sameOutlet: candidate.sameOutlet,
        }));
        const isNegotiation = qrel.story !== undefined && negotiations.get(qrel.story) === true;
        const isPrior = qrel.gap_days !== undefined && Math.max(...qrel.gap_days) >= 2;
        found.push({
          set: set.name,
          day: articles.get(qrel.query_id)!.date,
          weight: set.weight / qrels.length,
          slices: ['all', ...(isNegotiation ? ['negotiation'] : []), ...(isPrior ? ['gap >= 2 days'] : [])],
          labels: qrel.relevant.length,
          profile,
          candidates,
          relevant: all.map(({ id }) => qrel.relevant.includes(id)),
          features: featuresOf(profile, candidates),
        });
      }
    }
  }
  return found;
}

/** Each set is cut along time, so that no story is learnt on and measured on alike. */
function foldsByTime(all: readonly LabelledQuery[]): ReadonlyMap<LabelledQuery, number> {
  const fold = new Map<LabelledQuery, number>();
  for (const folder of ['related', 'related-short']) {
    const names = SETS.filter((set) => set.folder === folder).map((set): string => set.name);
    const sorted = all.filter(({ set }) => names.includes(set)).sort((a, b) => (a.day < b.day ? -1 : 1));
    for (const [i, query] of sorted.entries()) fold.set(query, Math.floor((i * FOLDS) / sorted.length));
  }
  return fold;
}

function learn(training: readonly LabelledQuery[]): RankingWeights {
  const alone = learnWeights(
    training.map((query) => trainingQuery(query, query.features)),
    OPTIONS,
  );
  const inThread = learnLayered(
    training.map((query) => {
      const first = query.features.map((row) => row.reduce((sum, value, f) => sum + value * alone[f]!, 0));
      const links = threadFeatures(query.candidates, first);
      const kept = [...first.keys()]
        .filter((i) => links[i])
        .sort((a, b) => first[b]! - first[a]!)
        .slice(0, LEARNT_FROM);
      const rows = kept.map((i) => [...query.features[i]!, ...links[i]!]);
      return trainingQuery(pick(query, kept), rows);
    }),
    IN_THREAD,
  );
  return { alone, inThread };
}

function pick(query: LabelledQuery, kept: readonly number[]): LabelledQuery {
  return {
    ...query,
    candidates: kept.map((i) => query.candidates[i]!),
    relevant: kept.map((i) => query.relevant[i]!),
  };
}

function trainingQuery(query: LabelledQuery, rows: readonly ArrayLike<number>[]) {
  return { rows, offsets: query.candidates.map(outletBonus), relevant: query.relevant, weight: query.weight };
}

function measure(
  measured: readonly LabelledQuery[],
  using: RankingWeights,
  figures: Map<string, number[]>,
): void {
  for (const query of measured) {
    const scores = scoreCandidates(query.profile, query.candidates, using);
    const order = [...scores.keys()].sort((a, b) => scores[b]!.order - scores[a]!.order);
    const value = ndcg10(
      order.map((i) => query.relevant[i]!),
      query.labels,
    );
    for (const slice of query.slices) {
      const name = `${query.set}, ${slice}`;
      figures.set(name, [...(figures.get(name) ?? []), value]);
    }
  }
}

function ndcg10(hits: readonly boolean[], labels: number): number {
  let gained = 0;
  let ideal = 0;
  for (let rank = 0; rank < 10; rank++) {
    if (hits[rank]) gained += 1 / Math.log2(rank + 2);
    if (rank < labels) ideal += 1 / Math.log2(rank + 2);
  }
  return gained / ideal;
}

function rounded({ alone, inThread }: RankingWeights): RankingWeights {
  const round = (values: readonly number[]) => values.map((value) => Number(value.toPrecision(5)));
  const units = inThread.units.map(({ share, bias, weights: inner }) => ({
    share: Number(share.toPrecision(5)),
    bias: Number(bias.toPrecision(5)),
    weights: round(inner),
  }));
  return { alone: round(alone), inThread: { linear: round(inThread.linear), units } };
}

function print(crossValidatedFigures: Map<string, number[]>, fittedFigures: Map<string, number[]>): void {
  process.stdout.write('nDCG@10                       queries  cross-validated  fitted on all\n');
  for (const [name, values] of crossValidatedFigures) {
    const mean = (figures: readonly number[]) => figures.reduce((a, b) => a + b, 0) / figures.length;
    const all = fittedFigures.get(name) ?? [];
    process.stdout.write(
      `${name.padEnd(30)}${String(values.length).padStart(7)}${mean(values).toFixed(3).padStart(17)}${mean(all).toFixed(3).padStart(15)}\n`,
    );
  }
}

function lines<T>(file: string): T[] {
  return readFileSync(`${EVAL}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

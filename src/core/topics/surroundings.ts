import type { PhraseMatch } from './phrase-matcher.ts';
import { DOMAINS, type Domain, FIELDS, OTHER_NEWS, type PhraseRule } from './phrase-tables.ts';
import type { TextUnits } from './text-units.ts';

/**
 * Scores at which a stretch is held to be about a domain. An evidence word weighs 1 to 3: a sentence needs one
 * clear word or two faint ones, an article about as many as three clear words in 120.
 */
const ENOUGH = { article: 4, paragraph: 3, sentence: 2 } as const;

/** The article's length in words at which evidence starts to be thinned by length. */
const SHORT_ARTICLE = 120;

const TITLE_BONUS = 1.5;

const INDEX = new Map<Domain, number>(DOMAINS.map((domain, index) => [domain, index]));

/** What the article, its paragraphs and its sentences are about. 1 means "just enough evidence". */
export class Surroundings {
  readonly #article: Float64Array;
  readonly #paragraphs: ReadonlyMap<number, Float64Array>;
  readonly #sentences: ReadonlyMap<number, Float64Array>;
  readonly #units: TextUnits;
  readonly #witnesses: ReadonlyMap<Domain, readonly number[]>;

  constructor(
    units: TextUnits,
    matches: readonly PhraseMatch[],
    rules: readonly PhraseRule[],
    titleScores: Float64Array | null,
  ) {
    this.#units = units;
    const counts = new Map<number, number>();
    const paragraphs = new Map<number, Float64Array>();
    const sentences = new Map<number, Float64Array>();
    const seenIn = new Map<number, { paragraph: number; sentence: number }>();
    const witnesses = new Map<Domain, number[]>();
    for (const match of matches) {
      const evidence = evidenceOf(rules[match.rule]!);
      if (evidence.length === 0) continue;
      counts.set(match.rule, (counts.get(match.rule) ?? 0) + 1);
      const paragraph = units.paragraph[match.from]!;
      const sentence = units.sentence[match.from]!;
      const seen = seenIn.get(match.rule);
      if (seen?.paragraph !== paragraph) add(paragraphs, paragraph, evidence);
      if (seen?.sentence !== sentence) add(sentences, sentence, evidence);
      seenIn.set(match.rule, { paragraph, sentence });
      for (const [domain] of evidence) witness(witnesses, domain, match.from);
    }
    this.#article = articleScores(counts, rules, units.count);
    if (titleScores)
      for (const [index, score] of titleScores.entries()) this.#article[index]! += TITLE_BONUS * score;
    this.#paragraphs = paragraphs;
    this.#sentences = sentences;
    this.#witnesses = witnesses;
  }

  /** How much the surroundings of a unit speak of the domains: the strongest of sentence, paragraph and article. */
  speaksOf(domains: readonly Domain[], unit: number): number {
    return Math.max(
      best(this.#sentences.get(this.#units.sentence[unit]!), domains) / ENOUGH.sentence,
      best(this.#paragraphs.get(this.#units.paragraph[unit]!), domains) / ENOUGH.paragraph,
      this.articleSpeaksOf(domains),
    );
  }

  articleSpeaksOf(domains: readonly Domain[]): number {
    return best(this.#article, domains) / ENOUGH.article;
  }

  /** How much article or sentence are about other news, and about negotiations of any field. */
  balance(unit: number): { readonly field: number; readonly other: number } {
    return { field: this.speaksOf(FIELDS, unit), other: this.speaksOf(OTHER_NEWS, unit) };
  }

  /** Up to two words of the text that show the domain, for "why". */
  witnessesOf(domains: readonly Domain[]): readonly string[] {
    const units = domains.flatMap((domain) => this.#witnesses.get(domain) ?? []);
    return [...new Set(units.map((unit) => this.#units.word[unit]!))].slice(0, 2);
  }
}

/** Evidence in a title alone, per domain. */
export function scoresOf(matches: readonly PhraseMatch[], rules: readonly PhraseRule[]): Float64Array {
  const scores = new Float64Array(DOMAINS.length);
  for (const match of matches) {
    for (const [domain, weight] of evidenceOf(rules[match.rule]!)) scores[INDEX.get(domain)!]! += weight;
  }
  return scores;
}

/** A clear topic phrase is itself evidence of what the text is about. */
const TOPIC_PHRASE_WEIGHT = 2;

function evidenceOf(rule: PhraseRule): readonly (readonly [Domain, number])[] {
  if (rule.kind === 'evidence') return [[rule.domain, rule.weight]];
  if (rule.kind === 'block' || rule.conditions.length > 0) return [];
  return rule.speaksOf.map((domain) => [domain, TOPIC_PHRASE_WEIGHT] as const);
}

function add(
  scores: Map<number, Float64Array>,
  key: number,
  evidence: readonly (readonly [Domain, number])[],
): void {
  let row = scores.get(key);
  if (!row) {
    row = new Float64Array(DOMAINS.length);
    scores.set(key, row);
  }
  for (const [domain, weight] of evidence) row[INDEX.get(domain)!]! += weight;
}

function articleScores(
  counts: ReadonlyMap<number, number>,
  rules: readonly PhraseRule[],
  words: number,
): Float64Array {
  const scores = new Float64Array(DOMAINS.length);
  const thinning = Math.sqrt(Math.max(words, SHORT_ARTICLE) / SHORT_ARTICLE);
  for (const [rule, count] of counts) {
    for (const [domain, weight] of evidenceOf(rules[rule]!)) {
      scores[INDEX.get(domain)!]! += (weight * (1 + Math.log(count))) / thinning;
    }
  }
  return scores;
}

function best(scores: Float64Array | undefined, domains: readonly Domain[]): number {
  if (!scores) return 0;
  return Math.max(0, ...domains.map((domain) => scores[INDEX.get(domain)!]!));
}

function witness(witnesses: Map<Domain, number[]>, domain: Domain, unit: number): void {
  const units = witnesses.get(domain) ?? [];
  if (units.length < 6) units.push(unit);
  witnesses.set(domain, units);
}

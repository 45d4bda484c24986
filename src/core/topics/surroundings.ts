import type { PhraseMatch } from './phrase-matcher.ts';
import { DOMAINS, type Domain, OTHER_NEWS, type PhraseRule } from './phrase-tables.ts';
import type { TextUnits } from './text-units.ts';

/**
 * Scores at which a stretch is held to be about a domain. An evidence word weighs 1 to 3: a sentence needs one
 * clear word or two faint ones, an article about as many as three clear words in 120.
 */
const ENOUGH = { article: 4, paragraph: 3, sentence: 2 } as const;

/** The article's length in words at which evidence starts to be thinned by length. */
const SHORT_ARTICLE = 120;

/** Evidence in the title counts so many times. */
const TITLE_BONUS = 1.5;

const MOST_WITNESSES = 2;

const NOTHING: ReadonlyMap<Domain, number> = new Map();

const OF_OTHER_NEWS: ReadonlySet<Domain> = new Set(OTHER_NEWS);

const INDEX = new Map<Domain, number>(DOMAINS.map((domain, index) => [domain, index]));

/** What the article, its paragraphs and its sentences are about. 1 means "just enough evidence". */
export class Surroundings {
  readonly #units: TextUnits;
  readonly #rules: readonly PhraseRule[];
  readonly #thinning: number;
  readonly #article: Float64Array;
  readonly #paragraphs = new Map<number, Float64Array>();
  readonly #sentences = new Map<number, Float64Array>();
  /** How often each evidence rule matched. */
  readonly #counts = new Map<number, number>();
  /** Evidence rules by the unit at which they start. */
  readonly #rulesAt = new Map<number, number[]>();
  /** Stretches of units that are evidence of a domain. */
  readonly #witnesses = new Map<Domain, PhraseMatch[]>();

  constructor(
    units: TextUnits,
    matches: readonly PhraseMatch[],
    rules: readonly PhraseRule[],
    title: Float64Array | null,
  ) {
    this.#units = units;
    this.#rules = rules;
    this.#thinning = Math.sqrt(Math.max(units.count, SHORT_ARTICLE) / SHORT_ARTICLE);
    const seenIn = new Map<number, { paragraph: number; sentence: number }>();
    for (const match of matches) {
      const { rule, from } = match;
      const evidence = evidenceOf(rules[rule]!);
      if (evidence.length === 0) continue;
      const paragraph = units.paragraph[from]!;
      const sentence = units.sentence[from]!;
      const seen = seenIn.get(rule);
      if (seen?.paragraph !== paragraph) addTo(this.#paragraphs, paragraph, evidence);
      if (seen?.sentence !== sentence) addTo(this.#sentences, sentence, evidence);
      seenIn.set(rule, { paragraph, sentence });
      this.#counts.set(rule, (this.#counts.get(rule) ?? 0) + 1);
      listed(this.#rulesAt, from).push(rule);
      for (const [domain] of evidence) listed(this.#witnesses, domain).push(match);
    }
    this.#article = this.#articleScores(title);
  }

  /**
   * How much the surroundings of a match speak of the domains: the strongest of sentence, paragraph and article.
   * The match's own words are no evidence for it, unless they stand elsewhere too.
   */
  speaksOf(domains: readonly Domain[], match: PhraseMatch): number {
    const own = this.#ownEvidence(match);
    const once = this.#ownEvidence(match, 1);
    return Math.max(
      best(this.#sentences.get(this.#units.sentence[match.from]!), own, domains) / ENOUGH.sentence,
      best(this.#paragraphs.get(this.#units.paragraph[match.from]!), once, domains) / ENOUGH.paragraph,
      best(this.#article, once, domains, this.#thinning) / ENOUGH.article,
    );
  }

  /** How much the article as a whole speaks of the domains. */
  articleSpeaksOf(domains: readonly Domain[]): number {
    return best(this.#article, NOTHING, domains) / ENOUGH.article;
  }

  /** Up to two pieces of the text that show the domain, outside the match, for "why". */
  witnessesOf(domain: Domain, match: PhraseMatch): readonly string[] {
    const { text, start, end } = this.#units;
    const words = new Set<string>();
    for (const { from, to } of this.#witnesses.get(domain) ?? []) {
      if (to < match.phraseFrom || from > match.phraseTo) words.add(text.slice(start[from], end[to]));
      if (words.size === MOST_WITNESSES) break;
    }
    return [...words];
  }

  #articleScores(title: Float64Array | null): Float64Array {
    const scores = title ? title.map((score) => TITLE_BONUS * score) : new Float64Array(DOMAINS.length);
    for (const [rule, count] of this.#counts) {
      for (const [domain, weight] of evidenceOf(this.#rules[rule]!)) {
        scores[INDEX.get(domain)!]! += (weight * (1 + Math.log(count))) / this.#thinning;
      }
    }
    return scores;
  }

  /**
   * Evidence of fields that starts inside the match; with `count`, only from rules that matched so often in the
   * article. Words of other news in the gaps of a phrase do count against it.
   */
  #ownEvidence(match: PhraseMatch, count?: number): ReadonlyMap<Domain, number> {
    const own = new Map<Domain, number>();
    for (let unit = match.phraseFrom; unit <= match.phraseTo; unit++) {
      for (const rule of this.#rulesAt.get(unit) ?? []) {
        if (count !== undefined && this.#counts.get(rule) !== count) continue;
        for (const [domain, weight] of evidenceOf(this.#rules[rule]!)) {
          if (!OF_OTHER_NEWS.has(domain)) own.set(domain, (own.get(domain) ?? 0) + weight);
        }
      }
    }
    return own;
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

function addTo(
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

function best(
  scores: Float64Array | undefined,
  own: ReadonlyMap<Domain, number>,
  domains: readonly Domain[],
  thinning = 1,
): number {
  if (!scores) return 0;
  let most = 0;
  for (const domain of domains) {
    const score = scores[INDEX.get(domain)!]! - (own.get(domain) ?? 0) / thinning;
    if (score > most) most = score;
  }
  return most;
}

function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}

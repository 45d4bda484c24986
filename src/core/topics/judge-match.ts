import type { PhraseMatch } from './phrase-matcher.ts';
import { type Condition, type Domain, FIELDS, type TopicRule } from './phrase-tables.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextUnits } from './text-units.ts';

/** "Near" is the same sentence, at most this many words away. */
const NEAR = 25;

/** A clear phrase is dropped where other news outweighs negotiations this many times over. */
const OTHER_NEWS_OUTWEIGHS = 2;

const DOMAIN_WORDS: Readonly<Record<Domain, string>> = {
  peace: 'efforts for peace',
  war: 'a war',
  diplomacy: 'diplomacy',
  nuclear: 'a nuclear dispute',
  trade: 'trade between countries',
  labour: 'a labour dispute',
  climate: 'climate talks',
  debt: 'public debt and budgets',
  politics: 'a political settlement',
  sport: 'sport',
  show: 'entertainment',
  crime: 'crime and courts',
  business: 'business',
  weather: 'weather and disasters',
  campaign: 'an election campaign',
  lifestyle: 'everyday life',
};

/** What a match is judged against. */
export interface JudgedText {
  readonly units: TextUnits;
  readonly symbols: readonly (readonly number[])[];
  readonly surroundings: Surroundings;
}

/** Why a match counts, in plain words; `null` when it does not. */
export function judgeMatch(match: PhraseMatch, rule: TopicRule, text: JudgedText): string | null {
  const { field, other } = text.surroundings.balance(match.from);
  const clear = rule.conditions.length === 0;
  if (clear && other >= 1 && other > OTHER_NEWS_OUTWEIGHS * Math.max(field, 0.5)) return null;
  const reasons: string[] = [];
  for (const condition of rule.conditions) {
    const reason = judgeCondition(condition, match, text, other);
    if (reason === null) return null;
    if (reason !== '') reasons.push(reason);
  }
  const phrase = `phrase “${plainPhrase(rule.phrase)}”`;
  return reasons.length > 0 ? `${phrase}, ${reasons.join(', ')}` : phrase;
}

function judgeCondition(
  condition: Condition,
  match: PhraseMatch,
  text: JudgedText,
  other: number,
): string | null {
  const { surroundings } = text;
  switch (condition.kind) {
    case 'about': {
      const score = surroundings.speaksOf(condition.domains, match.from);
      if (score < 1 || (other >= 1 && other > score)) return null;
      return whyAbout(condition.domains, match.from, surroundings);
    }
    case 'not-about': {
      const score = surroundings.speaksOf(condition.domains, match.from);
      const others = FIELDS.filter((field) => !condition.domains.includes(field));
      return score >= 1 && score > surroundings.speaksOf(others, match.from) ? null : '';
    }
    case 'near': {
      const word = nearWord(condition.symbol, match, text);
      return word === null ? null : `near “${word}”`;
    }
    case 'not-near':
      return nearWord(condition.symbol, match, text) === null ? '' : null;
  }
}

function whyAbout(domains: readonly Domain[], unit: number, surroundings: Surroundings): string {
  const strongest = domains.reduce((best, domain) =>
    surroundings.speaksOf([domain], unit) > surroundings.speaksOf([best], unit) ? domain : best,
  );
  const words = surroundings.witnessesOf([strongest]).map((word) => `“${word}”`);
  const shown = words.length > 0 ? ` (${words.join(', ')})` : '';
  return `in a text about ${DOMAIN_WORDS[strongest]}${shown}`;
}

/** The nearest unit of a symbol outside the phrase itself. */
function nearWord(symbol: number, match: PhraseMatch, { units, symbols }: JudgedText): string | null {
  const sentence = units.sentence[match.from];
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const at of [match.phraseFrom - distance, match.phraseTo + distance]) {
      if (units.sentence[at] === sentence && symbols[at]!.includes(symbol)) return units.word[at]!;
    }
  }
  return null;
}

/** The phrase as written, without the signs of the file's syntax. */
function plainPhrase(phrase: string): string {
  return phrase
    .replace(/\/(?:nv|n|v)\b/g, '')
    .replace(/[[\]?]/g, '')
    .replace(/\.\.\d+/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { KnownWord, PhraseMatch } from './phrase-matcher.ts';
import { type Condition, type Domain, FIELDS, OTHER_NEWS, type TopicRule } from './phrase-tables.ts';
import type { Surroundings } from './surroundings.ts';
import type { TextUnits } from './text-units.ts';
import type { TopicWhy } from './topic-why.ts';

type WhyReason = TopicWhy['reasons'][number];

/** "Near" is the same sentence, at most this many words away. */
const NEAR = 25;

/** A clear phrase is dropped where other news outweighs negotiations this many times over. */
const OTHER_NEWS_OUTWEIGHS = 2;

/** A clear phrase stands for at least this much talk of negotiations. */
const FAINT = 0.5;

/** As `TopicWhy` names what a text is about. */
export const DOMAIN_WORDS: Readonly<Record<Domain, string>> = {
  bargaining: 'negotiations',
  peace: 'efforts for peace',
  war: 'a war',
  diplomacy: 'diplomacy',
  nuclear: 'a nuclear dispute',
  trade: 'trade between countries',
  labour: 'a labour dispute',
  climate: 'climate talks',
  debt: 'public debt and budgets',
  politics: 'a political settlement',
  arbitration: 'arbitration between the parties',
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
  readonly words: readonly KnownWord[];
  readonly surroundings: Surroundings;
}

/** Why a match counts; `null` when it does not. */
export function judgeMatch(match: PhraseMatch, rule: TopicRule, text: JudgedText): TopicWhy | null {
  const other = text.surroundings.speaksOf(OTHER_NEWS, match);
  if (rule.conditions.length === 0) {
    const field = Math.max(text.surroundings.speaksOf(FIELDS, match), FAINT);
    if (other >= 1 && other > OTHER_NEWS_OUTWEIGHS * field) return null;
  }
  const reasons: WhyReason[] = [];
  for (const condition of rule.conditions) {
    const reason = judgeCondition(condition, match, text, other);
    if (reason === null) return null;
    if (reason !== 'tells-nothing') reasons.push(reason);
  }
  return { words: wordsOf(match, text.units), reasons };
}

function judgeCondition(
  condition: Condition,
  match: PhraseMatch,
  text: JudgedText,
  other: number,
): WhyReason | 'tells-nothing' | null {
  const { surroundings } = text;
  switch (condition.kind) {
    case 'about': {
      const score = surroundings.speaksOf(condition.domains, match);
      if (score < 1 || (other >= 1 && other > score)) return null;
      return whyAbout(condition.domains, match, surroundings);
    }
    case 'not-about': {
      const score = surroundings.speaksOf(condition.domains, match);
      const others = FIELDS.filter((field) => !condition.domains.includes(field));
      return score >= 1 && score > surroundings.speaksOf(others, match) ? null : 'tells-nothing';
    }
    case 'mostly':
      return isMostly(condition.domains, match, surroundings)
        ? whyAbout(condition.domains, match, surroundings)
        : null;
    case 'not-mostly':
      return isMostly(condition.domains, match, surroundings) ? null : 'tells-nothing';
    case 'near': {
      const word = nearWord(condition.symbol, match, text);
      return word === null ? null : { kind: 'near', word };
    }
    case 'not-near':
      return nearWord(condition.symbol, match, text) === null ? 'tells-nothing' : null;
  }
}

/** What is spoken of in negotiations of every field; not compared with particular fields. */
const COMMON: readonly Domain[] = ['bargaining', 'diplomacy', 'arbitration'];

const PARTICULAR = FIELDS.filter((field) => !COMMON.includes(field));

function isMostly(domains: readonly Domain[], match: PhraseMatch, surroundings: Surroundings): boolean {
  const others = PARTICULAR.filter((field) => !domains.includes(field));
  const score = surroundings.speaksOf(domains, match);
  return score >= 1 && score > surroundings.speaksOf(others, match);
}

function whyAbout(domains: readonly Domain[], match: PhraseMatch, surroundings: Surroundings): WhyReason {
  const strongest = domains.reduce((best, domain) =>
    surroundings.speaksOf([domain], match) > surroundings.speaksOf([best], match) ? domain : best,
  );
  const words = surroundings.witnessesOf(strongest, match);
  return { kind: 'about', field: DOMAIN_WORDS[strongest], words };
}

/** The nearest unit of a symbol outside the phrase itself. */
function nearWord(symbol: number, match: PhraseMatch, { units, words }: JudgedText): string | null {
  const sentence = units.sentence[match.from];
  for (let distance = 1; distance <= NEAR; distance++) {
    for (const at of [match.phraseFrom - distance, match.phraseTo + distance]) {
      if (units.sentence[at] === sentence && words[at]?.symbols.includes(symbol)) return units.word[at]!;
    }
  }
  return null;
}

/** The words of the text that the phrase fits, from its first word to its last. */
function wordsOf({ phraseFrom, phraseTo }: PhraseMatch, { text, start, end }: TextUnits): string {
  return text.slice(start[phraseFrom], end[phraseTo]);
}

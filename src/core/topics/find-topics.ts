import type { OwnTopic } from '../model/own-topic.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { topicById } from '../taxonomy/taxonomy.ts';
import { type TokenisedText, tokenise } from '../text/tokens.ts';
import { judgeMatch } from './judge-match.ts';
import { leaveOutOtherSenses } from './other-senses.ts';
import { compileOwnTopics } from './own-phrases.ts';
import { PhraseMatcher } from './phrase-matcher.ts';
import type { PhraseTables } from './phrase-tables.ts';
import builtIn from './phrases/all.phrases';
import { type Candidate, settleOverlaps } from './settle-overlaps.ts';
import { leaveOutStrays } from './sparse-articles.ts';
import { Surroundings, scoresOf } from './surroundings.ts';
import { cutUnits, type TextUnits } from './text-units.ts';
import { writeTopicWhy } from './topic-why.ts';

export interface TopicFinder {
  /** Marks in text order; marks of one topic never overlap, marks of different topics may. */
  find(doc: TokenisedText, context: { readonly title?: string | null }): readonly TopicMark[];
}

export interface TopicFinderOptions {
  readonly ownTopics?: readonly OwnTopic[];
  /** Topic or family ids that are not marked. */
  readonly hiddenTopics?: readonly string[];
}

/**
 * Makes a finder of the built-in topics and the reader's own. Reader's phrases that cannot be read are left out
 * (the options page refuses them with a message, see `checkOwnPhrase`).
 */
export function createTopicFinder(options: TopicFinderOptions): TopicFinder {
  const builtInLayer = new Layer(builtIn);
  const ownLayer = options.ownTopics?.length ? new Layer(compileOwnTopics(options.ownTopics)) : null;
  const hidden = new Set(options.hiddenTopics);
  const isShown = (topic: string): boolean =>
    !hidden.has(topic) && !hidden.has(topicById(topic)?.family ?? topic);
  return {
    find(doc, { title }) {
      const units = cutUnits(doc);
      const titleUnits = title ? cutUnits(tokenise(title)) : null;
      const found = builtInLayer.candidates(units, titleUnits);
      const builtInMarks = leaveOutStrays(settleOverlaps(found.candidates), units, found.surroundings);
      const ownMarks = ownLayer ? settleOverlaps(ownLayer.candidates(units, null).candidates) : [];
      const marks = [...builtInMarks, ...ownMarks].filter(({ topic }) => isShown(topic));
      return marks.sort(inTextOrder).map(({ topic, match, why }) => ({
        topic,
        start: units.start[match.from]!,
        end: units.end[match.to]!,
        why: writeTopicWhy(why),
      }));
    },
  };
}

function inTextOrder(a: Candidate, b: Candidate): number {
  return a.match.from - b.match.from || a.match.to - b.match.to;
}

/** What one set of tables finds, before overlaps are settled. */
interface Found {
  readonly candidates: readonly Candidate[];
  readonly surroundings: Surroundings;
}

/** One set of tables with its matcher. */
class Layer {
  readonly #tables: PhraseTables;
  readonly #matcher: PhraseMatcher;

  constructor(tables: PhraseTables) {
    this.#tables = tables;
    this.#matcher = new PhraseMatcher(tables);
  }

  candidates(units: TextUnits, titleUnits: TextUnits | null): Found {
    const { rules } = this.#tables;
    const words = this.#matcher.knownWords(units);
    const matches = leaveOutOtherSenses(this.#matcher.match(units, words), rules);
    const titleScores = titleUnits
      ? scoresOf(this.#matcher.match(titleUnits, this.#matcher.knownWords(titleUnits)), rules)
      : null;
    const surroundings = new Surroundings(units, matches, rules, titleScores);
    const text = { units, words, surroundings };
    const candidates = matches.flatMap((match) => {
      const rule = rules[match.rule]!;
      if (rule.kind !== 'topic') return [];
      const why = judgeMatch(match, rule, text);
      if (why === null) return [];
      return rule.topics.map((topic) => ({ topic, match, why, covers: rule.covers }));
    });
    return { candidates, surroundings };
  }
}

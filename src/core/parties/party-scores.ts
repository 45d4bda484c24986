import type { Party } from '../model/negotiation.ts';
import type { TopicMark } from '../model/topic-mark.ts';
import { tokenAt } from '../names/source-phrase.ts';
import { type TokenisedText, tokenise } from '../text/tokens.ts';
import { type PartyMention, partyMentions } from './party-mentions.ts';

/** Two parties and how the text shows them together. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  /** Weight of the weaker of the two. */
  readonly weaker: number;
  /** Sentences that name both. */
  readonly together: number;
  /** Times that both are joined: "between A and B", "A–B". */
  readonly joined: number;
}

export interface PartyScores {
  /** Heaviest first. */
  readonly singles: readonly { readonly key: string; readonly score: number }[];
  /** Best first. */
  readonly pairs: readonly Pair[];
}

/** Only this many of the heaviest parties are paired. */
const MOST_PARTIES = 7;
/** A mention counts 1, more where the article says what it is about. Set by hand on study texts. */
const WEIGHT = { markedSentence: 0.7, lead: 0.6, title: 3, mediator: -0.9 } as const;
/** Pairs: named in one sentence, and joined there. */
const TOGETHER = 0.8;
const JOINED = 2.5;
const LEAD_PARAGRAPHS = 2;

/** Weighs the candidate parties of a text, alone and in pairs. */
export function scoreParties(
  doc: TokenisedText,
  mentions: readonly PartyMention[],
  candidates: ReadonlyMap<string, Party>,
  topics: readonly TopicMark[],
  title: string | null,
): PartyScores {
  const marked = markedSentences(doc, topics);
  const scores = new Map<string, number>();
  const add = (key: string, weight: number) => scores.set(key, (scores.get(key) ?? 0) + weight);
  for (const mention of mentions) {
    if (!candidates.has(mention.party.key)) continue;
    let weight = 1;
    if (marked.has(doc.sentence[mention.first]!)) weight += WEIGHT.markedSentence;
    if (doc.paragraph[mention.first]! < LEAD_PARAGRAPHS) weight += WEIGHT.lead;
    if (isMediator(doc, mention)) weight += WEIGHT.mediator - 1;
    add(mention.party.key, weight);
  }
  for (const key of titleParties(title, candidates)) add(key, WEIGHT.title);
  const singles = [...scores].map(([key, score]) => ({ key, score })).sort((a, b) => b.score - a.score);
  const together = countTogether(doc, mentions, candidates);
  return { singles, pairs: pairUp(singles.slice(0, MOST_PARTIES), together) };
}

/** Parties that the title names, by any of their names or by the one found in the text. */
function titleParties(title: string | null, candidates: ReadonlyMap<string, Party>): ReadonlySet<string> {
  const keys = new Set<string>();
  if (!title) return keys;
  for (const { party } of partyMentions(tokenise(title))) if (candidates.has(party.key)) keys.add(party.key);
  for (const { key, name } of candidates.values()) if (title.includes(name)) keys.add(key);
  return keys;
}

function pairUp(
  singles: PartyScores['singles'],
  together: ReadonlyMap<string, { sentences: number; joined: number }>,
): Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < singles.length; i++) {
    for (let k = i + 1; k < singles.length; k++) {
      const [a, b] = [singles[i]!.key, singles[k]!.key].sort() as [string, string];
      const met = together.get(`${a} ${b}`) ?? { sentences: 0, joined: 0 };
      const weaker = Math.min(singles[i]!.score, singles[k]!.score);
      const score = weaker + 0.3 * Math.max(singles[i]!.score, singles[k]!.score);
      const bonus = TOGETHER * met.sentences + JOINED * met.joined;
      pairs.push({ a, b, weaker, score: score + bonus, together: met.sentences, joined: met.joined });
    }
  }
  return pairs.sort((x, y) => y.score - x.score);
}

function markedSentences(doc: TokenisedText, topics: readonly TopicMark[]): ReadonlySet<number> {
  return new Set(topics.map((topic) => doc.sentence[tokenAt(doc, topic.start)] ?? -1));
}

/** "mediated by Ostmark", "Ostmark-brokered", "Ostmarkish mediators". */
function isMediator(doc: TokenisedText, { first, end }: PartyMention): boolean {
  const before = `${doc.lower[first - 2] ?? ''} ${doc.lower[first - 1] ?? ''}`;
  if (/(?:mediated|brokered|hosted|facilitated|sponsored) by$/.test(before)) return true;
  const after = `${doc.lower[end] ?? ''} ${doc.lower[end + 1] ?? ''}`;
  return /^(?:-\s?)?(?:mediat|broker|facilitat|hosted|which hosts|hosts)/.test(after);
}

/** For each pair "a b": sentences that name both, and joints. Sentences with many names count their first eight. */
function countTogether(
  doc: TokenisedText,
  mentions: readonly PartyMention[],
  candidates: ReadonlyMap<string, Party>,
): ReadonlyMap<string, { sentences: number; joined: number }> {
  const counts = new Map<string, { sentences: number; joined: number }>();
  const count = (a: string, b: string, joined: boolean) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const met = counts.get(key) ?? { sentences: 0, joined: 0 };
    if (joined) met.joined++;
    else met.sentences++;
    counts.set(key, met);
  };
  const relevant = mentions.filter(({ party }) => candidates.has(party.key));
  for (let m = 0; m < relevant.length; ) {
    const sentence = doc.sentence[relevant[m]!.first]!;
    const keys = new Set<string>();
    let next = m;
    for (; next < relevant.length && doc.sentence[relevant[next]!.first] === sentence; next++) {
      if (keys.size < 8) keys.add(relevant[next]!.party.key);
      const previous = next > m ? relevant[next - 1]! : null;
      const current = relevant[next]!;
      if (previous && previous.party.key !== current.party.key && areJoined(doc, previous, current)) {
        count(previous.party.key, current.party.key, true);
      }
    }
    const list = [...keys];
    for (let i = 0; i < list.length; i++) {
      for (let k = i + 1; k < list.length; k++) count(list[i]!, list[k]!, false);
    }
    m = next;
  }
  return counts;
}

const JOINTS = new Set(['and', 'with', '–', '-', '—', '/', '&', 'versus', 'vs', 'between', 'the', 'its']);

/** Nothing but joints between the two: "Norland and the Vastrian", "Norland–Vastria". */
function areJoined(doc: TokenisedText, a: PartyMention, b: PartyMention): boolean {
  if (b.first < a.end) return true;
  if (b.first - a.end > 3 || b.first === a.end) return false;
  for (let i = a.end; i < b.first; i++) if (!JOINTS.has(doc.lower[i]!)) return false;
  return true;
}

import { SHAPE, type TokenisedText } from '../text/tokens.ts';
import { type ClauseLevel, clauseLevelAt } from './clause-levels.ts';
import { endOfFillers, matchRest } from './match-phrase.ts';
import { type Act, type MovePhrase, movePhrases, type OpenedPhrase, type Opening } from './move-phrases.ts';
import { holds, type TokenRange } from './phrase-conditions.ts';
import type { Strength } from './phrase-pattern.ts';
import { actInContext } from './polarity.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { isVerbHere } from './word-sense.ts';

/** A phrase found in a sentence, after negation and modality; tokens `first` to `end` (excluded) are the cue. */
export interface MoveCue {
  readonly act: Act;
  readonly strength: Strength;
  readonly level: ClauseLevel;
  readonly first: number;
  readonly end: number;
  /** The token before the verb group or the phrase: the last word of its subject where it has one. */
  readonly before: number;
}

const remembered = new WeakMap<TokenisedText, (readonly MoveCue[] | undefined)[]>();

/** Every cue in sentence number `sentence` of the text; found once, since statements ask for those of sentences. */
export function cuesOfSentence(doc: TokenisedText, sentence: number): readonly MoveCue[] {
  let known = remembered.get(doc);
  if (known === undefined) {
    known = new Array<readonly MoveCue[] | undefined>(doc.sentenceStart.length - 1);
    remembered.set(doc, known);
  }
  const found =
    known[sentence] ??
    findCues(doc, { first: doc.sentenceStart[sentence]!, end: doc.sentenceStart[sentence + 1]! });
  known[sentence] = found;
  return found;
}

/** Every cue in the sentence, in text order; of the phrases that start at one word the most specific one. */
function findCues(doc: TokenisedText, sentence: TokenRange): readonly MoveCue[] {
  const phrases = movePhrases();
  const cues: MoveCue[] = [];
  for (let at = sentence.first; at < sentence.end; at++) {
    const opening = phrases.get(doc.lower[at]!);
    if (opening === undefined) continue;
    const cue = cueAt(doc, opening, at, sentence);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

function cueAt(doc: TokenisedText, opening: Opening, at: number, sentence: TokenRange): MoveCue | null {
  const candidates = candidatesOf(doc, opening, at, sentence);
  if (candidates.length === 0) return null;
  const word = doc.lower[at]!;
  let group: VerbGroup | null = null;
  let isVerb: boolean | null = null;
  for (const { phrase, asVerb } of candidates) {
    if (asVerb) {
      isVerb ??= isVerbHere(doc, at, sentence.first);
      if (!isVerb) continue;
    }
    const end = matchRest(doc, phrase.elements, phrase.cueElements, at, sentence.first, sentence.end);
    if (end < 0) continue;
    group ??= verbGroupAt(doc, at, sentence.first);
    const around = group;
    if (!phrase.conditions.every((name) => holds(name, doc, at, around, sentence))) continue;
    const context = actInContext(phrase, word, group);
    if (context === null || isImperative(doc, phrase, at, sentence)) return null;
    return {
      act: context.act,
      strength: phrase.strength,
      level: levelOf(doc, at, group, sentence),
      first: context.withGroup ? group.first : at,
      end,
      before: group.first - 1,
    };
  }
  return null;
}

/** Nearly all phrases fail at their second word, which one look at the words behind the first tells. */
function candidatesOf(
  doc: TokenisedText,
  { all, loose, followers }: Opening,
  at: number,
  sentence: TokenRange,
): readonly OpenedPhrase[] {
  if (loose.length === all.length) return all;
  const end = endOfFillers(doc, at + 1, sentence.end);
  for (let next = at + 1; next < end; next++) if (followers.has(doc.lower[next]!)) return all;
  return loose;
}

function levelOf(doc: TokenisedText, at: number, group: VerbGroup, sentence: TokenRange): ClauseLevel {
  const level = clauseLevelAt(doc, group.first, sentence.first);
  if (level !== 'main') return level;
  if (isReducedRelative(doc, at, group)) return 'aside';
  if (group.bareInfinitive) return 'subordinate';
  const participle = doc.lower[at]!.endsWith('ing') && !group.withBe;
  return participle ? 'subordinate' : 'main';
}

/** "Accept the offer or leave": a bare verb that opens the sentence tells nobody's move. */
function isImperative(doc: TokenisedText, phrase: MovePhrase, at: number, sentence: TokenRange): boolean {
  let first = sentence.first;
  while (first < at && (doc.shape[first]! & SHAPE.quoteMark) !== 0) first++;
  const word = doc.lower[at]!;
  return at === first && phrase.elements[0]!.verbs.has(word) && !/(?:ed|ing|s)$/.test(word);
}

/** "a plan rejected by Norland", "a man accused of spying": a participle that describes the noun before it. */
function isReducedRelative(doc: TokenisedText, at: number, group: VerbGroup): boolean {
  if (group.first !== at || group.withBe || !/(?:ed|en|wn)$/.test(doc.lower[at]!)) return false;
  const next = doc.lower[at + 1];
  if (next === 'by') return !/^(?:one|two|three|half|a|an|up|\p{N}.*)$/u.test(doc.lower[at + 2] ?? '');
  return next === 'of' && /^(?:accused|convicted|suspected)$/.test(doc.lower[at]!);
}

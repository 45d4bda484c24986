import { overlaps, type Span } from '../model/span.ts';
import type { Speaker, Statement } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { Entity } from './entity.ts';
import { namesInText } from './names-in-text.ts';
import { tokenAt } from './source-phrase.ts';
import { speakerOfEntity } from './speaker-of-entity.ts';

/** More names than this are no help; whoever is missing can be written. */
const MOST_SPEAKERS = 12;
/** A name in another sentence of the paragraph counts as this many tokens further away, about a sentence. */
const OTHER_SENTENCE = 25;
/** A country or an institution speaks less often than the person beside it: so many tokens further away. */
const NO_PERSON = 8;

/** Who may have said a passage, and everybody whom the article names, the nearest first. */
export interface NearbySpeakers {
  /** `null` when the paragraph names nobody outside the passage. */
  readonly guess: Speaker | null;
  readonly speakers: readonly Speaker[];
}

/**
 * Guesses who said a passage: the speaker of a statement found in its place, else the nearest one whom its paragraph
 * names or quotes outside the passage.
 */
export function speakersNear(
  doc: TokenisedText,
  passage: Span,
  statements: readonly Statement[],
  title: string | null,
): NearbySpeakers {
  const found = statements.find(
    ({ content, speaker }) => speaker && content.some((span) => overlaps(span, passage)),
  );
  const placed = [...namedSpeakers(doc, passage, title), ...quotedSpeakers(doc, statements)]
    .map((one) => ({ ...one, distance: distanceTo(doc, passage, one) }))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = placed;
  const guess = found?.speaker ?? (nearest && isInParagraph(doc, passage, nearest) ? nearest.speaker : null);
  const all = [...(guess ? [guess] : []), ...placed.map(({ speaker }) => speaker)];
  const byKey = new Map(all.toReversed().map((speaker) => [speaker.key, speaker]));
  const keys = [...new Set(all.map(({ key }) => key))].slice(0, MOST_SPEAKERS);
  return { guess, speakers: keys.map((key) => byKey.get(key)!) };
}

/** A speaker and the token where the text points to them. */
interface PlacedSpeaker {
  readonly speaker: Speaker;
  readonly at: number;
}

/** Every name outside the passage that can speak: a name that only describes another ("Norland's envoy") does not. */
function namedSpeakers(doc: TokenisedText, passage: Span, title: string | null): readonly PlacedSpeaker[] {
  const { entities, mentions } = namesInText(doc, title);
  return mentions.flatMap(({ first, end, entity, describes }) => {
    if (describes || overlaps(passage, [doc.start[first]!, doc.end[end - 1]!])) return [];
    const named: Entity = entities[entity]!;
    if (named.what === 'unknown' || named.known?.written === 'people') return [];
    return { speaker: speakerOfEntity(named, first), at: first };
  });
}

function quotedSpeakers(doc: TokenisedText, statements: readonly Statement[]): readonly PlacedSpeaker[] {
  return statements.flatMap(({ speaker, source }) =>
    speaker && source ? { speaker, at: tokenAt(doc, source[0]) } : [],
  );
}

/** In tokens. Names in other paragraphs are behind all of this one. */
function distanceTo(doc: TokenisedText, [start, end]: Span, { at, speaker }: PlacedSpeaker): number {
  const first = tokenAt(doc, start);
  const last = Math.max(first, tokenAt(doc, end - 1));
  const tokens = at < first ? first - at : Math.max(0, at - last);
  const isNear = doc.sentence[at] === doc.sentence[first] || doc.sentence[at] === doc.sentence[last];
  return (
    tokens +
    (isNear ? 0 : OTHER_SENTENCE) +
    (speaker.sort === 'person' ? 0 : NO_PERSON) +
    (doc.paragraph[at] === doc.paragraph[first] ? 0 : doc.count)
  );
}

function isInParagraph(doc: TokenisedText, [start]: Span, { at }: PlacedSpeaker): boolean {
  return doc.paragraph[at] === doc.paragraph[tokenAt(doc, start)];
}

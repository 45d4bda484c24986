import type { Span } from '#core/model/span.ts';

/** A word of a page, which keeps its identity through an edit. */
interface Word {
  readonly id: number;
  readonly text: string;
}

export interface Page {
  readonly text: string;
  /** Where each word stands, by identity; words that an edit added have new identities. */
  readonly places: ReadonlyMap<number, Span>;
  readonly words: readonly Word[];
}

/** Common words come often, as in any language: a word's rank decides how often. */
const COMMON = 'the of to a in and that for on with by from at said is was will not be they have it'.split(
  ' ',
);
const RARE =
  'talks envoy border valley ministers truce delegation monitors corridor ceasefire harbour tariff delegates proposal reservoir union wages strike exchange prisoners mediators deadline offer demands withdraw signed rejected agreed Norland Vastria Sarn Orsay Brack Lindqvist Reyl “never” “soon” 🕊️ café cafe\u0301'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A page of so many words in sentences and paragraphs; no word stands twice in a row. */
export function generatePage(random: () => number, length: number): Page {
  const words: Word[] = [];
  while (words.length < length) {
    const text = anyWord(random);
    if (text !== words.at(-1)?.text) words.push({ id: words.length, text });
  }
  return lay(words);
}

/** The page with a share of its words replaced, taken out, or followed by a new one. */
export function editPage(page: Page, random: () => number, share: number): Page {
  let nextId = page.words.length;
  const fresh = (): Word => ({ id: nextId++, text: anyWord(random) });
  return lay(
    page.words.flatMap((word) => {
      if (random() >= share) return [word];
      const kind = random();
      if (kind < 0.6) return [fresh()];
      return kind < 0.8 ? [] : [word, fresh()];
    }),
  );
}

/** Words first to last of a page as a stretch of its text; words that are gone are left out. */
export function extent(page: Page, ids: readonly number[]): Span | null {
  const spans = ids.flatMap((id) => {
    const span = page.places.get(id);
    return span ? [span] : [];
  });
  return spans.length > 0 ? [spans[0]![0], spans.at(-1)![1]] : null;
}

function anyWord(random: () => number): string {
  const words = random() < 0.45 ? COMMON : RARE;
  return words[Math.floor(random() ** 1.5 * words.length)]!;
}

/** Sentences of 14 words, paragraphs of 42, by the identity of the words, so that an edit moves no full stop. */
function lay(words: readonly Word[]): Page {
  const places = new Map<number, Span>();
  let text = '';
  for (const word of words) {
    places.set(word.id, [text.length, text.length + word.text.length]);
    text += word.text + (word.id % 42 === 41 ? '.\n' : word.id % 14 === 13 ? '. ' : ' ');
  }
  return { text, places, words };
}

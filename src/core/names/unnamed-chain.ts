import type { Speaker } from '../model/statement.ts';
import type { TokenisedText } from '../text/tokens.ts';
import type { Gender } from './given-names.ts';
import { classOfOffice, genderOfOffice } from './name-words.ts';
import { genderOfPronoun } from './pronouns.ts';
import type { Referents } from './referents.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Who was found for a statement. */
export interface Found {
  readonly speaker: Speaker;
  /** The text names this speaker; the others are unnamed people. */
  readonly named: boolean;
}

/** How many sentences later "he" may still mean an unnamed speaker. */
const FARTHEST = 2;

/**
 * "A spokesman for the ministry said … He said": a pronoun after an unnamed person means that person, until somebody
 * is named as the subject. Statements are shown in the order of their sources.
 */
export class UnnamedChain {
  private readonly doc: TokenisedText;
  private readonly referents: Referents;
  private last: { readonly found: Found; to: number; gender: Gender } | null = null;

  constructor(doc: TokenisedText, referents: Referents) {
    this.doc = doc;
    this.referents = referents;
  }

  /** The unnamed speaker that this source means by "he" or "she"; `null` for other sources. */
  speakerOf(phrase: SourcePhrase): Found | null {
    const gender = genderOfPronoun(this.doc.lower[phrase.from]!);
    const { last } = this;
    if (!gender || phrase.to !== phrase.from + 1 || !last) return null;
    if (last.gender && last.gender !== gender) return null;
    if (this.doc.sentence[phrase.from]! - this.doc.sentence[last.to]! > FARTHEST) return null;
    if (this.doc.paragraph[phrase.from] !== this.doc.paragraph[last.to]) return null;
    if (this.somebodyNamedBetween(last.to, phrase.from)) return null;
    last.gender = gender;
    last.to = phrase.from;
    return last.found;
  }

  /** Remembers an unnamed person; a named speaker ends the chain. */
  note(phrase: SourcePhrase, found: Found | null): void {
    if (found === this.last?.found) return;
    const head = this.doc.lower[phrase.head]!;
    // "The nominee" is somebody known under another name: there the pronoun finds its own way.
    const isNew = phrase.determiner !== 'the' || classOfOffice(head) === 'spokesperson';
    const isUnnamedPerson = found && !found.named && found.speaker.sort === 'person' && isNew;
    this.last = isUnnamedPerson ? { found, to: phrase.to - 1, gender: genderOfOffice(head) } : null;
  }

  private somebodyNamedBetween(from: number, to: number): boolean {
    const { all } = this.referents;
    for (let k = this.referents.indexAt(from + 1); k < all.length && all[k]!.at < to; k++) {
      const { named, subject, quoted, entity } = all[k]!;
      if (named && subject && !quoted && entity.what === 'person') return true;
    }
    return false;
  }
}

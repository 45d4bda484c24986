import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Span } from '#core/model/span.ts';
import type { Move, SentenceMove, Speaker, Statement } from '#core/model/statement.ts';
import { TOPICS } from '#core/taxonomy/taxonomy.ts';
import { seededRandom } from '../random.ts';
import { isFunctionWord, isName, VOCABULARY, wordAt } from './synthetic-words.ts';

/** An article to store, as the extension would store it. */
export interface SyntheticArticle {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly readAt: string;
}

const NEGOTIATIONS = 300;
const PARTIES = 120;
const OUTLETS = 40;
/** Of a negotiation; of each the first are quoted most. */
const SPEAKERS = 16;
/** Share of paragraphs with a quotation: about twenty an article, as the analysis finds in news articles. */
const QUOTED_SHARE = 0.75;
const TEXT_LENGTH = 6000;
const COPY_SHARE = 0.05;
const FIRST_DAY = Date.UTC(1991, 0, 1);
/** So that 500,000 articles take 34 years, and a smaller library is the beginning of a larger one. */
const READ_A_DAY = 40;
const OLD_SHARE = 0.1;
/** Share of a text's words that its negotiation brings along, of its words that are no function words, and share that repeats one of the text. */
const TALKS_SHARE = 0.1;
const REPEATED_SHARE = 0.32;
/** A name is followed by a second one so often: "Ada Lindqvist". */
const SECOND_NAME_SHARE = 0.3;

/**
 * The article with this number: about 6,000 characters, words from a Zipfian vocabulary of 200,000 and from one of 300
 * recurring negotiations, statements and topics in it; one in twenty is a copy of an earlier one at another outlet.
 * Forty articles are read a day, as they appear, but one in ten is an older page.
 */
export function syntheticArticle(number: number): SyntheticArticle {
  const random = seededRandom(number * 7919 + 1);
  const outlet = Math.floor(random() * OUTLETS);
  const isCopy = number > 20 && random() < COPY_SHARE;
  const body = bodyOf(isCopy ? number - 1 - Math.floor(random() * 20) : number);
  const readOn = Math.floor(number / READ_A_DAY);
  const day = dayNumbered(random() < OLD_SHARE ? random() * readOn : readOn);
  const url = `https://outlet${outlet}.example/${day}/${number}`;
  return {
    article: {
      metadata: {
        url,
        canonicalUrl: url,
        title: body.title,
        site: `Outlet ${outlet}`,
        byline: [],
        published: day,
        modified: null,
        language: 'en',
        sourceLine: null,
      },
      text: body.text,
    },
    analysis: body.analysis,
    readAt: `${dayNumbered(readOn)}T12:00:00.000Z`,
  };
}

/** The same article as if it were published on another day: that on which the article with a number was read. */
export function publishedWith(made: SyntheticArticle, number: number): SyntheticArticle {
  const published = dayNumbered(Math.floor(number / READ_A_DAY));
  const { article } = made;
  return { ...made, article: { ...article, metadata: { ...article.metadata, published } } };
}

function dayNumbered(day: number): string {
  return new Date(FIRST_DAY + Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}

interface Body {
  readonly title: string;
  readonly text: string;
  readonly analysis: Analysis;
}

function bodyOf(number: number): Body {
  const random = seededRandom(number * 104_729 + 17);
  const talks = Math.floor(random() ** 1.7 * NEGOTIATIONS);
  const parties = [talks % PARTIES, (talks * 7 + 3) % PARTIES, Math.floor(random() * PARTIES)];
  const names = parties.map(placeName);
  const words = new WordSource(talks, random);
  const topics = [talks, talks * 5 + 1, Math.floor(random() * TOPICS.length)].map(
    (topic) => TOPICS[topic % TOPICS.length]!.id,
  );
  const text = new TextWithStatements();
  while (text.length < TEXT_LENGTH) {
    const opening = `${names[Math.floor(random() * 3)]} ${words.sentence()}`;
    if (random() < QUOTED_SHARE) {
      const speaker = speakerOf(talks, Math.floor(random() ** 2 * SPEAKERS));
      const topic = random() < 0.3 ? [topics[Math.floor(random() * 2)]!] : [];
      text.addQuotation(opening, words.sentence(), speaker, topic, random() < 0.2 ? 'rejects' : 'states');
    } else text.addParagraph(`${opening} ${words.sentence()}`);
  }
  const [first, second] = names as [string, string, string];
  return {
    title: capital(
      `${talksWord(talks, random())} ${words.next()} ${talksWord(talks, random())} ${first} ${second} ${words.next()}`,
    ),
    text: text.text,
    analysis: {
      topics: topics.flatMap((topic, i) => [
        { topic, start: i * 40, end: i * 40 + 12, why: `phrase “${talksWord(talks, 0.5)}”` },
        { topic, start: i * 400 + 90, end: i * 400 + 102, why: `phrase “${talksWord(talks, 0.2)}”` },
      ]),
      statements: text.statements,
      sentences: text.sentences,
      parties: names.map((name, i) => ({ key: `country:${parties[i]}`, name, sort: 'country', mentions: 5 })),
      negotiation: {
        key: `talks:${talks}`,
        name: `${first}–${second} talks`,
        parties: parties.slice(0, 2).map((party) => `country:${party}`),
        subject: 'peace',
      },
    },
  };
}

/** Puts a text together and notes where its statements stand. */
class TextWithStatements {
  readonly statements: Statement[] = [];
  readonly sentences: SentenceMove[] = [];
  readonly #paragraphs: string[] = [];
  length = 0;

  get text(): string {
    return this.#paragraphs.join('\n');
  }

  addParagraph(paragraph: string): void {
    this.sentences.push({ start: this.length, end: this.length + paragraph.length, move: null, cue: null });
    this.#paragraphs.push(paragraph);
    this.length += paragraph.length + 1;
  }

  addQuotation(opening: string, said: string, speaker: Speaker, topics: readonly string[], move: Move): void {
    const start = this.length + opening.length + 2;
    const end = start + said.length;
    const cue: Span = [end + 2, end + 6];
    this.statements.push({
      kind: 'direct',
      content: [[start, end]],
      source: [end + 7, end + 7 + speaker.name.length],
      cue,
      speaker,
      move,
      moveCue: move === 'states' ? null : cue,
      topics,
    });
    this.addParagraph(`${opening} “${said}” said ${speaker.name}.`);
  }
}

/** The words of one text: of the whole vocabulary by Zipf, of its negotiation, and some again and again. */
class WordSource {
  readonly #talks: number;
  readonly #random: () => number;
  readonly #used: string[] = [];
  #nameComes = false;

  constructor(talks: number, random: () => number) {
    this.#talks = talks;
    this.#random = random;
  }

  sentence(): string {
    const words = Array.from({ length: 8 + Math.floor(this.#random() * 16) }, () => this.next());
    return `${capital(words.join(' '))}.`;
  }

  next(): string {
    const random = this.#random;
    if (this.#nameComes) {
      this.#nameComes = false;
      return nameAt(Math.floor(VOCABULARY ** (0.5 + random() / 2)) - 1);
    }
    // Zipf with exponent 1 over the vocabulary: rank = size^u.
    const rank = Math.floor(VOCABULARY ** random()) - 1;
    if (isFunctionWord(rank)) return wordAt(rank);
    const kind = random();
    if (kind < TALKS_SHARE) return talksWord(this.#talks, random());
    if (kind < TALKS_SHARE + REPEATED_SHARE && this.#used.length > 0) {
      return this.#used[Math.floor(random() * this.#used.length)]!;
    }
    const word = wordAt(rank);
    if (isName(rank)) this.#nameComes = random() < SECOND_NAME_SHARE;
    this.#used.push(word);
    return word;
  }
}

/** One of a negotiation's speakers. */
function speakerOf(talks: number, number: number): Speaker {
  const surname = nameAt(60_000 + (talks * SPEAKERS + number) * 6);
  const name = `${nameAt(5000 + (talks * SPEAKERS + number) * 6)} ${surname}`;
  return {
    name,
    key: `person:${surname},${name.split(' ')[0]}`.toLowerCase(),
    sort: 'person',
    role: number % 2 === 0 ? `${placeName(talks % PARTIES)}’s chief negotiator` : null,
  };
}

/** Fifty words of a negotiation's own, from the rare end of the vocabulary. */
function talksWord(talks: number, u: number): string {
  return wordAt(20_000 + talks * 50 + Math.floor(u * 50));
}

function placeName(party: number): string {
  return `${nameAt(3000 + party * 6)}ia`;
}

function nameAt(rank: number): string {
  return capital(wordAt(rank));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { Statement } from '#core/model/statement.ts';
import { TOPICS } from '#core/taxonomy/taxonomy.ts';

/** An article to store, as the extension would store it. */
export interface SyntheticArticle {
  readonly article: ArticleSnapshot;
  readonly analysis: Analysis;
  readonly readAt: string;
}

const VOCABULARY = 200_000;
const NEGOTIATIONS = 300;
const PARTIES = 120;
const OUTLETS = 40;
const TEXT_LENGTH = 6000;
const COPY_SHARE = 0.05;
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3650;
const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za ze zo'.split(
    ' ',
  );

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The article with this number: about 6,000 characters, words from a Zipfian vocabulary of 200,000 and from one of 300
 * recurring negotiations, statements and topics in it; one in twenty is a copy of an earlier one at another outlet.
 */
export function syntheticArticle(number: number): SyntheticArticle {
  const random = randomFrom(number * 7919 + 1);
  const outlet = Math.floor(random() * OUTLETS);
  const isCopy = number > 20 && random() < COPY_SHARE;
  const original = isCopy ? number - 1 - Math.floor(random() * 20) : number;
  const body = bodyOf(original);
  const day = new Date(FIRST_DAY + ((original * 0.618_034 * DAYS) % DAYS) * 86_400_000)
    .toISOString()
    .slice(0, 10);
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
    readAt: `${day}T12:00:00.000Z`,
  };
}

interface Body {
  readonly title: string;
  readonly text: string;
  readonly analysis: Analysis;
}

function bodyOf(number: number): Body {
  const random = randomFrom(number * 104_729 + 17);
  const talks = Math.floor(random() ** 1.7 * NEGOTIATIONS);
  const parties = [talks % PARTIES, (talks * 7 + 3) % PARTIES];
  const names = parties.map(placeName);
  const word = () => (random() < 0.12 ? talksWord(talks, random()) : vocabularyWord(random()));
  const paragraphs: string[] = [];
  const statements: Statement[] = [];
  let length = 0;
  while (length < TEXT_LENGTH) {
    const opening = `${names[Math.floor(random() * 2)]} ${sentence(word, random)}`;
    const isQuoted = random() < 0.4;
    const speaker = `${capital(vocabularyWordAt(500 + talks * 4 + Math.floor(random() * 4)))} ${capital(talksWord(talks, 0.1))}`;
    const said = isQuoted ? sentence(word, random) : '';
    const paragraph = isQuoted
      ? `${opening} “${said}” said ${speaker}.`
      : `${opening} ${sentence(word, random)}`;
    if (isQuoted) statements.push(statementAt(length + opening.length + 2, said, speaker, talks));
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  const topicNumbers = [
    talks % TOPICS.length,
    (talks * 5 + 1) % TOPICS.length,
    Math.floor(random() * TOPICS.length),
  ];
  return {
    title: capital(
      `${talksWord(talks, random())} ${word()} ${talksWord(talks, random())} ${names.join(' ')} ${word()}`,
    ),
    text: paragraphs.join('\n'),
    analysis: {
      topics: topicNumbers.map((topic, i) => ({
        topic: TOPICS[topic]!.id,
        start: i * 40,
        end: i * 40 + 12,
        why: `phrase “${talksWord(talks, 0.5)}”`,
      })),
      statements,
      sentences: [],
      parties: names.map((name, i) => ({ key: `country:${parties[i]}`, name, sort: 'country', mentions: 5 })),
      negotiation: {
        key: `talks:${talks}`,
        name: `${names.join('–')} talks`,
        parties: parties.map((party) => `country:${party}`),
        subject: 'peace',
      },
    },
  };
}

function statementAt(start: number, said: string, speaker: string, talks: number): Statement {
  return {
    kind: 'direct',
    content: [[start, start + said.length]],
    source: null,
    cue: null,
    speaker: { name: speaker, key: `person:${speaker.toLowerCase()}`, sort: 'person', role: null },
    move: 'states',
    moveCue: null,
    topics: [TOPICS[talks % TOPICS.length]!.id],
  };
}

function sentence(word: () => string, random: () => number): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 16) }, word);
  return `${words.join(' ')}.`;
}

/** Zipf with exponent 1 over the vocabulary: rank = size^u. */
function vocabularyWord(u: number): string {
  return vocabularyWordAt(Math.floor(VOCABULARY ** u) - 1);
}

/** Fifty words of a negotiation's own, from the rare end of the vocabulary. */
function talksWord(talks: number, u: number): string {
  return vocabularyWordAt(20_000 + talks * 50 + Math.floor(u * 50));
}

function placeName(party: number): string {
  return `${capital(vocabularyWordAt(4000 + party))}ia`;
}

function vocabularyWordAt(rank: number): string {
  let rest = rank + 60;
  let word = '';
  while (rest > 0) {
    word += SYLLABLES[rest % SYLLABLES.length]!;
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

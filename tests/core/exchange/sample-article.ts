import type { ExportedArticle } from '#core/exchange/exported-article.ts';

const text = [
  'Talks on the Halden valley 🕊️ resumed in Brack on Monday.',
  '“We will not sign a truce that freezes an injustice,” said Tomas Reyl. “Not now.”',
].join('\n');

function span(words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

/** An article with a topic after an emoji, an interrupted quotation, a note and a correction. */
export const sampleArticle: ExportedArticle = {
  metadata: {
    url: 'http://127.0.0.1:8080/ledger/talks?utm_source=mail',
    canonicalUrl: 'http://127.0.0.1:8080/ledger/talks',
    title: 'Talks resume: "closer", says Reyl',
    site: 'The Harbour Ledger',
    byline: ['Ida Holm'],
    published: '2026-03-14',
    modified: null,
    language: 'en',
    sourceLine: null,
  },
  text,
  firstRead: '2026-03-15T07:00:00Z',
  analysis: {
    topics: [
      { topic: 'talks', start: span('Talks')[0], end: span('Talks')[1], why: 'phrase “talks”' },
      { topic: 'ceasefire', start: span('truce')[0], end: span('truce')[1], why: 'phrase “truce”' },
    ],
    statements: [
      {
        kind: 'direct',
        content: [span('“We will not sign a truce that freezes an injustice,”'), span('“Not now.”')],
        source: span('Tomas Reyl'),
        cue: span('said'),
        speaker: { name: 'Tomas Reyl', key: 'person:tomas-reyl', sort: 'person', role: null },
        move: 'rejects',
        moveCue: span('will not sign'),
        topics: ['ceasefire'],
      },
    ],
    sentences: [],
    parties: [],
    negotiation: null,
  },
  notes: [
    {
      id: '5f0d4c5e-9a55-4a5e-8f3f-2f9f0a1f7a01',
      articleUrl: 'http://127.0.0.1:8080/ledger/talks',
      target: {
        exact: 'truce',
        prefix: 'not sign a ',
        suffix: ' that freezes',
        start: span('truce')[0],
        end: span('truce')[1],
      },
      mark: { kind: 'topic', topic: 'ceasefire' },
      text: '=HYPERLINK("x") first refusal, see 2 March',
      created: '2026-03-15T08:00:00Z',
      modified: '2026-03-15T08:05:00Z',
    },
  ],
  corrections: [
    {
      id: '5f0d4c5e-9a55-4a5e-8f3f-2f9f0a1f7a02',
      articleUrl: 'http://127.0.0.1:8080/ledger/talks',
      target: { exact: 'Talks', prefix: '', suffix: ' on the Halden', start: 0, end: 5 },
      mark: { kind: 'topic', topic: 'talks' },
      created: '2026-03-15T08:10:00Z',
    },
  ],
  ownMarks: [],
};

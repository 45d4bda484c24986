import type { Library } from '#library/library.ts';
import { libraryOf, type Sample } from './sample-articles.ts';

const TALKS = { parties: ['Norland', 'Vastria'], negotiation: 'peace:norland+vastria' } as const;
export const TALKS_KEY = TALKS.negotiation;

/** Two months of talks at three outlets, and a tariff that has nothing to do with them. */
export const TALKS_ARTICLES: readonly Sample[] = [
  {
    ...TALKS,
    url: 'https://ledger.example/1',
    title: 'Norland proposes a truce',
    site: 'The Harbour Ledger',
    published: '2026-02-03',
    text: 'A truce of thirty days would do, said Ada Lindqvist. Tomas Reyl said a truce is possible.',
    topics: [['ceasefire', 'truce']],
    statements: [
      ['person:ada-lindqvist', 'A truce of thirty days', ['ceasefire'], 'proposes', 'Norland’s envoy'],
      ['person:tomas-reyl', 'a truce is possible', ['ceasefire'], 'concedes', 'Vastria’s negotiator'],
    ],
  },
  {
    ...TALKS,
    url: 'https://post.example/2',
    title: 'Reyl turns the truce down',
    site: 'Northern Post',
    published: '2026-03-02',
    text: 'We will not sign a truce, said Reyl. Prisoners could be exchanged, said the mediator Ruth Okafor.',
    topics: [
      ['ceasefire', 'truce'],
      ['prisoners', 'Prisoners'],
    ],
    statements: [
      [
        'person:tomas-reyl',
        'We will not sign a truce',
        ['ceasefire'],
        'rejects',
        'Vastria’s chief negotiator',
      ],
      ['person:ruth-okafor', 'Prisoners could be exchanged', ['prisoners'], 'proposes', 'the mediator'],
    ],
  },
  {
    ...TALKS,
    url: 'https://ledger.example/3',
    title: 'Lindqvist has no news',
    site: 'The Harbour Ledger',
    published: '2026-03-09',
    text: 'The truce is being discussed, said Lindqvist, now foreign minister.',
    topics: [['ceasefire', 'truce']],
    statements: [
      [
        'person:ada-lindqvist',
        'The truce is being discussed',
        ['ceasefire'],
        'states',
        'foreign minister of Norland',
      ],
    ],
  },
  {
    url: 'https://courier.example/4',
    title: 'Timber tariff rises',
    site: 'Velin Courier',
    published: '2026-03-10',
    text: 'The tariff on timber rose again.',
    topics: [['tariffs', 'tariff']],
  },
];

export function talksLibrary(): Promise<Library> {
  return libraryOf(...TALKS_ARTICLES);
}

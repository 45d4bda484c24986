import type { RelatedCoverage } from '../../../src/core/model/coverage.ts';
import type { Speaker } from '../../../src/core/model/statement.ts';
import type { FixtureMarks } from './fixture-analysis.ts';

const LINDQVIST: Speaker = {
  name: 'Ada Lindqvist',
  key: 'person:lindqvist',
  sort: 'person',
  role: 'foreign minister of Norland',
};
const REYL: Speaker = {
  name: 'Tomas Reyl',
  key: 'person:reyl',
  sort: 'person',
  role: 'Vastria’s chief negotiator',
};

/** What is marked on `talks.html`. */
export const TALKS_MARKS: FixtureMarks = {
  topics: [
    {
      id: 'ceasefire',
      phrase: 'truce',
      label: 'Ceasefire',
      definition: 'Stopping fighting: truces, pauses, cessation of hostilities.',
      group: 'security',
      family: 'security',
    },
    {
      id: 'prisoners',
      phrase: 'prisoner exchange',
      label: 'Prisoners and hostages',
      definition: 'Exchange, release or treatment of captives.',
      group: 'people',
      family: 'humanitarian',
    },
    {
      id: 'sanctions',
      phrase: 'sanctions relief',
      label: 'Sanctions',
      definition: 'Imposing, easing or enforcing sanctions.',
      group: 'economy',
      family: 'economy',
    },
  ],
  statements: [
    {
      words: '“We will not sign a truce that freezes an injustice,”',
      speaker: REYL,
      move: 'rejects',
      moveCue: 'will not sign',
      cue: 'said',
      topics: ['ceasefire'],
    },
    { words: '“closer than ever”', speaker: LINDQVIST, move: 'optimistic', cue: 'said' },
    { words: '“Nobody asked the valley,”', speaker: null, move: 'states', cue: 'read' },
  ],
};

/** What a reader with a library read before. */
export const TALKS_COVERAGE: RelatedCoverage = {
  items: [
    {
      articleId: 7,
      url: 'https://ledger.example/valley-shelling',
      title: 'Valley shelling tests a two-day-old truce',
      site: 'The Harbour Ledger',
      published: '2026-03-09',
      firstRead: '2026-03-09T08:00:00Z',
      passage: 'Both armies accused each other of breaking the truce within hours of its start on Sunday.',
      openAt: 'https://ledger.example/valley-shelling#:~:text=Both%20armies%20accused',
      reasons: [
        { kind: 'topic', topic: 'ceasefire' },
        { kind: 'parties', names: ['Norland', 'Vastria'] },
        { kind: 'terms', terms: ['truce', 'Halden valley'] },
      ],
      copies: [],
      score: 3,
    },
    {
      articleId: 5,
      url: 'https://meridian.example/observers',
      title: 'Envoys float a line of observers',
      site: 'Meridian Wire',
      published: '2026-02-27T10:00:00Z',
      firstRead: '2026-02-27T18:00:00Z',
      passage: null,
      openAt: 'https://meridian.example/observers',
      reasons: [{ kind: 'negotiation', name: 'Norland–Vastria peace talks' }],
      copies: [
        { site: 'Northern Post', url: 'https://post.example/observers' },
        { site: 'Vastria Today', url: 'https://today.example/observers' },
      ],
      score: 2,
    },
  ],
  earlierStatements: [
    {
      articleId: 6,
      url: 'https://post.example/step-back',
      openAt: 'https://post.example/step-back#:~:text=A%20truce%20is%20possible',
      title: 'Reyl sees a way',
      site: 'Northern Post',
      published: '2026-03-02',
      speaker: 'Tomas Reyl',
      kind: 'direct',
      words: '“A truce is possible if both armies step back.”',
      move: 'concedes',
      topics: ['ceasefire'],
    },
    {
      articleId: 3,
      url: 'https://today.example/withdrawal',
      openAt: 'https://today.example/withdrawal',
      title: 'First withdrawal, then talks',
      site: 'Vastria Today',
      published: '2026-02-11',
      speaker: 'Tomas Reyl',
      kind: 'indirect',
      words: 'withdrawal has to come before any truce',
      move: 'demands',
      topics: ['ceasefire'],
    },
  ],
  seenBefore: [],
  total: 9,
};

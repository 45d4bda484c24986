import '../../support/speak-english.ts';
import { render } from 'preact';
import { describeQuote } from '../../../src/core/anchor/describe-quote.ts';
import type { MarkId } from '../../../src/core/contract/page-api.ts';
import type { AnnotatedPage, PageView } from '../../../src/core/contract/page-view.ts';
import { withOwnMarks } from '../../../src/core/marks/own-marks.ts';
import type { QuoteDrift } from '../../../src/core/model/coverage.ts';
import type { ReadBefore } from '../../../src/core/model/read-before.ts';
import type { OwnMark } from '../../../src/core/model/reader-annotation.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/model/reader-settings.ts';
import type { Move } from '../../../src/core/model/statement.ts';
import sheet from '../../../src/ui/panel/panel.css?inline';
import { Panel } from '../../../src/ui/panel/panel.tsx';
import type { PanelActions, PanelView } from '../../../src/ui/panel/panel-view.ts';
import { TALKS_TEXT } from './fake-library.ts';
import { fixtureAnalysis } from './fixture-analysis.ts';
import { TALKS_ADDRESS as ADDRESS, LOST_MARK } from './lost-mark.ts';
import type { ScreenCall } from './screen-call.ts';
import { TALKS_COVERAGE, TALKS_MARKS } from './talks-marks.ts';

const ANNOTATED: AnnotatedPage = {
  state: 'annotated',
  article: {
    text: TALKS_TEXT,
    metadata: {
      url: ADDRESS,
      canonicalUrl: ADDRESS,
      title: 'Reyl rejects the Ostmark draft',
      site: 'The Harbour Ledger',
      byline: [],
      published: '2026-03-10',
      modified: null,
      language: 'en',
      sourceLine: null,
    },
  },
  analysis: {
    ...fixtureAnalysis(TALKS_TEXT, TALKS_MARKS),
    negotiation: { key: 'norland–vastria', name: 'Norland–Vastria peace talks' } as never,
  },
  topicWords: TALKS_MARKS.topics,
  notes: [],
  corrections: [],
  ownMarks: [],
  density: 'calm',
  remembered: { state: 'stored', articleId: 1, version: 2 },
  followedTopics: ['ceasefire'],
  notFound: [],
};

/** Marked by the reader, on the page. */
const OWN_MARK: OwnMark = {
  id: 'own-2',
  articleUrl: ADDRESS,
  target: describeQuote(TALKS_TEXT, spanIn(TALKS_TEXT, 'harbour town')),
  mark: { kind: 'topic', topic: 'ceasefire' },
  created: '2026-03-09T08:00:00Z',
  modified: '2026-03-09T08:00:00Z',
};

const READ_BEFORE: ReadBefore = {
  counts: {
    topics: { ceasefire: 12, prisoners: 4, sanctions: 0 },
    speakers: { 'person:reyl': 2, 'person:lindqvist': 4 },
  },
  seen: new Map([[0, { ...TALKS_COVERAGE.earlierStatements[0]!, published: '2026-03-09' }]]),
  edits: {
    readAt: '2026-03-09T08:00:00Z',
    appeared: [1],
    changed: [],
    went: [{ speaker: 'Tomas Reyl', words: '“There is still time,”' }],
    topicsAppeared: ['sanctions'],
    topicsWent: [],
  },
};

const TRUCE = '“We will not sign a truce that freezes an injustice,”';
const CEASEFIRE = '“We shall not sign a ceasefire that freezes an injustice”';
const DRIFT: QuoteDrift = {
  index: 0,
  agreeing: [],
  wordings: [
    {
      statements: [
        {
          ...TALKS_COVERAGE.earlierStatements[0]!,
          words: CEASEFIRE,
          published: '2026-03-10',
        },
      ],
      differences: [
        { first: spanIn(TRUCE, 'will'), second: spanIn(CEASEFIRE, 'shall') },
        { first: spanIn(TRUCE, 'truce'), second: spanIn(CEASEFIRE, 'ceasefire') },
      ],
    },
  ],
};

function spanIn(words: string, part: string): readonly [number, number] {
  const at = words.indexOf(part);
  return [at, at + part.length];
}

const MOVES: readonly Move[] = ['proposes', 'rejects', 'demands', 'states', 'accepts'];
/** A thousand marks: 800 statements of 100 speakers, and topics. */
const HUGE_TEXT = Array.from(
  { length: 800 },
  (_, i) =>
    `“We have counted grain sack number ${i} in the harbour and the truce held,” said speaker ${i % 100}.`,
).join('\n');
const HUGE: AnnotatedPage = {
  ...ANNOTATED,
  article: { ...ANNOTATED.article, text: HUGE_TEXT },
  analysis: {
    ...fixtureAnalysis(HUGE_TEXT, { topics: TALKS_MARKS.topics, statements: [] }),
    statements: HUGE_TEXT.split('\n').map((line, i) => {
      const start = HUGE_TEXT.indexOf(line);
      return {
        kind: 'direct',
        content: [[start, start + line.indexOf('”') + 1]],
        source: null,
        cue: null,
        speaker: { name: `Speaker ${i % 100}`, key: `person:${i % 100}`, sort: 'person', role: null },
        move: MOVES[i % MOVES.length]!,
        moveCue: null,
        topics: [],
      };
    }),
  },
};

const page = (state: AnnotatedPage, readBefore: ReadBefore | null = READ_BEFORE): PageView => ({
  state: 'page',
  page: state,
  host: 'ledger.example',
  readBefore,
});
const other = (state: Extract<PageView, { state: 'page' }>['page']): PageView => ({
  state: 'page',
  page: state,
  host: 'ledger.example',
  readBefore: null,
});

const READY = { state: 'ready', coverage: TALKS_COVERAGE } as const;
const NOTHING_READ = {
  state: 'ready',
  coverage: { items: [], earlierStatements: [], seenBefore: [], total: 0 },
} as const;
const STATEMENT: MarkId = { kind: 'statement', index: 0 };
const TOPIC: MarkId = { kind: 'topic', index: 0 };

const BASE: PanelView = {
  page: page(ANNOTATED),
  selected: null,
  coverage: READY,
  thread: READY,
  drifts: new Map([[0, DRIFT]]),
  settings: DEFAULT_SETTINGS,
  notice: null,
};

const VIEWS = {
  loading: { ...BASE, page: { state: 'loading' } },
  'closed to extensions': { ...BASE, page: { state: 'unreachable' } },
  hidden: { ...BASE, page: { state: 'hidden' } },
  'no access': { ...BASE, page: { state: 'no-access', host: 'ledger.example' } },
  reading: { ...BASE, page: other({ state: 'reading' }) },
  'no article': { ...BASE, page: other({ state: 'not-an-article' }) },
  'another language': { ...BASE, page: other({ state: 'other-language', language: 'fr' }) },
  'never here': { ...BASE, page: other({ state: 'never-site' }) },
  failed: { ...BASE, page: other({ state: 'failed', reason: 'The article could not be read.' }) },
  outline: BASE,
  'before the library answers': {
    ...BASE,
    page: page(ANNOTATED, null),
    thread: { state: 'loading' },
    drifts: new Map(),
  },
  'nothing read before': {
    ...BASE,
    page: page(ANNOTATED, {
      counts: { topics: { ceasefire: 0, prisoners: 0, sanctions: 0 }, speakers: { 'person:reyl': 0 } },
      seen: new Map(),
      edits: null,
    }),
    thread: NOTHING_READ,
    drifts: new Map(),
  },
  'library failed': { ...BASE, page: page(ANNOTATED, null), thread: { state: 'failed' }, drifts: new Map() },
  'no marks': {
    ...BASE,
    page: page({
      ...ANNOTATED,
      analysis: { topics: [], statements: [], sentences: [], parties: [], negotiation: null },
    }),
  },
  'words gone': {
    ...BASE,
    page: page({
      ...ANNOTATED,
      notFound: [{ kind: 'statement', index: 2 }],
      ownMarks: [LOST_MARK],
      notes: [
        {
          id: 'note-1',
          articleUrl: ADDRESS,
          target: { exact: 'a sentence that was cut from here', prefix: '', suffix: '', start: 5, end: 38 },
          mark: { kind: 'statement' },
          text: 'Ask why this went.',
          created: '2026-03-09T08:00:00Z',
          modified: '2026-03-09T08:00:00Z',
        },
      ],
    }),
  },
  'own marks': {
    ...BASE,
    page: page({
      ...ANNOTATED,
      ownMarks: [OWN_MARK],
      analysis: withOwnMarks(TALKS_TEXT, ANNOTATED.analysis, [OWN_MARK]),
    }),
    drifts: new Map(),
  },
  'private window': {
    ...BASE,
    page: page({ ...ANNOTATED, remembered: { state: 'not-stored', why: 'private-window' } }),
  },
  forgotten: {
    ...BASE,
    page: page({ ...ANNOTATED, remembered: { state: 'not-stored', why: 'forgotten' } }),
    notice: { words: 'Forgotten.', undo: () => undefined },
  },
  'a statement': { ...BASE, selected: STATEMENT },
  'a statement on its way': { ...BASE, selected: STATEMENT, coverage: { state: 'loading' } },
  'a statement, library failed': { ...BASE, selected: STATEMENT, coverage: { state: 'failed' } },
  'a topic': { ...BASE, selected: TOPIC },
  huge: { ...BASE, page: page(HUGE), drifts: new Map() },
} satisfies Record<string, PanelView>;

export type PanelKind = keyof typeof VIEWS;

/** Draws the panel with made-up props; gives back the list of what its actions are called with. */
export type StartPanel = (kind: PanelKind) => ScreenCall[];

/** Another mark becomes the selected one without a press in the panel, as when a highlight was clicked. */
export type SelectOnPage = (mark: MarkId) => void;

const startPanel: StartPanel = (kind) => {
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  const calls: ScreenCall[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
    };
  let view: PanelView = VIEWS[kind];
  const select = (selected: MarkId | null) => {
    view = { ...view, selected };
    draw();
  };
  const actions: PanelActions = {
    onSelect(mark) {
      calls.push(['select', mark]);
      select(mark);
    },
    onLeaveMark() {
      calls.push(['leave mark']);
      select(null);
    },
    onRetryCoverage: note('retry coverage'),
    onRetryThread: note('retry thread'),
    onFollow: note('follow'),
    onDeleteMark: note('delete mark'),
    onDensity: note('density'),
    onSave: note('save'),
    onForget: note('forget'),
    onRebuild: note('rebuild'),
    onGrant: note('grant'),
    onAnnotateOnce: note('annotate once'),
    onAllowHere: note('allow here'),
    onOpenLibrary: note('open library'),
    onOpenWelcome: note('open welcome'),
  };
  const draw = () =>
    render(
      <Panel view={view} now={new Date('2026-03-12T10:00:00Z')} {...actions} />,
      document.querySelector('#panel')!,
    );
  draw();
  Object.assign(globalThis, { selectOnPage: select satisfies SelectOnPage });
  return calls;
};

Object.assign(globalThis, { startPanel });

import '../../support/speak-english.ts';
import { render } from 'preact';
import { describeQuote } from '../../../src/core/anchor/describe-quote.ts';
import type { PageState } from '../../../src/core/contract/page-api.ts';
import type { PageView } from '../../../src/core/contract/page-view.ts';
import type { ArticleEdits } from '../../../src/core/model/coverage.ts';
import type { ReadBefore } from '../../../src/core/model/read-before.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/model/reader-settings.ts';
import sheet from '../../../src/ui/popup/popup.css?inline';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { TALKS_TEXT } from './fake-library.ts';
import { fixtureAnalysis } from './fixture-analysis.ts';
import { TALKS_ADDRESS as ADDRESS, LOST_MARK } from './lost-mark.ts';
import type { ScreenCall } from './screen-call.ts';
import { TALKS_COVERAGE, TALKS_MARKS } from './talks-marks.ts';

const ANALYSIS = fixtureAnalysis(TALKS_TEXT, TALKS_MARKS);

const ANNOTATED: Extract<PageState, { state: 'annotated' }> = {
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
  analysis: ANALYSIS,
  topicWords: TALKS_MARKS.topics,
  notes: [],
  corrections: [],
  ownMarks: [],
  density: 'calm',
  remembered: { state: 'stored', articleId: 1, version: 2 },
  followedTopics: [],
  notFound: [],
};

const EMPTY_LIBRARY: ReadBefore = {
  counts: { topics: { ceasefire: 0, prisoners: 0, sanctions: 0 }, speakers: { 'person:reyl': 0 } },
  seen: new Map(),
  edits: null,
};

const EARLIER_COVERAGE: ReadBefore = {
  counts: {
    topics: { ceasefire: 3, prisoners: 1, sanctions: 0 },
    speakers: { 'person:reyl': 2, 'person:lindqvist': 0 },
  },
  seen: new Map([[0, { ...TALKS_COVERAGE.earlierStatements[0]!, published: '2026-03-09' }]]),
  edits: null,
};

const NO_CHANGE: ArticleEdits = {
  readAt: '2026-03-09T08:00:00Z',
  appeared: [],
  changed: [],
  went: [],
  topicsAppeared: [],
  topicsWent: [],
};

const CHANGES: ArticleEdits = {
  ...NO_CHANGE,
  appeared: [0, 1],
  went: [{ speaker: 'Tomas Reyl', words: '“There is still time,”' }],
  topicsAppeared: ['sanctions'],
};

const page = (state: PageState, readBefore: ReadBefore | null = null): PageView => ({
  state: 'page',
  page: state,
  host: 'ledger.example',
  readBefore,
});

const VIEWS = {
  loading: { state: 'loading' },
  'closed to extensions': { state: 'unreachable' },
  'no access': { state: 'no-access', host: 'ledger.example' },
  reading: page({ state: 'reading' }),
  'no article': page({ state: 'not-an-article' }),
  'another language': page({ state: 'other-language', language: 'fr' }),
  'never here': page({ state: 'never-site' }),
  failed: page({ state: 'failed', reason: 'The article could not be read.' }),
  'before the library answers': page(ANNOTATED),
  'nothing read before': page(ANNOTATED, EMPTY_LIBRARY),
  'some read before': page(ANNOTATED, EARLIER_COVERAGE),
  edited: page(ANNOTATED, { ...EARLIER_COVERAGE, edits: CHANGES }),
  'edited elsewhere': page(ANNOTATED, { ...EARLIER_COVERAGE, edits: NO_CHANGE }),
  'edited, then forgotten': page(
    { ...ANNOTATED, remembered: { state: 'not-stored', why: 'forgotten' } },
    { ...EARLIER_COVERAGE, edits: CHANGES },
  ),
  'a statement called not right': page(
    {
      ...ANNOTATED,
      corrections: [
        {
          id: 'correction-1',
          articleUrl: ADDRESS,
          target: describeQuote(TALKS_TEXT, ANALYSIS.statements[1]!.content[0]!),
          mark: { kind: 'statement' },
          created: '2026-03-09T08:00:00Z',
        },
      ],
    },
    EARLIER_COVERAGE,
  ),
  'words gone': page({ ...ANNOTATED, notFound: [{ kind: 'statement', index: 2 }], ownMarks: [LOST_MARK] }),
  'unreadable library': page({
    ...ANNOTATED,
    remembered: { state: 'not-stored', why: 'library-unreadable' },
  }),
} satisfies Record<string, PageView>;

export type PopupKind = keyof typeof VIEWS;

/** Draws the popup with made-up props; gives back the list of what its actions are called with. */
export type StartPopup = (kind: PopupKind) => ScreenCall[];

const startPopup: StartPopup = (kind) => {
  const style = document.createElement('style');
  style.textContent = sheet;
  document.head.append(style);
  const calls: ScreenCall[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) => {
      calls.push([name, ...given]);
    };
  render(
    <Popup
      view={VIEWS[kind]}
      settings={DEFAULT_SETTINGS}
      now={new Date('2026-03-12T10:00:00Z')}
      notice={null}
      onShow={note('show')}
      onDeleteMark={note('delete mark')}
      onDensity={note('density')}
      onSave={note('save')}
      onForget={note('forget')}
      onRebuild={note('rebuild')}
      onGrant={note('grant')}
      onAnnotateOnce={note('annotate once')}
      onNeverHere={note('never here')}
      onAllowHere={note('allow here')}
      onExport={note('export')}
      onOpenPanel={note('open panel')}
      onOpenLibrary={note('open library')}
      onOpenSettings={note('open settings')}
      onOpenWelcome={note('open welcome')}
    />,
    document.querySelector('#popup')!,
  );
  return calls;
};

Object.assign(globalThis, { startPopup });

import { type Caller, connect } from '#browser/messages.ts';
import { runInTab } from '#browser/page-script.ts';
import { packagedTexts } from '#browser/readers-catalogue.ts';
import { changeSettings, loadSettings } from '#browser/settings-store.ts';
import { openSidePanel } from '#browser/side-panel.ts';
import type { AnalysisInput } from '#core/contract/analysis-api.ts';
import type {
  BackgroundApi,
  ImportedArticle,
  OpenedArticle,
  PageTraits,
  PassageToMark,
  Remembered,
} from '#core/contract/background-api.ts';
import type { PanelApi } from '#core/contract/panel-api.ts';
import { withOwnMarks } from '#core/marks/own-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { ReaderAnnotations } from '#core/model/reader-annotation.ts';
import type { ReaderSettings } from '#core/model/reader-settings.ts';
import type { Span } from '#core/model/span.ts';
import { allTopicWords, topicWordsOf } from '#core/taxonomy/topic-words.ts';
import { detectLanguage } from '#core/text/language.ts';
import type { Engine } from './engine.ts';
import { clearNews, showNews } from './news-badge.ts';
import { pageScripts } from './page-scripts.ts';
import { whyNotStored } from './remembering.ts';

/** What the background does for one caller: a page's content script, its popover, or an own page. */
export function backgroundFor(caller: Caller, engine: Engine): BackgroundApi {
  const library = () => engine.library();
  const ownPagesOnly = () => {
    if (!caller.ownPage) throw new Error('Only Parley’s own pages may do this.');
  };
  return {
    openArticle: (article, traits) => openArticle(article, traits, caller, engine),
    saveArticle: async (article, analysis) => {
      if (caller.incognito) return { state: 'not-stored', why: 'private-window' };
      return store(article, analysis, engine);
    },
    async importArticle(article) {
      ownPagesOnly();
      if (caller.incognito) return { state: 'not-stored', why: 'private-window' };
      return importArticle(article, engine);
    },
    async forgetArticle(canonicalUrl) {
      const known = await (await library()).find(canonicalUrl);
      if (known) await (await library()).forget([known.id]);
    },
    related: async (query) => (await library()).related(query),
    relatedCounts: async (article) => (await library()).relatedCounts(article),
    saveNote: async (note) => (await library()).saveNote(note),
    deleteNote: async (id) => (await library()).deleteNote(id),
    saveCorrection: async (correction) => (await library()).saveCorrection(correction),
    deleteCorrection: async (id) => (await library()).deleteCorrection(id),
    async followTopic(topic, isFollowed) {
      const others = (await loadSettings()).followedTopics.filter((id) => id !== topic);
      await changeSettings({ followedTopics: isFollowed ? [...others, topic] : others });
    },
    async openPanel() {
      if (caller.tabId !== null) await openSidePanel({ tabId: caller.tabId });
    },
    async settings() {
      ownPagesOnly();
      return loadSettings();
    },
    readPassage: (article, passage) => readPassage(article, passage, engine),
    speakerNamed: async (name) => (await engine.analysis()).speakerNamed(name),
    async saveOwnMark(own) {
      if (caller.incognito) throw new Error('Nothing is kept from a private window.');
      await (await library()).saveOwnMark(own);
    },
    deleteOwnMark: async (id) => (await library()).deleteOwnMark(id),
    async changeSettings(change) {
      ownPagesOnly();
      return changeSettings(change);
    },
    async leftArticle() {
      if (caller.tabId !== null) await clearNews(caller.tabId);
    },
    async injectPopover() {
      if (caller.tabId !== null) await runInTab(caller.tabId, pageScripts.popover);
    },
    async annotateTab(tabId) {
      ownPagesOnly();
      await runInTab(tabId, pageScripts.content);
      // Rejects where no panel is open.
      void connect<PanelApi>('panel')
        .pageStarted(tabId)
        .catch(() => {});
    },
  };
}

async function openArticle(
  article: ArticleSnapshot,
  traits: PageTraits,
  caller: Caller,
  engine: Engine,
): Promise<OpenedArticle> {
  const { url, canonicalUrl } = article.metadata;
  const settings = await loadSettings();
  const refusal = refusalOf(article, settings);
  if (refusal) return refusal;
  const found = await analyse(article, settings, engine);
  const why = await whyNotStored(url, traits, settings, caller.incognito);
  const remembered: Remembered =
    why === null ? await store(article, found, engine) : { state: 'not-stored', why };
  const known = await readersOwn(canonicalUrl, engine);
  // A page can see what is painted: in a private window it must not know its reader again by their marks.
  const readers = caller.incognito ? { ...known, ownMarks: [] } : known;
  const analysis = withOwnMarks(article.text, found, readers.ownMarks);
  const topicWords = topicWordsOf(analysis, settings.ownTopics);
  const chosenTexts = settings.language && (await packagedTexts(settings.language));
  const opened: Extract<OpenedArticle, { state: 'annotated' }> = {
    state: 'annotated',
    analysis,
    topicWords,
    ...readers,
    density: settings.density,
    remembered,
    followedTopics: settings.followedTopics.filter((id) => topicWords.some((topic) => topic.id === id)),
    chosenTexts,
  };
  if (settings.remembering === 'on' && !caller.incognito && caller.tabId !== null) {
    // The page does not wait for it; a library that does not answer has nothing to count.
    showNews(caller.tabId, { ...opened, article, notFound: [] }, engine).catch(() => undefined);
  }
  return opened;
}

async function importArticle(article: ArticleSnapshot, engine: Engine): Promise<ImportedArticle> {
  const settings = await loadSettings();
  return refusalOf(article, settings) ?? store(article, await analyse(article, settings, engine), engine);
}

/** Why an article is not read at all: the reader wants its site left alone, or it is in another language. */
function refusalOf({ metadata, text }: ArticleSnapshot, settings: ReaderSettings) {
  if (settings.neverSites.includes(new URL(metadata.url).hostname)) return { state: 'never-site' } as const;
  const language = detectLanguage(text);
  return language === 'en' ? null : ({ state: 'other-language', language } as const);
}

async function analyse(
  article: ArticleSnapshot,
  { ownTopics, hiddenTopics }: ReaderSettings,
  engine: Engine,
): Promise<Analysis> {
  const analysis = await engine.analysis();
  return analysis.analyse(inputOf(article), { ownTopics, hiddenTopics });
}

function inputOf({ metadata: { title, published, canonicalUrl }, text }: ArticleSnapshot): AnalysisInput {
  return { text, title, date: published, url: canonicalUrl };
}

async function readPassage(article: ArticleSnapshot, passage: Span, engine: Engine): Promise<PassageToMark> {
  const settings = await loadSettings();
  const { ownTopics, hiddenTopics } = settings;
  const analysis = await engine.analysis();
  const reading = await analysis.readPassage(inputOf(article), passage, { ownTopics, hiddenTopics });
  return { ...reading, topicChoices: allTopicWords(ownTopics) };
}

/** What the reader added; a library that cannot be read must not keep the page from being annotated. */
async function readersOwn(canonicalUrl: string, engine: Engine): Promise<ReaderAnnotations> {
  try {
    return await (await engine.library()).annotationsFor(canonicalUrl);
  } catch {
    return { notes: [], corrections: [], ownMarks: [] };
  }
}

async function store(article: ArticleSnapshot, analysis: Analysis, engine: Engine): Promise<Remembered> {
  try {
    const library = await engine.library();
    if ((await library.health()).state === 'unreadable')
      return { state: 'not-stored', why: 'library-unreadable' };
    const stored = await library.remember(article, analysis, new Date().toISOString());
    return { state: 'stored', articleId: stored.id, version: stored.version };
  } catch (error) {
    const full = error instanceof Error && /quota|SQLITE_FULL|database or disk is full/i.test(error.message);
    return { state: 'not-stored', why: full ? 'quota-full' : 'library-unreadable' };
  }
}

// Runs on a page that is measured: the content script's own start, with evenly spread marks instead of an analysis,
// which in the extension runs in another process.
import type { OpenedArticle } from '../../src/core/contract/background-api.ts';
import type { Analysis } from '../../src/core/model/analysis.ts';
import type { ArticleSnapshot } from '../../src/core/model/article.ts';
import { pageReader } from '../../src/entries/content/read-page.ts';
import { startContent } from '../../src/entries/content/start-content.ts';
import { FakeBackground } from '../../tests/page/support/fake-background.ts';

export interface StartedParley {
  /** Painted ranges; 0 when the page is left alone. */
  readonly ranges: number;
  /** Milliseconds until the script knew whether the page is an article. */
  readonly decisionMs: number;
}

declare global {
  /** Starts the page script; resolves after the first paint of marks, or when the page is left alone. */
  var startParley: () => Promise<StartedParley>;
}

/** About what the densest articles hold: a topic every second sentence, a statement in most paragraphs. */
const TOPIC_EVERY = 240;
const TOPIC_LENGTH = 14;
const STATEMENT_EVERY = 600;
const STATEMENT_LENGTH = 160;
/** How long a page may stay unpainted before it counts as dormant. */
const DORMANT_MS = 1500;

/** Answers with spread marks after the time that a message and an analysis take at least. */
class SpreadBackground extends FakeBackground {
  override async openArticle(article: ArticleSnapshot): Promise<OpenedArticle> {
    const opened = await super.openArticle(article);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return opened.state === 'annotated'
      ? { ...opened, density: 'all', analysis: spreadMarks(article.text.length) }
      : opened;
  }
}

function spreadMarks(length: number): Analysis {
  const places = (every: number, size: number): number[] =>
    Array.from({ length: Math.floor((length - size) / every) }, (_, at) => at * every);
  return {
    topics: places(TOPIC_EVERY, TOPIC_LENGTH).map((start) => ({
      topic: 'ceasefire',
      start,
      end: start + TOPIC_LENGTH,
      why: 'spread evenly',
    })),
    statements: places(STATEMENT_EVERY, STATEMENT_LENGTH).map((start) => ({
      kind: 'direct',
      content: [[start, start + STATEMENT_LENGTH]],
      source: null,
      cue: null,
      speaker: null,
      move: 'states',
      moveCue: null,
      topics: [],
    })),
    sentences: [],
    parties: [],
    negotiation: null,
  };
}

globalThis.startParley = async () => {
  const life = new AbortController();
  const background = new SpreadBackground({ topics: [], statements: [] });
  const reader = pageReader(document);
  const start = performance.now();
  reader.signals();
  const decisionMs = performance.now() - start;
  startContent({
    doc: document,
    background,
    reader,
    hasOpenRoot: false,
    canOpenPanel: false,
    sheet: 'packaged',
    life,
  });
  const until = performance.now() + DORMANT_MS;
  while (painted() === 0 && performance.now() < until) await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return { ranges: painted(), decisionMs };
};

function painted(): number {
  let ranges = 0;
  for (const [name, highlight] of CSS.highlights) if (name.startsWith('parley-')) ranges += highlight.size;
  return ranges;
}

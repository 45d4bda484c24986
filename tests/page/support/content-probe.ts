import '../../support/speak-english.ts';
import type { ArticleSnapshot } from '../../../src/core/model/article.ts';
import type { PageSession } from '../../../src/entries/content/page-session.ts';
import { startContent } from '../../../src/entries/content/start-content.ts';
import { createPopoverScreen } from '../../../src/entries/popover/popover-screen.tsx';
import { extractMainText } from '../../../src/page/extract/main-text.ts';
import { marksAtCaret } from '../../../src/page/hit-test/marks-at.ts';
import { findPopoverHost } from '../../../src/page/host/popover-port.ts';
import { FakeBackground } from './fake-background.ts';
import { TALKS_COVERAGE, TALKS_MARKS } from './talks-marks.ts';

/** What the tests in node reach on the page. */
export interface ContentProbe {
  readonly background: FakeBackground;
  readonly session: PageSession;
  readonly coverage: typeof TALKS_COVERAGE;
  readonly marksAtCaret: typeof marksAtCaret;
  /** How often the page's text was read. */
  reads(): number;
  end(): void;
}

interface ProbeOptions {
  /** Changes the background before the page is opened. */
  readonly prepare?: (background: FakeBackground) => void;
  /** Open unless a test wants it as readers have it. */
  readonly hasOpenRoot?: boolean;
  /** Overrides of the made-up metadata. */
  readonly metadata?: Partial<ArticleSnapshot['metadata']>;
}

/** The content script and the popover as in the extension, with a background that is made up. */
function startProbe({ prepare, metadata, hasOpenRoot = true }: ProbeOptions): ContentProbe {
  const background = new FakeBackground(TALKS_MARKS);
  background.onInjectPopover = () => {
    const host = findPopoverHost();
    host?.register(createPopoverScreen(host));
  };
  prepare?.(background);
  const life = new AbortController();
  let reads = 0;
  const session = startContent({
    doc: document,
    background,
    hasOpenRoot,
    canOpenPanel: true,
    sheet: 'adopted',
    life,
    reader: {
      signals: () => {
        const isArticle = document.querySelector('article') !== null;
        return { isArticle, hasSignals: isArticle, hasRunningText: isArticle };
      },
      hasChanged: () => true,
      async read(signal) {
        reads++;
        const main = await extractMainText(document, { signal });
        return {
          main,
          traits: { hasArticleSignals: true, hasPasswordField: false },
          article: {
            text: main.text,
            metadata: {
              url: location.href,
              canonicalUrl: location.href,
              title: 'Norland says talks are near an end',
              site: 'The Harbour Ledger',
              byline: [],
              published: '2026-03-14',
              modified: null,
              language: 'en',
              sourceLine: null,
              ...metadata,
            },
          },
        };
      },
    },
  });
  return {
    background,
    session,
    coverage: TALKS_COVERAGE,
    marksAtCaret,
    reads: () => reads,
    end: () => life.abort(),
  };
}

Reflect.set(globalThis, 'startProbe', startProbe);
export type StartProbe = typeof startProbe;

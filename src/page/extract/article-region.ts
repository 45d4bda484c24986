import { Furniture } from './furniture.ts';
import { isParagraph, type TextBlock } from './text-block.ts';
import { WordCounts } from './word-counts.ts';

const SEMANTIC = '[itemprop~=articleBody],article,main,[role=main]';
/** A semantic element is believed when it holds at least this share of the running text outside furniture. */
const SEMANTIC_SHARE = 0.5;
/** The region narrows to a child as long as the child holds nearly all of its parent's running text. */
const NARROWING_SHARE = 0.85;
/** Words that make an `<article>` one of several, not a teaser or a comment. */
const ARTICLE_WORDS = 80;
/** With one `<article>` holding this share, the others are small print. */
const SINGLE_ARTICLE_SHARE = 0.8;

/** The blocks of the part of the page that holds the article, furniture inside it included; empty without running text. */
export function findRegion(doc: Document, blocks: readonly TextBlock[]): TextBlock[] {
  const furniture = new Furniture(blocks);
  const paragraphs = blocks.filter(isParagraph);
  const own = paragraphs.filter((block) => !furniture.holds(block));
  const words = new WordCounts(own.length > 0 ? own : paragraphs);
  if (words.total === 0) return [];
  const region = narrow(startingElement(doc, words), words);
  return blocks.filter((block) => region.contains(block.element));
}

/** One of several articles on the page, else the smallest semantic element with most of the text, else the body. */
function startingElement(doc: Document, words: WordCounts): Element {
  const severalOf = severalArticles(doc, words);
  if (severalOf.length > 0) return headlinedArticle(doc, severalOf) ?? severalOf[0] ?? doc.body;
  const semantic = [...doc.querySelectorAll(SEMANTIC)].filter(
    (element) => words.of(element) >= SEMANTIC_SHARE * words.total,
  );
  // In document order, so that of two elements with the same text the inner one comes last.
  return semantic.reduce<Element | null>(smaller, null) ?? doc.body;

  function smaller(best: Element | null, element: Element): Element {
    return best && words.of(best) < words.of(element) ? best : element;
  }
}

/** Pages of an endless scroll hold several whole articles; empty when one of them is clearly the page's own. */
function severalArticles(doc: Document, words: WordCounts): Element[] {
  const articles = [...doc.querySelectorAll('article')].filter(
    (element) => words.of(element) >= ARTICLE_WORDS && !element.parentElement?.closest('article'),
  );
  const largest = Math.max(0, ...articles.map((element) => words.of(element)));
  return articles.length > 1 && largest < SINGLE_ARTICLE_SHARE * words.total ? articles : [];
}

/** The article under the headline that the page gives to others as its own. */
function headlinedArticle(doc: Document, articles: readonly Element[]): Element | undefined {
  const shared = doc.querySelector('meta[property="og:title"]')?.getAttribute('content')?.trim() ?? doc.title;
  const start = shared.slice(0, 40);
  if (!start) return undefined;
  return articles.find((article) =>
    [...article.querySelectorAll('h1,h2')].some((heading) => heading.textContent.trim().startsWith(start)),
  );
}

function narrow(start: Element, words: WordCounts): Element {
  const needed = NARROWING_SHARE * words.of(start);
  let region = start;
  for (;;) {
    const inner = [...region.children].find((child) => words.of(child) >= needed);
    if (!inner) return region;
    region = inner;
  }
}

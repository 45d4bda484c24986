import { TextShares } from './furniture.ts';
import type { TextBlock } from './text-block.ts';

/** A paragraph worth counting when the article is looked for: shorter ones are found in teasers and menus as well. */
const PARAGRAPH_CHARACTERS = 60;
const SEMANTIC = '[itemprop~=articleBody],article,main,[role=main]';

export function isParagraph(block: TextBlock): boolean {
  if (block.heading || block.text.length < PARAGRAPH_CHARACTERS || block.linkShare > 0.5) return false;
  return block.element.nodeName !== 'LI' || block.sentence;
}

export function findRegion(doc: Document, blocks: readonly TextBlock[]): TextBlock[] {
  const all = new TextShares(blocks);
  const counted = blocks.filter((block) => isParagraph(block) && !all.isFurnitureBlock(block));
  const shares = new TextShares(counted);
  if (counted.length === 0) return [];
  let root: Element = doc.body;
  const semantic = [...doc.querySelectorAll(SEMANTIC)].filter((e) => shares.words(e) >= 0.5 * shares.total);
  semantic.sort((x, y) => shares.words(x) - shares.words(y) || (x.contains(y) ? 1 : -1));
  const articles = [...doc.querySelectorAll('article')].filter(
    (e) => shares.words(e) >= 80 && !e.parentElement?.closest('article'),
  );
  if (articles.length > 1 && Math.max(...articles.map((e) => shares.words(e))) < 0.8 * shares.total) {
    const og = (doc.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content ?? '')
      .trim()
      .slice(0, 40);
    root =
      articles.find(
        (e) => og && [...e.querySelectorAll('h1,h2')].some((h) => h.textContent.trim().startsWith(og)),
      ) ??
      articles[0] ??
      root;
  } else if (semantic[0]) root = semantic[0];
  const v = shares.words(root);
  for (;;) {
    let best: Element | null = null;
    for (const child of root.children)
      if (shares.words(child) > (best ? shares.words(best) : 0)) best = child;
    if (best && shares.words(best) >= 0.85 * v) root = best;
    else break;
  }
  return blocks.filter((b) => root.contains(b.element));
}

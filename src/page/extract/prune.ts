import { sourceLineOf } from '#core/article/source-line.ts';
import { Furniture } from './furniture.ts';
import { AUTHOR_NOTE, CLOSING_HEADING, INTERLUDES, SELLING } from './furniture-phrases.ts';
import type { TextBlock } from './text-block.ts';

/** Takes out of the article's region what is not its text, then trims its two ends. */
export function prune(region: readonly TextBlock[]): TextBlock[] {
  const furniture = new Furniture(region);
  const kept = region.filter((block) => !furniture.holds(block) && !isScrap(block));
  return trimTail(trimLead(kept, countWords(region)));
}

/** A syndicated article's credit belongs to it, short as it is: it says whose words these are. */
function isCredit(block: TextBlock): boolean {
  return block.words < 60 && sourceLineOf(block.text) !== null;
}

function isScrap(block: TextBlock): boolean {
  return isInterlude(block) || isLinkedTitle(block) || isAuthorNote(block);
}

/** "Read more: …", "Advertisement", "Sign up to our newsletter": short, and not a sentence that only begins so. */
function isInterlude(block: TextBlock): boolean {
  if (block.words >= 60 || !INTERLUDES.some((start) => start.test(block.text))) return false;
  if (isCredit(block)) return false;
  return block.words < 8 || block.linkShare > 0.15 || !block.sentence || SELLING.test(block.text);
}

/** The title of another article. A sentence may be one long link as well, but hardly without a word beside it. */
function isLinkedTitle(block: TextBlock): boolean {
  if (block.linkShare <= 0.75 || block.words >= 40) return false;
  return block.words <= 12 || !block.sentence || block.linkShare >= 0.9;
}

function isAuthorNote(block: TextBlock): boolean {
  return block.words < 45 && AUTHOR_NOTE.test(block.text);
}

/** What stands before the first whole paragraph (headline, date, kicker) goes, unless that is much of the text. */
function trimLead(blocks: readonly TextBlock[], total: number): readonly TextBlock[] {
  const first = blocks.findIndex(
    (block) => !block.heading && block.words >= 12 && (block.sentence || block.words >= 25),
  );
  if (first <= 0 || countWords(blocks.slice(0, first)) >= 0.3 * total) return blocks;
  return blocks.slice(first);
}

/** A heading such as "Related" late in the text ends the article; what is left of crumbs at its end goes too. */
function trimTail(blocks: readonly TextBlock[]): TextBlock[] {
  const total = countWords(blocks);
  let seen = 0;
  const closing = blocks.findIndex((block) => {
    seen += block.words;
    return seen - block.words > 0.6 * total && block.words <= 8 && CLOSING_HEADING.test(block.text);
  });
  const kept = closing < 0 ? [...blocks] : blocks.slice(0, closing);
  while (kept.length > 1 && isCrumb(kept.at(-1)!)) kept.pop();
  return kept;
}

function isCrumb(block: TextBlock): boolean {
  if (isCredit(block)) return false;
  return block.heading || block.words < 3 || (block.words < 8 && !block.sentence);
}

function countWords(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

import { findRegion } from './article-region.ts';
import { composeText, type MainText } from './compose-text.ts';
import { prune } from './prune.ts';
import { runInSlices, type Steps } from './slices.ts';
import { collectBlocks } from './text-block.ts';

export interface ExtractOptions {
  /** Stops the work between two slices; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * The main text of a live page, without a copy of it: paragraphs joined by `\n`, and where each stands on the page.
 * Runs in slices, so that no task is long on any page. A page without text gives an empty text.
 */
export function extractMainText(doc: Document, options: ExtractOptions = {}): Promise<MainText> {
  return runInSlices(extraction(doc), options.signal);
}

function* extraction(doc: Document): Steps<MainText> {
  if (!doc.body) return composeEmpty();
  const blocks = yield* collectBlocks(doc.body);
  yield;
  const region = findRegion(doc, blocks);
  yield;
  return yield* composeText(prune(region));
}

function composeEmpty(): MainText {
  return { text: '', pieces: [] };
}

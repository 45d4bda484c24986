import { PhraseError } from './phrase-error.ts';
import type { PhraseNode } from './phrase-syntax.ts';

/** One way through a phrase: a word per item, with the longest gap allowed before it. */
export interface PhrasePath {
  readonly items: readonly { readonly forms: readonly string[]; readonly gap: number }[];
  /** First and last marked item. */
  readonly markFrom: number;
  readonly markTo: number;
}

interface OpenPath {
  readonly items: PhrasePath['items'];
  readonly gap: number;
  readonly markFrom: number | null;
  readonly markTo: number | null;
}

/** More ways than this through one phrase is a phrase that should be several. */
const MOST_PATHS = 600;

/**
 * All ways through a phrase. Alternatives of one word each stay together as one item, so the number of ways
 * grows with alternatives of several words only.
 */
export function expandPhrase(nodes: readonly PhraseNode[]): readonly PhrasePath[] {
  const open = expand(nodes, [{ items: [], gap: 0, markFrom: null, markTo: null }]);
  return open
    .filter(({ items }) => items.length > 0)
    .map(({ items, markFrom, markTo }) => ({
      items,
      markFrom: markFrom ?? 0,
      markTo: markTo ?? items.length - 1,
    }))
    .map((path) => {
      if (path.markTo < path.markFrom) throw new PhraseError({ code: 'nothing-marked' });
      return path;
    });
}

function expand(nodes: readonly PhraseNode[], paths: readonly OpenPath[]): readonly OpenPath[] {
  return nodes.reduce(step, paths);
}

function step(paths: readonly OpenPath[], node: PhraseNode): readonly OpenPath[] {
  if (node.kind === 'gap') return paths.map((path) => ({ ...path, gap: node.max }));
  if (node.kind === 'mark') {
    return paths.map((path) =>
      node.side === 'start'
        ? { ...path, markFrom: path.items.length }
        : { ...path, markTo: path.items.length - 1 },
    );
  }
  if (node.kind === 'word') return paths.map((path) => withWord(path, node.forms));
  const joined = joinSingleWords(flatten(node.options));
  const ways = joined.flatMap((option) => expand(option, paths));
  if (ways.length > MOST_PATHS) throw new PhraseError({ code: 'too-many-ways', most: MOST_PATHS });
  return ways;
}

function withWord(path: OpenPath, forms: readonly string[]): OpenPath {
  return { ...path, items: [...path.items, { forms, gap: path.gap }], gap: 0 };
}

/** Choices inside choices become options of the outer one. */
function flatten(options: readonly (readonly PhraseNode[])[]): readonly (readonly PhraseNode[])[] {
  return options.flatMap((option) => {
    const [only, ...more] = option;
    return only?.kind === 'choice' && more.length === 0 ? flatten(only.options) : [option];
  });
}

function joinSingleWords(options: readonly (readonly PhraseNode[])[]): readonly (readonly PhraseNode[])[] {
  const singles: string[] = [];
  const others: (readonly PhraseNode[])[] = [];
  for (const option of options) {
    const [only, ...more] = option;
    if (only?.kind === 'word' && more.length === 0) singles.push(...only.forms);
    else others.push(option);
  }
  return singles.length > 0 ? [[{ kind: 'word', forms: singles }], ...others] : others;
}

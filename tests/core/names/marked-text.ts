import type { SpokenStatement } from '#core/names/resolve-speakers.ts';

/** A text whose `{contents}` and `[sources]` were marked, and the statements they make. */
export interface MarkedText {
  readonly text: string;
  readonly statements: readonly SpokenStatement[];
}

/** Takes the marks out. As many sources as contents pair up in order; fewer go to the nearest content each. */
export function readMarks(marked: string): MarkedText {
  let text = '';
  const contents: [number, number][] = [];
  const sources: [number, number][] = [];
  let open = 0;
  for (const sign of marked) {
    if (sign === '{' || sign === '[') open = text.length;
    else if (sign === '}') contents.push([open, text.length]);
    else if (sign === ']') sources.push([open, text.length]);
    else text += sign;
  }
  const sourceOf = new Map<number, [number, number]>();
  sources.forEach((source, i) => {
    const all = sources.length === contents.length;
    sourceOf.set(all ? i : nearestFree(contents, source, sourceOf), source);
  });
  const statements = contents.map((content, i) => ({
    kind: /[“‘]/.test(text.slice(...content)) ? ('mixed' as const) : ('indirect' as const),
    content: [content],
    source: sourceOf.get(i) ?? null,
    cue: null,
  }));
  return { text, statements };
}

function nearestFree(
  contents: readonly [number, number][],
  source: readonly [number, number],
  taken: ReadonlyMap<number, unknown>,
): number {
  let best = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  contents.forEach(([start, end], i) => {
    if (taken.has(i)) return;
    const distance = end <= source[0] ? source[0] - end : start - source[1];
    if (distance < bestDistance) {
      best = i;
      bestDistance = distance;
    }
  });
  if (best < 0) throw new Error('a source without content');
  return best;
}

import { bareWord } from './bare-word.ts';
import { allForms, nounForms, verbForms } from './inflection.ts';
import { PhraseError } from './phrase-error.ts';
import { spellings } from './spelling.ts';

/** One element of a phrase, in order. */
export type PhraseNode =
  /** One word of the text, in any of these forms. */
  | { readonly kind: 'word'; readonly forms: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly PhraseNode[][] }
  /** Up to `max` words of the text are passed over. */
  | { readonly kind: 'gap'; readonly max: number }
  /** Where the marked part starts or ends, when it is not the whole phrase. */
  | { readonly kind: 'mark'; readonly side: 'start' | 'end' };

export interface SyntaxOptions {
  /** Named word classes, `{weapon}`. */
  readonly classes: ReadonlyMap<string, PhraseNode>;
  /** Inflect words that carry no `/n` or `/v` themselves (readers' own phrases). */
  readonly inflectAll: boolean;
}

/** The form that every number in a text also has; written `{digits}` in phrases. */
export const ANY_NUMBER = '#';

const LONGEST_GAP = 6;
const TOKEN = /\s+|\.\.(\d+)|\{([a-z-]+)\}|([()[\]|?])|([\p{L}\p{N}&.'’-]+)(?:\/([a-z]+))?|(.)/gu;

/**
 * Reads one phrase in the syntax of `docs/phrase-format.md`.
 * Throws `PhraseError` with the fault.
 */
export function parsePhrase(source: string, options: SyntaxOptions): readonly PhraseNode[] {
  const stack: PhraseNode[][][] = [[[]]];
  const here = (): PhraseNode[] => stack.at(-1)!.at(-1)!;
  for (const [, gap, className, sign, word, inflection, stray] of source.matchAll(TOKEN)) {
    if (gap !== undefined) here().push(gapNode(Number(gap)));
    else if (className !== undefined) here().push(classNode(className, options));
    else if (sign !== undefined) readSign(sign, stack);
    else if (word !== undefined)
      here().push(wordNode(word === 'US' ? 'u.s.' : word.toLowerCase(), inflection, options.inflectAll));
    else if (stray !== undefined) throw new PhraseError({ code: 'stray-sign', found: stray });
  }
  if (stack.length > 1) throw new PhraseError({ code: 'bracket-not-closed' });
  const [nodes, ...others] = stack[0]!;
  if (others.length > 0) throw new PhraseError({ code: 'bar-outside-brackets' });
  checkWhole(nodes!);
  return nodes!;
}

function gapNode(max: number): PhraseNode {
  if (max < 1 || max > LONGEST_GAP)
    throw new PhraseError({ code: 'gap-of-wrong-length', found: max, most: LONGEST_GAP });
  return { kind: 'gap', max };
}

function classNode(name: string, options: SyntaxOptions): PhraseNode {
  if (name === 'digits') return { kind: 'word', forms: [ANY_NUMBER] };
  const node = options.classes.get(name);
  if (!node) throw new PhraseError({ code: 'unknown-class', found: name });
  return node;
}

function readSign(sign: string, stack: PhraseNode[][][]): void {
  const here = stack.at(-1)!.at(-1)!;
  if (sign === '(') stack.push([[]]);
  else if (sign === '|') stack.at(-1)!.push([]);
  else if (sign === '[') here.push({ kind: 'mark', side: 'start' });
  else if (sign === ']') here.push({ kind: 'mark', side: 'end' });
  else if (sign === ')') closeChoice(stack);
  else {
    const last = here.pop();
    if (!last || last.kind === 'gap' || last.kind === 'mark')
      throw new PhraseError({ code: 'question-mark-alone' });
    here.push({ kind: 'choice', options: [[last], []] });
  }
}

function closeChoice(stack: PhraseNode[][][]): void {
  if (stack.length === 1) throw new PhraseError({ code: 'bracket-not-opened' });
  const options = stack.pop()!;
  if (options.some((option) => option.length === 0)) throw new PhraseError({ code: 'empty-alternative' });
  stack.at(-1)!.at(-1)!.push({ kind: 'choice', options });
}

/** "cease-fire" also stands for "ceasefire"; a text's own hyphens count as spaces. */
function wordNode(word: string, inflection: string | undefined, inflectAll: boolean): PhraseNode {
  const parts = word.replaceAll('’', "'").split('-').filter(Boolean);
  if (parts.length === 0) throw new PhraseError({ code: 'not-a-word', found: word });
  const last = parts.length - 1;
  const spaced = parts.map(
    (part, index): PhraseNode => single(part, index === last ? inflection : '', index === last && inflectAll),
  );
  if (parts.length === 1) return spaced[0]!;
  return { kind: 'choice', options: [spaced, [single(parts.join(''), inflection, inflectAll)]] };
}

function single(word: string, inflection: string | undefined, inflectAll: boolean): PhraseNode {
  const forms = formsOf(word, inflection, inflectAll);
  return { kind: 'word', forms: [...new Set(forms.flatMap(spellings).map(bareWord))] };
}

function formsOf(word: string, inflection: string | undefined, inflectAll: boolean): readonly string[] {
  if (inflection === 'n') return nounForms(word);
  if (inflection === 'v') return verbForms(word);
  if (inflection === 'nv') return allForms(word);
  if (inflection) throw new PhraseError({ code: 'unknown-inflection', found: `/${inflection}` });
  return inflectAll && /^\p{L}{3,}$/u.test(word) ? allForms(word) : [word];
}

function checkWhole(nodes: readonly PhraseNode[]): void {
  if (!nodes.some((node) => node.kind === 'word' || node.kind === 'choice'))
    throw new PhraseError({ code: 'no-word' });
  const inner = nodes.filter((node) => node.kind !== 'mark');
  if (inner[0]?.kind === 'gap' || inner.at(-1)?.kind === 'gap') {
    throw new PhraseError({ code: 'gap-at-an-end' });
  }
  const sides = nodes.flatMap((node) => (node.kind === 'mark' ? [node.side] : []));
  if (sides.length > 0 && sides.join() !== 'start,end') throw new PhraseError({ code: 'marks-in-disorder' });
}

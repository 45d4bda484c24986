import type { Span } from '../model/span.ts';

/** Longer passages are given by their first and last words, since addresses have to stay short. */
const MAX_WHOLE = 200;
/** Words at each end of a longer passage. */
const END_WORDS = 6;
/** Words of context on a side, where the passage alone would be ambiguous. */
const CONTEXT_WORDS = 4;

const WORD_UNIT = /[\p{L}\p{N}\p{M}]/u;

/**
 * The address that opens a page scrolled to a passage of its text (a text fragment, WICG Scroll to Text Fragment):
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Every term is whole words of one paragraph.
 */
export function addressAt(url: string, text: string, span: Span): string {
  const base = url.split(':~:')[0]!.replace(/#$/, '');
  const directive = textDirective(text, span);
  if (directive === null) return base;
  return `${base}${base.includes('#') ? '' : '#'}:~:${directive}`;
}

/** The directive `text=…` for a passage, or `null` when it holds no word. */
export function textDirective(text: string, span: Span): string | null {
  const [start, end] = toWholeWords(text, span);
  const passage = text.slice(start, end);
  if (!WORD_UNIT.test(passage)) return null;
  const terms = passage.length <= MAX_WHOLE && !passage.includes('\n') ? [passage] : endsOf(passage);
  const parts = terms.map(encodeTerm);
  if (!isUnique(text, terms[0]!)) {
    const before = contextBefore(text, start);
    const after = contextAfter(text, end);
    if (before) parts.unshift(`${encodeTerm(before)}-`);
    if (after) parts.push(`-${encodeTerm(after)}`);
  }
  return `text=${parts.join(',')}`;
}

/** Widens a stretch to word boundaries and leaves white space at its ends out. */
function toWholeWords(text: string, [from, to]: Span): Span {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start > 0 && isInsideWord(text, start)) start--;
  while (end < text.length && isInsideWord(text, end)) end++;
  return [start, end];
}

function isInsideWord(text: string, at: number): boolean {
  return WORD_UNIT.test(text[at - 1] ?? ' ') && WORD_UNIT.test(text[at] ?? ' ');
}

function endsOf(passage: string): readonly string[] {
  const paragraphs = passage.split('\n').filter((paragraph) => WORD_UNIT.test(paragraph));
  const head = firstWords(paragraphs[0]!, END_WORDS);
  const tail = lastWords(paragraphs.at(-1)!, END_WORDS);
  return head === passage ? [head] : [head, tail];
}

function contextBefore(text: string, start: number): string {
  return lastWords(text.slice(text.lastIndexOf('\n', start - 1) + 1, start), CONTEXT_WORDS);
}

function contextAfter(text: string, end: number): string {
  const paragraphEnd = text.indexOf('\n', end);
  return firstWords(text.slice(end, paragraphEnd < 0 ? undefined : paragraphEnd), CONTEXT_WORDS);
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}

function isUnique(text: string, term: string): boolean {
  const lower = text.toLowerCase();
  const first = lower.indexOf(term.toLowerCase());
  return lower.indexOf(term.toLowerCase(), first + 1) < 0;
}

/** `-`, `,` and `&` have a meaning in the directive. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.toWellFormed()).replaceAll('-', '%2D');
}

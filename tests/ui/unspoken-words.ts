import { parseSync } from 'vite';

/** A string in the source that a reader could see, though it comes from no message. */
interface UnspokenWords {
  readonly text: string;
  readonly line: number;
}

type Node = { readonly type: string; readonly start: number } & Record<string, unknown>;

/** Attributes whose value is shown or read out; all others hold names, addresses and classes. */
const SPOKEN_ATTRIBUTES = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'heading',
  'label',
  'placeholder',
  'title',
]);
const HAS_LETTER = /\p{L}/u;
/** A sentence or a phrase, or one word written as on a button: "Delete". Names of keys, ids and classes are neither. */
const LOOKS_SPOKEN = /\p{L}[\p{L}’]*[ ,:…]+\S*\p{L}|^\p{Lu}\p{Ll}+[ .…:!?]*$/u;
/** A piece of a style sheet. */
const RULES = /\{[^}]*:[^}]*;/;
/** The first argument names a message. */
const SAYING = new Set(['say', 'sayCount', 'sayFor']);

/** Words written into a `.ts` or `.tsx` file instead of `_locales`. */
export function unspokenWordsIn(file: string, source: string): readonly UnspokenWords[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const found: UnspokenWords[] = [];
  const note = (node: Node, text: string) =>
    found.push({
      text: text.replace(/\s+/g, ' ').trim(),
      line: source.slice(0, node.start).split('\n').length,
    });

  function visit(node: Node, isShown: boolean): void {
    switch (node.type) {
      case 'JSXText':
        if (HAS_LETTER.test(textOf(node))) note(node, textOf(node));
        return;
      case 'JSXAttribute': {
        const name = String((node.name as Node).name);
        // What is called with an event is code, and may show words in turn.
        const isCode = /^on[A-Z]/.test(name);
        if (SPOKEN_ATTRIBUTES.has(name) || isCode) visitChildren(node, !isCode);
        return;
      }
      case 'Literal':
      case 'TemplateLiteral': {
        const text = textOf(node);
        if (isShown ? HAS_LETTER.test(text) : LOOKS_SPOKEN.test(text) && !RULES.test(text)) note(node, text);
        if (node.type === 'TemplateLiteral') visitChildren(node, false);
        return;
      }
      case 'BinaryExpression':
        if (['===', '!==', 'in'].includes(String(node.operator))) return;
        visitChildren(node, isShown);
        return;
      case 'CallExpression': {
        const [first, ...rest] = node.arguments as Node[];
        const isSaying = SAYING.has(String((node.callee as Node).name));
        for (const part of [node.callee as Node, ...(isSaying ? rest : [first, ...rest])])
          if (part) visit(part, false);
        return;
      }
      case 'JSXExpressionContainer':
      case 'ConditionalExpression':
      case 'LogicalExpression':
        visitChildren(node, isShown);
        return;
      default:
        if (!/^(?:Import|ExportAll|TS(?!As|NonNull|Satisfies))/.test(node.type)) visitChildren(node, false);
    }
  }

  function visitChildren(node: Node, isShown: boolean): void {
    for (const [field, value] of Object.entries(node)) {
      if (field === 'test' && node.type === 'SwitchCase') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, isShown);
    }
  }

  visit(program as unknown as Node, false);
  return found;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function textOf(node: Node): string {
  if (node.type !== 'TemplateLiteral') return typeof node.value === 'string' ? node.value : '';
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return quasis.map(({ value }) => value.cooked).join('…');
}

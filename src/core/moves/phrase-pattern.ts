import { nounForms, verbForms } from './inflect.ts';
import { WORD_CLASSES } from './lexicon/word-classes.ts';

/** How sure a cue is: a verb that performs the move, a deed or a modal, a noun or an adjective. */
export type Strength = 'strong' | 'plain' | 'weak';

/** What must hold around the first word of a phrase (see `lexicon/README.md`). */
export type Condition = 'future' | 'ready' | 'done' | 'negated' | 'conditional' | 'owned' | 'spoken';

export interface PatternElement {
  /** Words that fit; `null` for a gap. */
  readonly words: ReadonlySet<string> | null;
  /** Words that fit as verbs only. */
  readonly verbs: ReadonlySet<string>;
  /** For a gap: how many tokens it may skip. */
  readonly gap: number;
  readonly optional: boolean;
}

export interface PhrasePattern {
  readonly elements: readonly PatternElement[];
  /** Elements from here on must follow but are no part of the cue. */
  readonly cueElements: number;
  readonly conditions: readonly Condition[];
  readonly strength: Strength;
  /** Words of which one must follow the first, at most fillers between; `null` where a gap may come before. */
  readonly followers: ReadonlySet<string> | null;
}

const CONDITIONS: ReadonlySet<string> = new Set<Condition>([
  'future',
  'ready',
  'done',
  'negated',
  'conditional',
  'owned',
  'spoken',
]);
/** Tokens that ".." may skip. */
export const SHORT_GAP = 5;
const LONG_GAP = 14;

/**
 * Reads the phrases of one lexicon (format: `lexicon/README.md`).
 * @throws Error for a line that breaks the format, with that line.
 */
export function parsePhrases(lexicon: string): readonly PhrasePattern[] {
  const phrases: PhrasePattern[] = [];
  let strength: Strength = 'plain';
  for (const raw of lexicon.split('\n')) {
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') continue;
    const section = /^\[(strong|plain|weak)\]$/.exec(line)?.[1];
    if (section) strength = section as Strength;
    else phrases.push(parseLine(line, strength));
  }
  return phrases;
}

function parseLine(line: string, strength: Strength): PhrasePattern {
  const conditions: Condition[] = [];
  const elements: PatternElement[] = [];
  let cueElements = -1;
  for (const part of line.split(/\s+/)) {
    if (part.startsWith('@')) conditions.push(parseCondition(part.slice(1), line));
    else if (part === '/') cueElements = elements.length;
    else elements.push(parseElement(part, line));
  }
  const first = elements[0];
  if (!first?.words || first.optional) throw new Error(`a phrase starts with a word: ${line}`);
  return {
    elements,
    cueElements: cueElements < 0 ? elements.length : cueElements,
    conditions,
    strength,
    followers: followersOf(elements),
  };
}

function followersOf([, ...others]: readonly PatternElement[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const element of others) {
    if (element.words === null) return null;
    for (const word of element.words) words.add(word);
    if (!element.optional) return words;
  }
  return null;
}

function parseCondition(name: string, line: string): Condition {
  if (!CONDITIONS.has(name)) throw new Error(`unknown condition @${name}: ${line}`);
  return name as Condition;
}

function parseElement(part: string, line: string): PatternElement {
  if (part === '..' || part === '...') {
    return { words: null, verbs: new Set(), gap: part === '..' ? SHORT_GAP : LONG_GAP, optional: false };
  }
  const optional = part.endsWith('?');
  const alternatives = (optional ? part.slice(0, -1) : part).replace(/^\(|\)$/g, '').split('|');
  const words = new Set<string>();
  const verbs = new Set<string>();
  for (const alternative of alternatives) addForms(alternative, words, verbs, line);
  return { words, verbs, gap: 0, optional };
}

function addForms(alternative: string, words: Set<string>, verbs: Set<string>, line: string): void {
  const className = /^<(.+)>$/.exec(alternative)?.[1];
  if (className !== undefined) {
    const members = membersOf(className, line);
    for (const word of members.words) words.add(word);
    for (const verb of members.verbs) verbs.add(verb);
  } else if (alternative.endsWith('~')) {
    for (const form of verbForms(alternative.slice(0, -1))) {
      words.add(form);
      verbs.add(form);
    }
  } else if (alternative.endsWith('^')) {
    for (const form of nounForms(alternative.slice(0, -1))) words.add(form);
  } else {
    words.add(alternative);
  }
}

interface ClassMembers {
  readonly words: Set<string>;
  readonly verbs: Set<string>;
}

const classes = new Map<string, ClassMembers>();

function membersOf(className: string, line: string): ClassMembers {
  const known = classes.get(className);
  if (known !== undefined) return known;
  const list = WORD_CLASSES[className];
  if (list === undefined) throw new Error(`unknown class <${className}>: ${line}`);
  const members: ClassMembers = { words: new Set(), verbs: new Set() };
  for (const member of list.trim().split(/\s+/)) addForms(member, members.words, members.verbs, line);
  classes.set(className, members);
  return members;
}

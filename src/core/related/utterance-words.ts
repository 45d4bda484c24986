import type { Span } from '../model/span.ts';
import { stem } from './stem.ts';

/** A word as it stands in a statement, or a few characters that outlets write in several ways. */
const PRINTED =
  /\bcease-fires?\b|\bno one\b|\bper cent\b|%|[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)?(?:['’]\p{L}+)?/giu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,]\p{N}+)?(?:['’]\p{L}+)?/gu;

/** Spoken numbers, contractions and spellings that outlets give each in their own way. */
const HOUSE_STYLE: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '00',
  percent: '%',
  programme: 'program',
  kilometer: 'kilometre',
  meter: 'metre',
  center: 'centre',
  defense: 'defence',
  neighbor: 'neighbour',
  labor: 'labour',
  harbor: 'harbour',
};

/**
 * Reported speech moves tenses back and persons on; neither makes another utterance. Forms that the stemmer does not
 * bring together are led to one here.
 */
const REPORTED: Readonly<Record<string, string>> = {
  would: 'will',
  could: 'can',
  might: 'may',
  had: 'have',
  has: 'have',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  am: 'be',
  been: 'be',
  stood: 'stand',
  left: 'leave',
  held: 'hold',
  wanted: 'want',
  kept: 'keep',
  gave: 'give',
  went: 'go',
  came: 'come',
  made: 'make',
  said: 'say',
  took: 'take',
};

/** Persons change in reported speech, and articles between editors: they are no part of what is said. */
const FILLERS = new Set(
  `a an the i we you he she it they me us him her them my our your his its their this that these those of to and
   in on at by for just s who which what here there oh well let very`.split(/\s+/),
);

/** Words that turn a statement round or weaken it; they always count. */
const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'without', 'nor', 'neither']);

/** A word of an utterance in one house style, and the characters of the statement that it stands for. */
export interface SpokenWord {
  readonly word: string;
  /** UTF-16 offsets into the statement. */
  readonly span: Span;
}

/** What is said, as a list of words in which house style, tense and person no longer differ. */
export function utteranceWords(statement: string): readonly string[] {
  return spokenWords(statement).map(({ word }) => word);
}

/** The same, with the place of each word in the statement; the words of a contraction share one. */
export function spokenWords(statement: string): readonly SpokenWord[] {
  const known = recent.get(statement);
  if (known) return known;
  const words = readWords(statement);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(statement, words);
  return words;
}

/**
 * Every statement of a page is compared with every stored one of its speaker, and taking statements apart is most of
 * that work. Room for the statements of a page and some more: about half a megabyte.
 */
const MOST_RECENT = 128;
const recent = new Map<string, readonly SpokenWord[]>();

function readWords(statement: string): readonly SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const { 0: printed, index } of statement.matchAll(PRINTED)) {
    const span: Span = [index, index + printed.length];
    for (const [plain] of spellOut(printed).matchAll(WORD)) {
      const word = wordOf(plain);
      if (!FILLERS.has(word)) words.push({ word, span });
    }
  }
  return joinNumbers(words);
}

/** Contractions written out, and one spelling of what outlets write in several. */
function spellOut(printed: string): string {
  return printed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^cease-fires?$/, 'ceasefire')
    .replace(/^no one$/, 'nobody')
    .replace(/^(?:per cent|%)$/, 'percent')
    .replace(/^(ca|wo|sha)n't$/, (_, verb: string) => `${EXPANDED[verb]} not`)
    .replace(/n't$/, ' not')
    .replace(/^cannot$/, 'can not')
    .replace(/'(re|ve|ll|m)$/, (_, verb: string) => ` ${CONTRACTED[verb]}`)
    .replace(/'[ds]$/, '');
}

/** True for words that turn a statement round. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/** True for words that carry the sense: no auxiliaries. */
export function carriesSense(word: string): boolean {
  return NEGATIONS.has(word) || !AUXILIARIES.has(word);
}

const CONTRACTED: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am' };
const EXPANDED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

const AUXILIARIES = new Set(
  `will can may have be shall should must do does did than then as but so if or with from into out up down over
   more some any only even also now after before until unless while when where all each every about`.split(
    /\s+/,
  ),
);

function wordOf(word: string): string {
  return (
    HOUSE_STYLE[word] ?? REPORTED[word] ?? (/^\p{N}/u.test(word) ? word.replace(',', '') : spell(stem(word)))
  );
}

/** "harbor" and "harbour", "organise" and "organize" in one spelling. */
function spell(word: string): string {
  return HOUSE_STYLE[word] ?? word.replace(/iz(?=$|ation)/, 'is');
}

/** "20 5" (twenty-five) becomes "25", "2 00" (two hundred) "200". */
function joinNumbers(words: readonly SpokenWord[]): readonly SpokenWord[] {
  const joined: SpokenWord[] = [];
  for (const next of words) {
    const before = joined.at(-1);
    const number = before && joinedNumber(before.word, next.word);
    if (before && number) joined[joined.length - 1] = { word: number, span: [before.span[0], next.span[1]] };
    else joined.push(next);
  }
  return joined;
}

function joinedNumber(before: string, next: string): string | null {
  if (/^[2-9]0$/.test(before) && /^[1-9]$/.test(next)) return String(Number(before) + Number(next));
  return next === '00' && /^\d{1,2}$/.test(before) ? `${before}00` : null;
}

import { PACKING_WORDS } from '#library/packing-words.ts';
import { seededRandom } from '../random.ts';

/** Terms of the vocabulary, by falling frequency. */
export const VOCABULARY = 200_000;
/** The commonest words of English by about falling frequency; they take the first ranks, as they do in a newspaper. */
const FUNCTION_WORDS =
  `the of to and a in that is for on it with as was at he by be from his are this have has an but not said they had were
  will who which or their would its been we more about when there one than up after out if into some you so what no
  them other new could can over two him all may only also now first time she her between because before many those
  most such during under against through where while even then any both last made like our still being should these
  just since down how my did do back very own around say off each much make way well people years us three`.split(
    /\s+/,
  );
/** The next ranks: words that make up a good part of any article, and that texts are compressed against. */
const COMMON_WORDS = PACKING_WORDS.trim()
  .split(' ')
  .reverse()
  .filter((word) => !FUNCTION_WORDS.includes(word));
const ONSETS = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sc sh sp st str th tr qu'.split(
  ' ',
);
const VOWELS = 'a e i o u a e i o ea ou ai ee io oo'.split(' ');
const CODAS = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nt', 'st', 'nd', 'ng', 'rt', 'll'];
const ENDINGS = ['', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ion', 'al', 'ly', 'ment', 'ity', 'ive'];
/** One in so many words of the vocabulary is a name. */
const NAME_EVERY = 6;

const WORDS = allWords();

/** The word of a rank (0 is the commonest), always the same; names have a capital. */
export function wordAt(rank: number): string {
  return WORDS[rank]!;
}

export function isFunctionWord(rank: number): boolean {
  return rank < FUNCTION_WORDS.length;
}

export function isName(rank: number): boolean {
  return rank >= FUNCTION_WORDS.length + COMMON_WORDS.length && rank % NAME_EVERY === 0;
}

function allWords(): readonly string[] {
  const random = seededRandom(11);
  const words = [...FUNCTION_WORDS, ...COMMON_WORDS];
  const taken = new Set(words);
  while (words.length < VOCABULARY) {
    const word = invented(words.length, random);
    const lower = word.toLowerCase();
    if (taken.has(lower)) continue;
    taken.add(lower);
    words.push(word);
  }
  return words;
}

/** A word of one to three syllables; rarer words are longer. */
function invented(rank: number, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!;
  const syllables = 1 + Math.floor(random() * 0.9 + Math.log10(rank) / 6);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(ONSETS) + pick(VOWELS) + pick(CODAS);
  return isName(rank) ? word.charAt(0).toUpperCase() + word.slice(1) : word + pick(ENDINGS);
}

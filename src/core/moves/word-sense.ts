import { SHAPE, type TokenisedText } from '../text/tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const DETERMINERS = words(
  'the a an this that these those its their his her our my your some any no each every such another all both many several more most',
);
const PREPOSITIONS = words(
  'of in on at by for with from to into over under about against between among amid despite after before during without within through towards toward upon than as like per via',
);
const SUBJECTS = words('i we they he she it you who which that and but or both also');
const MODALS = words(
  "will would shall should can could may might must do does did not won't can't cannot don't doesn't didn't wouldn't",
);
const ADJECTIVES = words(
  'recent new repeated fresh growing earlier urgent key main latest first last final similar further other own strong initial public common possible',
);
const AFTER_VERB = words(
  'the a an this these those its their his her our my your that to an all more no any some what how him them us it me you',
);

/** True for adverbs, weekdays and other words that may stand anywhere in a verb group or after a verb. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || (word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

const FILLERS = words(
  `also again now still just once more ever already always often even then thus therefore once-again today yesterday tonight tomorrow
  monday tuesday wednesday thursday friday saturday sunday later earlier finally further both all too soon first last at least
  once outright ever since far so yet reportedly flat all long never-before week month year himself herself itself themselves`,
);
const NOT_ADVERBS = words(
  'italy july rely comply apply supply reply ally family assembly early only bully rally imply multiply fly',
);

/** Adverbs and days skipped to the left of a word to find what it follows. */
const FILLERS_BEFORE = 4;

/**
 * Decides whether a form that may be verb or noun ("demands", "offer", "strike") is a verb at token `at`, and
 * whether a participle is an adjective ("the proposed plan"), from the neighbouring words.
 */
export function isVerbHere(doc: TokenisedText, at: number, sentenceFirst: number): boolean {
  const word = doc.lower[at]!;
  let left = at - 1;
  while (left >= Math.max(sentenceFirst, at - FILLERS_BEFORE) && isFiller(doc.lower[left]!)) left--;
  const before = left >= sentenceFirst ? doc.lower[left]! : '';
  if (word.endsWith('ed') && at === sentenceFirst) return false;
  if (word.endsWith('ed') || word.endsWith('ing')) return !isModifier(doc, at, before, left === at - 1);
  if (!NOUN_TOO.has(word)) return true;
  if (before === 'to' || MODALS.has(before) || (SUBJECTS.has(before) && before !== 'that')) return true;
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || ADJECTIVES.has(before)) return false;
  if (/(?:'s|s'|ed|al|ive|ous|ic)$/.test(before)) return false;
  if (word.endsWith('s') && opensSentence(doc, left, sentenceFirst)) return true;
  const after = doc.lower[at + 1];
  if (before === '' || after === undefined) return false;
  const capitalised = (doc.shape[at + 1]! & SHAPE.capitalised) !== 0;
  if (after === 'to') return TAKES_INFINITIVE.test(word);
  return (
    AFTER_VERB.has(after) ||
    capitalised ||
    (/^(?:calls?|appeals?|presse?s?|backs?)$/.test(word) && after !== 'of')
  );
}

/** "Norland blames": a name from the start of the sentence to token `last`. */
function opensSentence(doc: TokenisedText, last: number, sentenceFirst: number): boolean {
  let at = last;
  while (at >= sentenceFirst && (doc.shape[at]! & SHAPE.capitalised) !== 0) at--;
  return at < sentenceFirst && last - sentenceFirst < 4;
}

/** "the proposed plan", "Norland's rejected offer": a determiner before, a noun behind. */
function isModifier(doc: TokenisedText, at: number, before: string, adjoins: boolean): boolean {
  if (
    !DETERMINERS.has(before) &&
    !(adjoins && PREPOSITIONS.has(before) && before !== 'than') &&
    !/(?:'s|s')$/.test(before)
  ) {
    return false;
  }
  if (before === 'that' || before === 'all' || before === 'both') return false;
  const after = doc.lower[at + 1];
  return after !== undefined && /^\p{L}/u.test(after) && !DETERMINERS.has(after) && !PREPOSITIONS.has(after);
}

/** Verbs that go on with "to"; other nouns do too ("support to the north"). */
const TAKES_INFINITIVE =
  /^(?:plan|promise|vow|pledge|offer|request|appeal|hope|fear|desire|want|bid|need|ask|threat|call)s?$/;

/** Base and -s forms that are nouns as often as verbs. */
const NOUN_TOO = new Set(
  `demand call blast sentence campaign offer attack strike support back claim charge protest plan promise request block boycott vow pledge appeal
  press protest fight raid threat warning release return aid help move veto complaint order question demobilise blame
  fault attack bid cut halt end stop delay pause freeze march rally fire shell bomb cost need process propose slam rule
  balk welcome praise dispute pressure desire ban sanction embargo blockade suspect signal hope doubt fear row`
    .trim()
    .split(/\s+/)
    .flatMap((noun) => [noun, /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]),
);

import stopWords from './stop-words.json' with { type: 'json' };

/** Units of a text that are looked at: enough to be sure, little enough to cost nothing. */
const SAMPLE = 6000;

const LATIN_LANGUAGES = Object.entries(stopWords)
  .filter(([language]) => language !== 'about')
  .map(([language, words]) => ({ language, words: new Set(words.split(' ')) }));

/**
 * Language of a text as a primary BCP 47 tag: `en`, `fr`, `de`, `es`, `it`, `pt`, `nl`, `uk`, `ru`, `ar`,
 * or `und` for other scripts. Texts in Latin script are told apart by their stop words; without any
 * evidence they count as English, since a headline may hold no stop word at all.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'en';
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (latin < letters / 2) return languageOfOtherScript(sample, letters);
  return languageOfLatin(sample);
}

/** True when the text is English as far as `detectLanguage` can tell. */
export function isEnglish(text: string): boolean {
  return detectLanguage(text) === 'en';
}

function languageOfOtherScript(sample: string, letters: number): string {
  if (count(sample, /\p{Script=Arabic}/gu) > letters / 2) return 'ar';
  if (count(sample, /\p{Script=Cyrillic}/gu) <= letters / 2) return 'und';
  const ukrainian = count(sample, /[іїєґ]/giu);
  const russian = count(sample, /[ыэъё]/giu);
  return ukrainian > russian ? 'uk' : 'ru';
}

function languageOfLatin(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const { language, words: known } of LATIN_LANGUAGES) {
    let hits = 0;
    for (const word of words) if (known.has(word)) hits++;
    // English stands first, so it wins a tie.
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

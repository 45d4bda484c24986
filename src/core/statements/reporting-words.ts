import { hashWord } from '../text/tokens.ts';
import lists from './reporting-words.json' with { type: 'json' };

/** What a reporting word is; 0 in a table of tokens means "none". */
export const REPORTING = {
  speechVerb: 1,
  speechParticiple: 2,
  attitudeVerb: 3,
  speechNoun: 4,
  according: 5,
} as const;

export interface ReportingWord {
  readonly sort: number;
  /** Hash of the lemma. */
  readonly lemma: number;
}

/** Every form of the reporting words by the hash of the lower-cased form. */
export const REPORTING_WORDS: ReadonlyMap<number, ReportingWord> = buildTable();

function buildTable(): Map<number, ReportingWord> {
  const table = new Map<number, ReportingWord>();
  const speech = new Set(wordsOf(lists.speech));
  const add = (form: string, lemma: string, sort: number) => {
    const key = hashWord(form);
    if (!table.has(key)) table.set(key, { sort, lemma: hashWord(lemma) });
  };
  const sortOf = (lemma: string, form: string) => {
    if (!speech.has(lemma)) return REPORTING.attitudeVerb;
    return form.endsWith('ing') ? REPORTING.speechParticiple : REPORTING.speechVerb;
  };
  for (const pair of wordsOf(lists.irregular)) {
    const [form, lemma] = pair.split('=') as [string, string];
    add(form, lemma, sortOf(lemma, form));
  }
  for (const lemma of [...speech, ...wordsOf(lists.attitude)]) {
    for (const form of verbForms(lemma)) add(form, lemma, sortOf(lemma, form));
  }
  for (const noun of wordsOf(lists.nouns)) {
    add(noun, noun, REPORTING.speechNoun);
    add(plural(noun), noun, REPORTING.speechNoun);
  }
  add('according', 'according', REPORTING.according);
  return table;
}

function wordsOf(lines: readonly string[]): string[] {
  return lines.join(' ').split(' ');
}

function verbForms(lemma: string): string[] {
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const forms = [lemma, third, `${lemma}ed`, `${lemma}ing`];
  // One vowel and one consonant at the end: the consonant is usually doubled ("admitted", "nodding").
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(lemma)) {
    const last = lemma.slice(-1);
    forms.push(`${lemma}${last}ed`, `${lemma}${last}ing`);
  }
  return forms;
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

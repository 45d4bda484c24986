import type { OwnTopic } from '../model/own-topic.ts';
import { compileLines } from './compile-phrases.ts';
import { PhraseError, type PhraseFault } from './phrase-error.ts';
import type { PhraseLine } from './phrase-file.ts';
import { expandPhrase, type PhrasePath } from './phrase-paths.ts';
import { parsePhrase } from './phrase-syntax.ts';
import type { PhraseTables } from './phrase-tables.ts';

const LONGEST_PHRASE = 120;

/** What came of reading a reader's phrase. */
export type OwnPhraseCheck =
  | { readonly state: 'ok' }
  | { readonly state: 'bad'; readonly fault: PhraseFault };

/** Checks a phrase that a reader typed; its words match in every inflection. */
export function checkOwnPhrase(phrase: string): OwnPhraseCheck {
  try {
    readOwnPhrase(phrase);
    return { state: 'ok' };
  } catch (error) {
    if (error instanceof PhraseError && error.fault) return { state: 'bad', fault: error.fault };
    throw error;
  }
}

/** The tables of readers' topics; phrases that `checkOwnPhrase` refuses are left out. */
export function compileOwnTopics(topics: readonly OwnTopic[]): PhraseTables {
  return compileLines(
    topics.flatMap((topic) =>
      topic.phrases
        .filter((phrase) => checkOwnPhrase(phrase).state === 'ok')
        .map(
          (phrase): PhraseLine => ({
            kind: 'topic',
            topics: [topic.id],
            paths: readOwnPhrase(phrase),
            conditions: [],
            speaksOf: [],
            covers: [],
          }),
        ),
    ),
  );
}

function readOwnPhrase(phrase: string): readonly PhrasePath[] {
  if (phrase.trim() === '') throw new PhraseError({ code: 'empty' });
  if (phrase.length > LONGEST_PHRASE) throw new PhraseError({ code: 'too-long', most: LONGEST_PHRASE });
  return expandPhrase(parsePhrase(phrase, { classes: new Map(), inflectAll: true }));
}

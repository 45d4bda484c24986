import { readTopicWhy } from '#core/topics/topic-why.ts';
import { say, sayFor } from './say.ts';

/** Why a topic was marked, in the reader's language; a sentence of another form stays as it is kept. */
export function topicWhyInWords(why: string): string {
  const read = readTopicWhy(why);
  if (!read) return why;
  const reasons = read.reasons.map((reason) => {
    if (reason.kind === 'near') return say('why_near', reason.word);
    const field = sayFor('field', reason.field.replaceAll(' ', '-'), reason.field);
    const words = reason.words.map((word) => say('quoted', word)).join(', ');
    return words ? say('why_about_words', field, words) : say('why_about', field);
  });
  return [say('why_words', read.words), ...reasons].join(', ');
}

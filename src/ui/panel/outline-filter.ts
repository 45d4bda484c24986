import type { PageOutline } from '#core/marks/page-outline.ts';
import { statementWords } from '#core/related/statement-words.ts';
import type { TopicLabel } from '../words/reasons.ts';
import { say } from '../words/say.ts';

/**
 * What of an outline holds every word of the filter: a topic by its name or its family's, a statement by its words, its speaker,
 * its move or its topics. Case and accents make no difference.
 */
export function filtered(
  outline: PageOutline,
  filter: string,
  text: string,
  labelOf: TopicLabel,
  familyOf: (family: string | null) => string,
): PageOutline {
  const wanted = folded(filter)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return outline;
  const fits = (...words: readonly (string | null)[]) => {
    const all = folded(words.filter((each) => each !== null).join(' '));
    return wanted.every((word) => all.includes(word));
  };
  return {
    families: outline.families.flatMap(({ family, topics }) => {
      const left = topics.filter(({ topic }) => fits(labelOf(topic), familyOf(family)));
      return left.length === 0 ? [] : [{ family, topics: left }];
    }),
    speakers: outline.speakers.flatMap((speaker) => {
      const statements = speaker.statements.filter(({ statement }) =>
        fits(
          statementWords(text, statement),
          speaker.name,
          speaker.role,
          say(`move_${statement.move}`),
          ...statement.topics.map(labelOf),
        ),
      );
      return statements.length === 0 ? [] : [{ ...speaker, statements }];
    }),
    notFound: outline.notFound.filter(({ words, note }) => fits(words, note)),
  };
}

function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

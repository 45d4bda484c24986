import type { Analysis } from '../../../src/core/model/analysis.ts';
import type { Move, Speaker } from '../../../src/core/model/statement.ts';
import type { TopicWords } from '../../../src/core/taxonomy/topic-words.ts';

/** A made-up analysis: phrases stand for topics, sentences for statements. */
export interface FixtureMarks {
  readonly topics: readonly (TopicWords & { readonly phrase: string })[];
  readonly statements: readonly {
    readonly words: string;
    readonly speaker: Speaker | null;
    readonly move: Move;
    readonly moveCue?: string;
    readonly cue?: string;
    readonly topics?: readonly string[];
  }[];
}

/** Marks every place where the fixture's words stand in the text, in text order. */
export function fixtureAnalysis(text: string, marks: FixtureMarks): Analysis {
  const topics = marks.topics
    .flatMap(({ id, phrase }) =>
      places(text, phrase).map(([start, end]) => ({ topic: id, start, end, why: `phrase “${phrase}”` })),
    )
    .sort((a, b) => a.start - b.start);
  const statements = marks.statements
    .flatMap((statement) =>
      places(text, statement.words).map((span) => ({
        kind: 'direct' as const,
        content: [span],
        source: null,
        cue: near(text, statement.cue, span[0]),
        speaker: statement.speaker,
        move: statement.move,
        moveCue: near(text, statement.moveCue, span[0]),
        topics: statement.topics ?? [],
      })),
    )
    .sort((a, b) => a.content[0]![0] - b.content[0]![0]);
  return { topics, statements, sentences: [], parties: [], negotiation: null };
}

function places(text: string, words: string): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push([at, at + words.length]);
  return found;
}

function near(text: string, words: string | undefined, from: number): readonly [number, number] | null {
  const at = words ? text.indexOf(words, Math.max(0, from - 120)) : -1;
  return words && at >= 0 ? [at, at + words.length] : null;
}

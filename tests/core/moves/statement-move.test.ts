import { describe, expect, test } from 'vitest';
import type { Span } from '#core/model/span.ts';
import type { Move } from '#core/model/statement.ts';
import { moveOfStatement } from '#core/moves/statement-move.ts';
import { tokenise } from '#core/text/tokens.ts';

/** The content stands in square brackets, the cue in braces; the last column is the words that show the move. */
const CASES: readonly (readonly [marked: string, move: Move, cue: string | null])[] = [
  // What the cue says.
  ['Vastria’s {opposition} [to foreign troops] has not changed.', 'rejects', 'opposition to'],
  ['Norland {demanded} [the return of its boats].', 'demands', 'demanded'],
  ['Norland {insists} [on a veto].', 'demands', 'insists on'],
  ['The envoy {floated} [a plan for a shared port].', 'proposes', 'floated'],
  [
    'Ilse Brandt {framed} [the raids as attempts to bend the talks].',
    'accuses',
    'framed the raids as attempts',
  ],
  // What the content says, where the cue is neutral.
  ['[“We will not accept a border drawn by others,”] Ada Lindqvist {said}.', 'rejects', 'will not accept'],
  ['Tam Okoro {said} [that owners and dockers were much closer to a deal].', 'optimistic', 'closer to'],
  ['The premier’s {description} [of the quota as “very tough”] hurt.', 'doubtful', 'very tough'],
  ['The envoy {stressed} [that clean water must come first].', 'demands', 'must'],
  ['The ministry {said} [it would provide aid to the valley].', 'accepts', 'would provide'],
  ['The president {said} [his army would retaliate].', 'threatens', 'would retaliate'],
  [
    '[“They broke their promises and betrayed the peace process,”] she {said}.',
    'accuses',
    'broke their promises',
  ],
  // What others did is no move of the speaker.
  ['The envoy {said} [that Vastria rejected the plan in May].', 'states', null],
  ['[“The bank accepted the terms a year ago,”] the clerk {recalled}.', 'states', null],
  // Where the speaker did it, it is.
  ['The ministry {said} [that it rejected the plan].', 'rejects', 'rejected'],
  ['[“We welcome the accord,”] the mayor {said}.', 'accepts', 'welcome'],
  // Supposed, or of another sense.
  ['The clerk {said} [the vote is in May if Norland rejects the accord].', 'states', null],
  ['The envoy {said} [the delegation had arrived].', 'states', null],
];

describe('the move of a statement', () => {
  test.each(CASES)('%s', (marked, move, cue) => {
    const { text, content, cue: cueSpan } = readMarks(marked);
    const kind = text.slice(...content).startsWith('“') ? 'direct' : 'indirect';
    const found = moveOfStatement(tokenise(text), { content: [content], cue: cueSpan, source: null, kind });
    expect({ move: found.move, cue: found.cue && text.slice(...found.cue) }).toEqual({ move, cue });
  });
});

function readMarks(marked: string): { readonly text: string; readonly content: Span; readonly cue: Span } {
  const text = marked.replace(/[[\]{}]/g, '');
  const spanOf = (pattern: RegExp): Span => {
    const match = pattern.exec(marked)!;
    const start = marked.slice(0, match.index).replace(/[[\]{}]/g, '').length;
    return [start, start + match[1]!.replace(/[[\]{}]/g, '').length];
  };
  return { text, content: spanOf(/\[(.+?)\]/), cue: spanOf(/\{(.+?)\}/) };
}

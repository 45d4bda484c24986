import type { Span } from '#core/model/span.ts';
import { say } from '../words/say.ts';

interface DriftedWordsProps {
  readonly words: string;
  /** In order and apart; empty where the other has words that are missing here. */
  readonly differing: readonly Span[];
}

/** Words with what differs in bold, underlined and tinted; a caret where something was left out. */
export function DriftedWords({ words, differing }: DriftedWordsProps) {
  return (
    <>
      {differing.map(([start, end], index) => (
        <>
          {words.slice(differing[index - 1]?.[1] ?? 0, start)}
          {start === end ? (
            <span key={start} class="left-out">
              <span aria-hidden="true">‸</span>
              <span class="hidden"> [{say('drift_left_out')}] </span>
            </span>
          ) : (
            <mark key={start} class="differs">
              {words.slice(start, end)}
            </mark>
          )}
        </>
      ))}
      {words.slice(differing.at(-1)?.[1] ?? 0)}
    </>
  );
}

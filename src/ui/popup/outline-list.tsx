import { statementEntries, topicEntries } from '#core/analysis/outline.ts';
import type { MarkId } from '#core/contract/page-api.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import { groupOf, MOVES, topicById } from '#core/taxonomy/taxonomy.ts';
import type { CoverageCounts } from './page-view.ts';

interface OutlineListProps {
  readonly analysis: Analysis;
  readonly text: string;
  readonly counts: CoverageCounts | null;
  readonly ownTopics: readonly OwnTopic[];
  onShow(mark: MarkId): void;
}

const MOVE_LABEL = new Map(MOVES.map((move) => [move.id, move.label]));

/** Topics, then statements, each a button that goes to its first place on the page. */
export function OutlineList({ analysis, text, counts, ownTopics, onShow }: OutlineListProps) {
  const topics = topicEntries(analysis);
  const statements = statementEntries(analysis, text);
  const own = new Map(ownTopics.map((topic) => [topic.id, topic]));
  return (
    <>
      <section aria-labelledby="topics-heading">
        <h2 id="topics-heading">Topics</h2>
        {topics.length === 0 && <p class="quiet">No negotiation topics on this page.</p>}
        <ul class="chips">
          {topics.map(({ topic, first, places }) => (
            <li key={topic}>
              <button type="button" class="chip" onClick={() => onShow({ kind: 'topic', index: first })}>
                <span class={`topic ${groupOf(topic) ?? own.get(topic)?.group ?? 'process'}`}>
                  {topicById(topic)?.label ?? own.get(topic)?.label ?? topic}
                </span>
                <span class="count">{countWords(places, counts?.topics[topic])}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="statements-heading">
        <h2 id="statements-heading">Statements</h2>
        {statements.length === 0 && <p class="quiet">No quoted or reported statements found.</p>}
        <ul class="statements">
          {statements.map(({ statement, first, words }) => (
            <li key={first}>
              <button
                type="button"
                class="statement"
                onClick={() => onShow({ kind: 'statement', index: first })}
              >
                <span class="who">{statement.speaker?.name ?? 'Unknown speaker'}</span>
                <span class={`move ${statement.move}`}>{MOVE_LABEL.get(statement.move)}</span>
                <span class="words">{words}</span>
                {statement.speaker && (
                  <span class="count">{earlierWords(counts?.speakers[statement.speaker.key])}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** "3 · 12 earlier": places on this page, then earlier articles in the library once they are known. */
function countWords(places: number, earlier: number | undefined): string {
  if (earlier === undefined) return `${places}`;
  return earlier === 0 ? `${places} · first time` : `${places} · ${earlier} earlier`;
}

function earlierWords(earlier: number | undefined): string {
  if (earlier === undefined) return '';
  if (earlier === 0) return 'Nothing earlier in your library';
  return earlier === 1 ? '1 earlier article' : `${earlier} earlier articles`;
}

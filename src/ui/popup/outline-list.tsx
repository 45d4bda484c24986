import type { MarkId } from '#core/contract/page-api.ts';
import { distinctStatements, distinctTopics } from '#core/marks/distinct-marks.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { OwnTopic } from '#core/model/own-topic.ts';
import type { Statement } from '#core/model/statement.ts';
import { groupOf, MOVES, TOPICS, topicById } from '#core/taxonomy/taxonomy.ts';
import type { CoverageCounts } from './page-view.ts';

interface OutlineListProps {
  readonly analysis: Analysis;
  readonly text: string;
  readonly counts: CoverageCounts | null;
  readonly ownTopics: readonly OwnTopic[];
  onShow(mark: MarkId): void;
}

const RANK = new Map(TOPICS.map((topic, index) => [topic.id, index]));
const MOVE_LABEL = new Map(MOVES.map((move) => [move.id, move.label]));

/** Topics, then statements, each a button that goes to its first place on the page. */
export function OutlineList({ analysis, text, counts, ownTopics, onShow }: OutlineListProps) {
  const topics = [...distinctTopics(analysis.topics)].sort((a, b) => rank(a.topic) - rank(b.topic));
  const statements = distinctStatements(text, analysis.statements);
  const own = new Map(ownTopics.map((topic) => [topic.id, topic]));
  return (
    <>
      <section aria-labelledby="topics-heading">
        <h2 id="topics-heading">Topics</h2>
        {topics.length === 0 && <p class="quiet">No negotiation topics on this page.</p>}
        <ul class="chips">
          {topics.map(({ topic, places }) => (
            <li key={topic}>
              <button type="button" class="chip" onClick={() => onShow({ kind: 'topic', index: places[0]! })}>
                <span class={`topic ${groupOf(topic) ?? own.get(topic)?.group ?? 'process'}`}>
                  {topicById(topic)?.label ?? own.get(topic)?.label ?? topic}
                </span>
                <span class="count">{countWords(places.length, counts?.topics[topic])}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="statements-heading">
        <h2 id="statements-heading">Statements</h2>
        {statements.length === 0 && <p class="quiet">No quoted or reported statements found.</p>}
        <ul class="statements">
          {statements.map(({ statement, places }) => (
            <li key={places[0]}>
              <button
                type="button"
                class="statement"
                onClick={() => onShow({ kind: 'statement', index: places[0]! })}
              >
                <span class="who">{statement.speaker?.name ?? 'Unknown speaker'}</span>
                <span class={`move ${statement.move}`}>{MOVE_LABEL.get(statement.move)}</span>
                <span class="words">{statementWords(statement, text)}</span>
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

/** The taxonomy's order; a reader's own topics come last. */
function rank(topic: string): number {
  return RANK.get(topic) ?? TOPICS.length;
}

/** The words of a statement; an interruption ("…," he said, "…") shows as an ellipsis. */
function statementWords({ content }: Statement, text: string): string {
  return content.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim()).join(' … ');
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

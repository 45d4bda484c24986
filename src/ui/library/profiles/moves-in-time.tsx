import type { SpeakerTopic } from '#core/model/library-statement.ts';
import { MoveLabel } from '../../coverage/move-label.tsx';
import { shortDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';
import { formatAddress } from '../address.ts';

interface MovesInTimeProps {
  readonly topics: readonly SpeakerTopic[];
  readonly names: TopicNames;
  readonly now: Date;
}

/** More moves than the newest ones make a line nobody reads. */
const SHOWN = 6;

/** For each topic how a speaker moved: "Concedes 11 Feb, rejects 10 Mar". Topics with plain statements only are left out. */
export function MovesInTime({ topics, names, now }: MovesInTimeProps) {
  const moved = topics.filter(({ topic, moves }) => moves.length > 0 && names.isKnown(topic));
  if (moved.length === 0) return null;
  return (
    <section aria-labelledby="moves-heading">
      <h2 id="moves-heading">{say('speaker_page_moves')}</h2>
      <dl class="moves">
        {moved.map(({ topic, moves }) => (
          <div key={topic}>
            <dt>
              <a class={`topic ${names.groupOf(topic)}`} href={formatAddress({ kind: 'topic', key: topic })}>
                {names.labelOf(topic)}
              </a>
            </dt>
            <dd>
              <ol>
                {moves.slice(-SHOWN).map(({ move, from, to }) => (
                  <li key={`${from} ${move}`}>
                    <MoveLabel move={move} /> <span class="quiet">{stretch(from, to, now)}</span>
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function stretch(from: string, to: string, now: Date): string {
  return from === to ? shortDay(from, now) : `${shortDay(from, now)} – ${shortDay(to, now)}`;
}

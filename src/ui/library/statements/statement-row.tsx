import type { LibraryStatement } from '#core/model/library-statement.ts';
import { MoveLabel } from '../../coverage/move-label.tsx';
import { shortDay } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import type { TopicNames } from '../../words/topic-names.ts';

interface StatementRowProps {
  readonly statement: LibraryStatement;
  readonly names: TopicNames;
  readonly now: Date;
  /** To the statement in its stored article. */
  readonly href: string;
  /** Left out where all statements are of one speaker. */
  readonly speakerHref: string | null;
}

/** A statement in a list: when, what it does, who said it, the words, on what, and where it was read. */
export function StatementRow({ statement, names, now, href, speakerHref }: StatementRowProps) {
  const { day, move, speaker, role, words, topics, title, site } = statement;
  const source = [title ?? say('article_untitled'), site].filter(Boolean).join(' · ');
  return (
    <li class="statement-row">
      <time class="day" dateTime={day}>
        {shortDay(day, now)}
      </time>
      <div>
        <p class="statement-facts">
          <MoveLabel move={move} />{' '}
          {topics.filter(names.isKnown).map((topic) => (
            <span key={topic}>
              <span class={`topic ${names.groupOf(topic)}`}>{names.labelOf(topic)}</span>{' '}
            </span>
          ))}
        </p>
        <p class="statement-words">
          <a href={href}>{words}</a>
        </p>
        <p class="quiet statement-source">
          {speakerHref !== null && (
            <>
              <a href={speakerHref}>{speaker}</a>
              {role ? `, ${role} · ` : ' · '}
            </>
          )}
          {speakerHref === null && role ? `${role} · ` : ''}
          {source}
        </p>
      </div>
    </li>
  );
}

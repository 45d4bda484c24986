import { useEffect, useState } from 'preact/hooks';
import type { MarkId } from '#core/contract/page-api.ts';
import type { AnnotatedPage } from '#core/contract/page-view.ts';
import type { PageOutline, SpeakerStatements } from '#core/marks/page-outline.ts';
import type { QuoteDrift } from '#core/model/coverage.ts';
import type { ReadBefore } from '#core/model/read-before.ts';
import { say, sayCount } from '../words/say.ts';
import { StatementRow } from './statement-row.tsx';

interface SpeakerListProps {
  readonly speakers: PageOutline['speakers'];
  readonly page: AnnotatedPage;
  readonly readBefore: ReadBefore | null;
  readonly drifts: ReadonlyMap<number, QuoteDrift>;
  readonly focusOn: MarkId | null;
  readonly isFiltered: boolean;
  readonly now: Date;
  onSelect(mark: MarkId): void;
}

/** Of a speaker who says more than this the rest waits behind a button, or the others are out of sight. */
const SHOWN_AT_FIRST = 6;

/** More speakers than any article quotes; lists of short messages have more, and would be slow to draw at once. */
const SPEAKERS_AT_FIRST = 24;

/** More than a screen full: these are drawn at once, the others a frame later, or all would wait for all. */
const SPEAKERS_IN_FIRST_FRAME = 6;

/** The statements of a page under the names of their speakers. */
export function SpeakerList({ speakers, isFiltered, ...props }: SpeakerListProps) {
  const isFocused = ({ statements }: SpeakerStatements) =>
    props.focusOn?.kind === 'statement' &&
    statements.some(({ places }) => places.includes(props.focusOn?.index ?? -1));
  const [showsAll, setShowsAll] = useState(() => speakers.slice(SPEAKERS_AT_FIRST).some(isFocused));
  // A row that takes the focus has to be there in the first frame.
  const [isFirstFrame, setFirstFrame] = useState(props.focusOn === null);
  useEffect(() => setFirstFrame(false), []);
  if (speakers.length === 0 && isFiltered) return null;
  const shown = showsAll ? speakers : speakers.slice(0, SPEAKERS_AT_FIRST);
  const drawn = isFirstFrame ? shown.slice(0, SPEAKERS_IN_FIRST_FRAME) : shown;
  return (
    <section id="statements" aria-labelledby="statements-heading">
      <h2 id="statements-heading" tabIndex={-1}>
        {say('outline_statements')}
      </h2>
      {speakers.length === 0 && <p class="quiet">{say('outline_no_statements')}</p>}
      {drawn.map((speaker) => (
        <Speaker key={speaker.key} speaker={speaker} {...props} />
      ))}
      {shown === drawn && shown.length < speakers.length && (
        <button type="button" class="plain" data-row tabIndex={-1} onClick={() => setShowsAll(true)}>
          {sayCount('panel_all_speakers', speakers.length)}
        </button>
      )}
    </section>
  );
}

type SpeakerProps = Omit<SpeakerListProps, 'speakers' | 'isFiltered'> & {
  readonly speaker: SpeakerStatements;
};

function Speaker({ speaker, page, readBefore, drifts, focusOn, now, onSelect }: SpeakerProps) {
  const isFocused = (places: readonly number[]) =>
    focusOn?.kind === 'statement' && places.includes(focusOn.index);
  const [showsAll, setShowsAll] = useState(() =>
    speaker.statements.slice(SHOWN_AT_FIRST).some(({ places }) => isFocused(places)),
  );
  // One row more takes no more room than the button would.
  const isLong = speaker.statements.length > SHOWN_AT_FIRST + 1;
  const shown = isLong && !showsAll ? speaker.statements.slice(0, SHOWN_AT_FIRST) : speaker.statements;
  const earlier = readBefore?.counts.speakers[speaker.key ?? ''] ?? 0;
  return (
    <div class="speaker" style={{ '--rows': shown.length }}>
      <h3>
        <span class="who">{speaker.name ?? say('speaker_unknown')}</span>
        {speaker.role && <span class="role"> · {speaker.role}</span>}
      </h3>
      {earlier > 0 && <p class="count">{sayCount('outline_articles', earlier)}</p>}
      <ul>
        {shown.map(({ statement, places }) => (
          <li key={places[0]}>
            <StatementRow
              {...{ statement, readBefore, now }}
              text={page.article.text}
              place={places[0]!}
              drift={drifts.get(places[0]!) ?? null}
              isFocused={isFocused(places)}
              onSelect={() => onSelect({ kind: 'statement', index: places[0]! })}
            />
          </li>
        ))}
      </ul>
      {shown.length < speaker.statements.length && (
        <button type="button" class="plain" data-row tabIndex={-1} onClick={() => setShowsAll(true)}>
          {sayCount('panel_all_statements', speaker.statements.length)}
        </button>
      )}
    </div>
  );
}

import { say, sayCount } from '../words/say.ts';
import type { AddingView } from './adding-view.ts';
import { ProgressLine } from './progress-line.tsx';

/** As many problems as anybody reads; the rest is counted. */
const PROBLEMS_SHOWN = 100;

interface AddingSectionProps {
  readonly view: AddingView;
  onFiles(files: readonly File[]): void;
  onTabs(): void;
  onCancel(): void;
  onContinue(): void;
  /** The reader does not want what is left. */
  onDiscard(): void;
}

/** Fills a new library from saved pages and open tabs; can be stopped and gone on with. */
export function AddingSection({ view, onFiles, onTabs, ...actions }: AddingSectionProps) {
  const isBusy = view.state === 'running' || view.state === 'stopping';
  return (
    <section class="exchange" aria-labelledby="adding-heading">
      <h2 id="adding-heading">{say('adding_heading')}</h2>
      <p class="quiet">{say('adding_hint')}</p>
      <p>
        <label for="adding-files">{say('adding_files')}</label>{' '}
        <input
          id="adding-files"
          type="file"
          multiple
          accept=".html,.htm,.xhtml,.mhtml,.mht,.txt,.jsonl,.ndjson"
          disabled={isBusy}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            if (files.length > 0) onFiles(files);
            // The same files can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <p>
        <button type="button" disabled={isBusy} onClick={onTabs}>
          {say('adding_tabs')}
        </button>{' '}
        <span class="quiet">{say('adding_tabs_hint')}</span>
      </p>
      {view.state === 'running' && (
        <ProgressLine
          label={progressWords(view)}
          share={view.total === 0 ? null : view.done / view.total}
          onCancel={actions.onCancel}
        />
      )}
      <div aria-live="polite">
        {view.state === 'stopping' && (
          <p>{view.current === null ? say('adding_stopping') : say('adding_stopping_after', view.current)}</p>
        )}
        {view.state === 'paused' && (
          <Paused view={view} onContinue={actions.onContinue} onDiscard={actions.onDiscard} />
        )}
        {view.state === 'finished' && <p>{summaryWords(view)}</p>}
        {!isBusy && <Problems problems={view.problems} />}
      </div>
    </section>
  );
}

function Paused({
  view,
  onContinue,
  onDiscard,
}: {
  readonly view: AddingView;
  onContinue(): void;
  onDiscard(): void;
}) {
  return (
    <>
      {view.halted !== null && <p role="alert">{view.halted}</p>}
      <p>{sayCount('adding_stopped', view.total - view.done, summaryWords(view))}</p>
      <p>
        <button type="button" onClick={onContinue}>
          {say('adding_continue')}
        </button>{' '}
        <button type="button" onClick={onDiscard}>
          {say('adding_discard')}
        </button>
      </p>
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  const hidden = problems.length - PROBLEMS_SHOWN;
  return (
    <details>
      <summary>{sayCount('adding_problems', problems.length)}</summary>
      <ul>
        {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {hidden > 0 && <li>{sayCount('adding_more_problems', hidden)}</li>}
      </ul>
    </details>
  );
}

function progressWords({ done, total, current }: AddingView): string {
  if (total === 0) return say('adding_looking');
  return say('adding_progress', done + 1, total, current ?? '');
}

function summaryWords({ stored, total }: AddingView): string {
  if (total === 0) return say('adding_nothing');
  if (stored === 0) return say('adding_none');
  if (stored === total) return sayCount('adding_all', total);
  return say('adding_some', stored, total);
}

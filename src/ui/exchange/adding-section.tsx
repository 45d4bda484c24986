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
      <h2 id="adding-heading">Add what you already have</h2>
      <p class="quiet">
        Articles that you saved or have open now are read and remembered as if you had opened them with
        Parley. It all happens on this machine; nothing is loaded from the network.
      </p>
      <p>
        <label for="adding-files">
          Saved pages (HTML, MHTML), texts (TXT: the title first, the address in a line of its own) or
          articles as JSON Lines (“url”, “title”, “date”, “text”, “source”)
        </label>{' '}
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
          Add the articles in all open tabs
        </button>{' '}
        <span class="quiet">Only on sites that Parley may read; pages in private windows are left out.</span>
      </p>
      {view.state === 'running' && (
        <ProgressLine
          label={progressWords(view)}
          share={view.total === 0 ? null : view.done / view.total}
          onCancel={actions.onCancel}
        />
      )}
      <div aria-live="polite">
        {view.state === 'stopping' && <p>Stopping{view.current === null ? '' : ` after ${view.current}`}…</p>}
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
      <p>
        Stopped. {summaryWords(view)} {(view.total - view.done).toLocaleString('en')} left.
      </p>
      <p>
        <button type="button" onClick={onContinue}>
          Continue
        </button>{' '}
        <button type="button" onClick={onDiscard}>
          Leave the rest
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
      <summary>What could not be added: {problems.length.toLocaleString('en')}</summary>
      <ul>
        {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {hidden > 0 && <li>and {hidden.toLocaleString('en')} more</li>}
      </ul>
    </details>
  );
}

function progressWords({ done, total, current }: AddingView): string {
  if (total === 0) return 'Looking at what there is';
  return `${(done + 1).toLocaleString('en')} of ${total.toLocaleString('en')}: ${current ?? ''}`;
}

function summaryWords({ stored, total }: AddingView): string {
  if (total === 0) return 'There was nothing to add.';
  if (total === 1 && stored === 1) return 'One article is in your library now.';
  if (stored === 0) return 'None was added.';
  if (stored === total) return `All ${total.toLocaleString('en')} articles are in your library now.`;
  return `${stored.toLocaleString('en')} of ${total.toLocaleString('en')} added to your library.`;
}

import { useState } from 'preact/hooks';
import type { EntryProblem } from '#core/exchange/import-problem.ts';
import { say } from '../words/say.ts';
import type { ImportView } from './exchange-view.ts';
import { entryProblemInWords } from './fault-words.ts';
import { changesNothing, summaryLines } from './import-words.ts';
import { ProgressLine } from './progress-line.tsx';

interface ImportSectionProps {
  readonly view: ImportView;
  onChoose(file: File): void;
  /** The reader agreed to what the file would change. */
  onConfirm(withSettings: boolean): void;
  /** Stops reading or importing, or turns the file down. */
  onCancel(): void;
}

/** Takes a file in: it is read first, then says what it would change, and changes it only when the reader agrees. */
export function ImportSection({ view, onChoose, onConfirm, onCancel }: ImportSectionProps) {
  const isBusy = view.state === 'reading' || view.state === 'importing';
  return (
    <section class="exchange" aria-labelledby="import-heading">
      <h2 id="import-heading">{say('import_heading')}</h2>
      <p>
        <label for="import-file">{say('import_hint')}</label>{' '}
        <input
          id="import-file"
          type="file"
          disabled={isBusy}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) onChoose(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      {isBusy && (
        <ProgressLine
          label={say(
            view.state === 'reading' ? 'import_reading' : 'import_importing',
            view.name,
            view.format,
          )}
          share={view.share}
          onCancel={onCancel}
        />
      )}
      <div aria-live="polite">
        {view.state === 'asking' && <Question view={view} onConfirm={onConfirm} onCancel={onCancel} />}
        {view.state === 'finished' && <p>{view.said}</p>}
        {view.state === 'finished' && <Problems problems={view.problems} />}
        {view.state === 'failed' && <p role="alert">{view.reason}</p>}
      </div>
    </section>
  );
}

function Question({
  view,
  onConfirm,
  onCancel,
}: {
  readonly view: Extract<ImportView, { readonly state: 'asking' }>;
  onConfirm(withSettings: boolean): void;
  onCancel(): void;
}) {
  const [withSettings, setWithSettings] = useState(true);
  const { summary } = view;
  const lines = summaryLines(summary);
  return (
    <>
      <p>{say(lines.length === 0 ? 'import_holds_nothing' : 'import_holds', view.name, view.format)}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Problems problems={summary.problems} />
      {summary.settings && (
        <p>
          <label>
            <input
              type="checkbox"
              checked={withSettings}
              onChange={(event) => setWithSettings(event.currentTarget.checked)}
            />{' '}
            {say('import_with_settings')}
          </label>
        </p>
      )}
      <p>
        <button
          type="button"
          disabled={changesNothing(summary)}
          onClick={() => onConfirm(withSettings && summary.settings !== null)}
        >
          {say('import_button')}
        </button>{' '}
        <button type="button" onClick={onCancel}>
          {say('import_leave')}
        </button>
      </p>
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly EntryProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{say('import_problems')}</summary>
      <ul>
        {problems.map(entryProblemInWords).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </details>
  );
}

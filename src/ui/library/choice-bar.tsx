import { useState } from 'preact/hooks';
import { failureInWords } from '../words/failures.ts';
import { say, sayCount, sayFor } from '../words/say.ts';
import type { Choosing } from './use-choosing.ts';

/** Takes chosen articles out of the library as a file. */
export interface ArticleExporter {
  /** Ids of the formats that hold any choice of articles. */
  readonly formats: readonly string[];
  /** Resolves with what to say when the file is written. */
  exportArticles(
    ids: readonly number[],
    formatId: string,
    onProgress: (done: number, total: number) => void,
  ): Promise<string>;
}

interface ChoiceBarProps {
  readonly choosing: Choosing;
  readonly exporter: ArticleExporter;
  onForget(ids: readonly number[]): void;
}

/** What can be done with the chosen articles. It stays in sight at the bottom of the window. */
export function ChoiceBar({ choosing, exporter, onForget }: ChoiceBarProps) {
  const { chosen, all, failure } = choosing;
  const [formatId, setFormatId] = useState(exporter.formats[0] ?? '');
  const [running, setRunning] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const write = () => {
    setSaid('');
    setRunning(say('export_running'));
    exporter
      .exportArticles([...chosen], formatId, (done, total) =>
        setRunning(total > 0 ? say('export_running_of', done, total) : say('export_running')),
      )
      .then(setSaid, (error: unknown) => setSaid(say('export_failed', failureInWords(error))))
      .finally(() => setRunning(null));
  };
  return (
    <section class="choice-bar" aria-label={say('choice_name')}>
      <p role="status">{failure ?? sayCount('choice_chosen', chosen.size)}</p>
      <p>
        <button type="button" class="plain" disabled={!all} onClick={choosing.chooseAll}>
          {all ? sayCount('choice_all', all.length) : say('choice_reading')}
        </button>
        {chosen.size > 0 && (
          <button type="button" class="plain" onClick={choosing.chooseNone}>
            {say('choice_none')}
          </button>
        )}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <label>
          <span class="hidden">{say('export_format')}</span>
          <select value={formatId} onChange={(event) => setFormatId(event.currentTarget.value)}>
            {exporter.formats.map((id) => (
              <option key={id} value={id}>
                {sayFor('export_format', id, id)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={chosen.size === 0 || running !== null}>
          {say('choice_export')}
        </button>
      </form>
      <button type="button" disabled={chosen.size === 0} onClick={() => onForget([...chosen])}>
        {say('choice_forget')}
      </button>
      <button type="button" onClick={choosing.stop}>
        {say('choice_stop')}
      </button>
      <p class="quiet" role="status">
        {running ?? said}
      </p>
    </section>
  );
}

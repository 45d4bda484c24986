import { useState } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { ExportScope } from '#core/model/export-scope.ts';
import type { ExportChoice, ExportRequest, ExportView } from './exchange-view.ts';
import { ProgressLine } from './progress-line.tsx';

interface ExportSectionProps {
  readonly choices: readonly ExportChoice[];
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  /** The newest articles of the library, to choose from. */
  readonly articles?: readonly LibraryArticle[];
  readonly view: ExportView;
  onExport(request: ExportRequest): void;
  onCancel(): void;
}

type ScopeKind = ExportScope['kind'];

const SCOPES: readonly (readonly [ScopeKind, string])[] = [
  ['library', 'The whole library'],
  ['articles', 'Chosen articles'],
  ['search', 'What a search finds'],
  ['speaker', 'One speaker'],
  ['topic', 'One topic'],
];

/** Takes everything out, or chosen articles, a search, a speaker, a topic, in the format of the reader's choice. */
export function ExportSection({
  choices,
  topics,
  articles = [],
  view,
  onExport,
  onCancel,
}: ExportSectionProps) {
  const [formatId, setFormatId] = useState(choices[0]?.id ?? '');
  const [kind, setKind] = useState<ScopeKind>('library');
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState(topics[0]?.id ?? '');
  const [ids, setIds] = useState<readonly number[]>([]);
  const [byteOrderMark, setByteOrderMark] = useState(false);
  const choice = choices.find(({ id }) => id === formatId);
  const scope: ExportScope = choice?.wholeLibraryOnly
    ? { kind: 'library' }
    : scopeOf(kind, words.trim(), topic, ids);
  const isIncomplete =
    ((scope.kind === 'search' || scope.kind === 'speaker') && words.trim() === '') ||
    (scope.kind === 'articles' && ids.length === 0);
  return (
    <section class="exchange" aria-labelledby="export-heading">
      <h2 id="export-heading">Export</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isIncomplete) onExport({ formatId, scope, byteOrderMark });
        }}
      >
        <label>
          Format{' '}
          <select value={formatId} onChange={(event) => setFormatId(event.currentTarget.value)}>
            {choices.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {!choice?.wholeLibraryOnly && (
          <label>
            What{' '}
            <select
              value={kind}
              onChange={(event) => setKind(SCOPES[event.currentTarget.selectedIndex]?.[0] ?? 'library')}
            >
              {SCOPES.map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {(scope.kind === 'search' || scope.kind === 'speaker') && (
          <label>
            {scope.kind === 'search' ? 'Search' : 'Name of the speaker'}{' '}
            <input type="text" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        )}
        {scope.kind === 'articles' && (
          <label>
            Articles, newest first (several with Ctrl or Shift){' '}
            <select
              multiple
              size={8}
              onChange={(event) =>
                setIds([...event.currentTarget.selectedOptions].map(({ value }) => Number(value)))
              }
            >
              {articles.map(({ id, metadata }) => (
                <option key={id} value={id} selected={ids.includes(id)}>
                  {[metadata.title ?? metadata.canonicalUrl, metadata.site].filter(Boolean).join(' · ')}
                </option>
              ))}
            </select>
          </label>
        )}
        {scope.kind === 'topic' && (
          <label>
            Topic{' '}
            <select value={topic} onChange={(event) => setTopic(event.currentTarget.value)}>
              {topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {formatId.startsWith('csv') && (
          <label>
            <input
              type="checkbox"
              checked={byteOrderMark}
              onChange={(event) => setByteOrderMark(event.currentTarget.checked)}
            />{' '}
            For Excel (with byte order mark)
          </label>
        )}
        <button type="submit" disabled={view.state === 'running' || isIncomplete}>
          Export
        </button>
      </form>
      {view.state === 'running' && (
        <ProgressLine
          label={view.total > 0 ? `Exporting ${view.done} of ${view.total}` : 'Exporting'}
          share={view.total > 0 ? view.done / view.total : null}
          onCancel={onCancel}
        />
      )}
      <p class="quiet" aria-live="polite">
        {view.state === 'finished' ? view.said : ''}
      </p>
    </section>
  );
}

function scopeOf(kind: ScopeKind, words: string, topic: string, ids: readonly number[]): ExportScope {
  switch (kind) {
    case 'library':
      return { kind };
    case 'articles':
      return { kind, ids };
    case 'search':
      return { kind, query: words };
    case 'speaker':
      return { kind, speaker: words };
    case 'topic':
      return { kind, topic };
  }
}

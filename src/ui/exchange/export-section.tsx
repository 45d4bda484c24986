import { useState } from 'preact/hooks';
import type { LibraryArticle } from '#core/contract/library-api.ts';
import type { ExportScope } from '#core/model/export-scope.ts';
import { say, sayFor } from '../words/say.ts';
import { topicLabel } from '../words/topics.ts';
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

const SCOPES: readonly ScopeKind[] = ['library', 'articles', 'search', 'speaker', 'topic'];

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
      <h2 id="export-heading">{say('export_heading')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!isIncomplete) onExport({ formatId, scope, byteOrderMark });
        }}
      >
        <label>
          {say('export_format')}{' '}
          <select value={formatId} onChange={(event) => setFormatId(event.currentTarget.value)}>
            {choices.map(({ id }) => (
              <option key={id} value={id}>
                {sayFor('export_format', id, id)}
              </option>
            ))}
          </select>
        </label>
        {!choice?.wholeLibraryOnly && (
          <label>
            {say('export_what')}{' '}
            <select
              value={kind}
              onChange={(event) => setKind(SCOPES[event.currentTarget.selectedIndex] ?? 'library')}
            >
              {SCOPES.map((scope) => (
                <option key={scope} value={scope}>
                  {say(`export_scope_${scope}`)}
                </option>
              ))}
            </select>
          </label>
        )}
        {(scope.kind === 'search' || scope.kind === 'speaker') && (
          <label>
            {say(scope.kind === 'search' ? 'export_search' : 'export_speaker')}{' '}
            <input type="text" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
        )}
        {scope.kind === 'articles' && (
          <label>
            {say('export_articles')}{' '}
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
            {say('export_topic')}{' '}
            <select value={topic} onChange={(event) => setTopic(event.currentTarget.value)}>
              {topics.map(({ id, label }) => (
                <option key={id} value={id}>
                  {topicLabel(id, label)}
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
            {say('export_byte_order_mark')}
          </label>
        )}
        <button type="submit" disabled={view.state === 'running' || isIncomplete}>
          {say('export_button')}
        </button>
      </form>
      {view.state === 'running' && (
        <ProgressLine
          label={view.total > 0 ? say('export_running_of', view.done, view.total) : say('export_running')}
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

import { useState } from 'preact/hooks';

/** The formats offered; ids as in `core/exchange`. */
export type ExportFormat = 'jsonld' | 'markdown' | 'csv';

/** What is exported. */
export type ExportScope = 'page' | 'library';

interface ExportMenuProps {
  /** False when there is no annotated page to export. */
  readonly hasPage: boolean;
  onExport(scope: ExportScope, format: ExportFormat): void;
}

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['jsonld', 'Web Annotation (JSON-LD)'],
  ['markdown', 'Markdown'],
  ['csv', 'Spreadsheet (CSV)'],
];

/** Export of this page or of the whole library, in the three formats. */
export function ExportMenu({ hasPage, onExport }: ExportMenuProps) {
  const [scope, setScope] = useState<ExportScope>(hasPage ? 'page' : 'library');
  return (
    <details class="export">
      <summary>Export</summary>
      <fieldset class="segments">
        <legend class="hidden">What to export</legend>
        <button
          type="button"
          aria-pressed={scope === 'page'}
          disabled={!hasPage}
          onClick={() => setScope('page')}
        >
          This page
        </button>
        <button type="button" aria-pressed={scope === 'library'} onClick={() => setScope('library')}>
          Whole library
        </button>
      </fieldset>
      <ul>
        {FORMATS.map(([format, label]) => (
          <li key={format}>
            <button type="button" class="plain" onClick={() => onExport(scope, format)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

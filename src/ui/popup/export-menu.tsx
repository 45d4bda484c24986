import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

/** The formats offered; ids as in `core/exchange`. */
export type ExportFormat = 'jsonld' | 'markdown' | 'csv';

/** What is exported. */
export type ExportScope = 'page' | 'library';

interface ExportMenuProps {
  /** False when there is no annotated page to export. */
  readonly hasPage: boolean;
  onExport(scope: ExportScope, format: ExportFormat): void;
}

const FORMATS: readonly ExportFormat[] = ['jsonld', 'markdown', 'csv'];

/** Export of this page or of the whole library, in the three formats. */
export function ExportMenu({ hasPage, onExport }: ExportMenuProps) {
  const [scope, setScope] = useState<ExportScope>(hasPage ? 'page' : 'library');
  return (
    <details class="export">
      <summary>{say('popup_export')}</summary>
      <fieldset class="segments">
        <legend class="hidden">{say('popup_export_what')}</legend>
        <button
          type="button"
          aria-pressed={scope === 'page'}
          disabled={!hasPage}
          onClick={() => setScope('page')}
        >
          {say('popup_export_page')}
        </button>
        <button type="button" aria-pressed={scope === 'library'} onClick={() => setScope('library')}>
          {say('popup_export_library')}
        </button>
      </fieldset>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="plain" onClick={() => onExport(scope, format)}>
              {say(`popup_export_${format}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

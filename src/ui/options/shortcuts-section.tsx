import { say, sayFor } from '../words/say.ts';

/** A keyboard shortcut as the browser has it now. */
export interface Shortcut {
  /** As in the manifest: `next-mark`. */
  readonly name: string;
  /** In the browser's language, empty for the browser's own commands; shown where no message names the shortcut. */
  readonly description: string;
  /** `null` when it has none. */
  readonly keys: string | null;
}

interface ShortcutsSectionProps {
  readonly shortcuts: readonly Shortcut[];
  /** Which browser's way is told. */
  readonly browser: 'chromium' | 'firefox';
  /** Opens the browser's own page for shortcuts. */
  onOpenSettings(): void;
}

/** The keys of Parley, those that the browser lets the reader change and those that are fixed. */
export function ShortcutsSection({ shortcuts, browser, onOpenSettings }: ShortcutsSectionProps) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{say('shortcuts_heading')}</h2>
      <table class="keys">
        <thead class="hidden">
          <tr>
            <th scope="col">{say('shortcuts_what')}</th>
            <th scope="col">{say('shortcuts_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{sayFor('command', name.replace(/^_/, ''), description || name)}</th>
              <td>
                {keys === null ? <span class="count">{say('shortcuts_unset')}</span> : <Keys keys={keys} />}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('shortcuts_open_mark')}</th>
            <td>
              <Keys keys="Enter" />
            </td>
          </tr>
          <tr>
            <th scope="row">{say('shortcuts_search')}</th>
            <td>
              <Keys keys="/" />
            </td>
          </tr>
          <tr>
            <th scope="row">{say('shortcuts_leave')}</th>
            <td>
              <Keys keys="Esc" />
            </td>
          </tr>
        </tbody>
      </table>
      <p class="quiet">{say(`shortcuts_change_${browser}`)}</p>
      <p>
        <button type="button" onClick={() => onOpenSettings()}>
          {say('shortcuts_change')}
        </button>
      </p>
    </section>
  );
}

/** Chromium on a Mac writes "⌥⇧J", all others "Alt+Shift+J". */
function Keys({ keys }: { readonly keys: string }) {
  const parts = keys.length > 1 && keys.includes('+') ? keys.split('+') : [keys];
  return (
    <span class="key-row">
      {parts.map((part, index) => (
        <>
          {index > 0 && '+'}
          <kbd>{part}</kbd>
        </>
      ))}
    </span>
  );
}

import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { AccessChoice, type AccessState } from './access-choice.tsx';
import { RememberChoice } from './remember-choice.tsx';

export interface WelcomeProps {
  readonly access: AccessState;
  readonly settings: ReaderSettings;
  readonly notice: string | null;
  onGrantNews(): void;
  onGrantAll(): void;
  onOnlyOnClick(): void;
  onRemember(remembering: 'on' | 'off'): void;
}

/** The first page a reader sees: what Parley does, what it keeps, and the two choices that are theirs. */
export function Welcome({ access, settings, notice, ...choices }: WelcomeProps) {
  return (
    <main>
      <h1>Read the news with a memory</h1>
      <p class="lead">
        Parley marks what a negotiation is about and who said what, right in the article. Click a mark to see
        what you read about it before.
      </p>
      <p class="sample">
        Foreign Minister Ada Lindqvist said the two sides were{' '}
        <span class="tint">
          “closer than ever” to <span class="topic process">a framework</span>
        </span>
        , though <span class="topic territory">the status of the Halden valley</span> remained{' '}
        <span class="topic process">unresolved</span>.
      </p>
      <AccessChoice
        access={access}
        onGrantNews={choices.onGrantNews}
        onGrantAll={choices.onGrantAll}
        onOnlyOnClick={choices.onOnlyOnClick}
      />
      <RememberChoice remembering={settings.remembering} onRemember={choices.onRemember} />
      <section>
        <h2>What stays where</h2>
        <ul class="facts">
          <li>Your library is a database in this browser’s own storage, on this machine.</li>
          <li>
            Parley makes no network request of any kind: there is no account, no server and no statistics.
          </li>
          <li>Private windows are annotated if you allow it, but nothing from them is ever saved.</li>
          <li>
            The page is not changed. A page could notice that some of its words are highlighted, nothing more.
          </li>
          <li>Everything can be exported, and everything can be deleted.</li>
        </ul>
      </section>
      <p class="notice" aria-live="polite">
        {notice}
      </p>
    </main>
  );
}

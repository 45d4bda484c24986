import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { PrivacyFacts } from '../options/privacy-facts.tsx';
import { say } from '../words/say.ts';
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
      <h1>{say('welcome_heading')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
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
        <h2>{say('privacy_heading')}</h2>
        <PrivacyFacts />
      </section>
      <p class="notice" aria-live="polite">
        {notice}
      </p>
    </main>
  );
}

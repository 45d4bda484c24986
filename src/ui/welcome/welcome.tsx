import type { ReaderSettings } from '#core/model/reader-settings.ts';
import type { TourData } from '#core/model/tour-data.ts';
import { PrivacyFacts } from '../options/privacy-facts.tsx';
import { say } from '../words/say.ts';
import { AccessChoice, type AccessState } from './access-choice.tsx';
import { RememberChoice } from './remember-choice.tsx';
import { Tour, type TourProps } from './tour.tsx';

export interface WelcomeProps {
  readonly access: AccessState;
  readonly settings: ReaderSettings;
  readonly notice: string | null;
  readonly tour: TourData;
  readonly onTourDrawn: TourProps['onDrawn'];
  onGrantNews(): void;
  onGrantAll(): void;
  onOnlyOnClick(): void;
  onRemember(remembering: 'on' | 'off'): void;
}

/** The first page a reader sees: what Parley does, what it keeps, and the two choices that are theirs. */
export function Welcome({ access, settings, notice, tour, onTourDrawn, ...choices }: WelcomeProps) {
  return (
    <main>
      <h1>{say('welcome_heading')}</h1>
      <p class="lead">{say('welcome_lead')}</p>
      <Tour data={tour} onDrawn={onTourDrawn} />
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

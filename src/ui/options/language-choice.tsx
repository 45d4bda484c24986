import type { ReaderSettings } from '#core/model/reader-settings.ts';
import { LANGUAGES, type Language } from '#core/words/catalogue.ts';
import { say } from '../words/say.ts';

interface LanguageChoiceProps {
  readonly language: ReaderSettings['language'];
  onChange(language: ReaderSettings['language']): void;
}

/** The language of Parley's own words; each is named in itself, so that it is found from any other. */
export function LanguageChoice({ language, onChange }: LanguageChoiceProps) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{say('language_heading')}</h2>
      <p class="field">
        <label for="language-choice">{say('language_label')}</label>
        <select
          id="language-choice"
          aria-describedby="language-note"
          value={language ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange(LANGUAGES.find((known) => known === chosen) ?? null);
          }}
        >
          <option value="">{say('language_of_browser')}</option>
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {nameOf(known)}
            </option>
          ))}
        </select>
      </p>
      <p class="quiet" id="language-note">
        {say('language_note')} {say('language_articles')}
      </p>
    </section>
  );
}

function nameOf(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  const [first = ''] = name;
  const capitalised = first.toLocaleUpperCase(language) + name.slice(first.length);
  return language === 'en' ? capitalised : say('language_draft', capitalised);
}

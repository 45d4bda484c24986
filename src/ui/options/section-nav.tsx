import { type MessageKey, say } from '../words/say.ts';

/** The sections in their order, each with the id of its heading. */
const SECTIONS: readonly (readonly [id: string, key: MessageKey])[] = [
  ['sites', 'sites_heading'],
  ['remembering', 'remembering_heading'],
  ['marks', 'marks_heading'],
  ['topics', 'topics_heading'],
  ['own', 'own_topics_heading'],
  ['shortcuts', 'shortcuts_heading'],
  ['language', 'language_heading'],
  ['adding-heading', 'adding_heading'],
  ['export-heading', 'export_heading'],
  ['import-heading', 'import_heading'],
  ['speakers', 'speakers_heading'],
  ['storage', 'storage_heading'],
  ['library', 'settings_library'],
  ['privacy', 'privacy_title'],
];

/** Where to find what: beside the sections where there is room, else above them. */
export function SectionNav() {
  return (
    <nav class="contents" aria-label={say('settings_contents')}>
      <ul>
        {SECTIONS.map(([id, key]) => (
          <li key={id}>
            <a href={`#${id}`}>{say(key)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

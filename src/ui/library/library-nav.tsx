import type { IndexKind } from '#core/model/library-facets.ts';
import { say } from '../words/say.ts';
import { formatAddress, type LibraryPlace } from './address.ts';

interface LibraryNavProps {
  readonly place: LibraryPlace;
  readonly settingsHref: string;
}

const TABS = [
  { place: { kind: 'articles' }, words: 'nav_articles' },
  { place: { kind: 'index', of: 'negotiations' }, words: 'nav_negotiations' },
  { place: { kind: 'index', of: 'topics' }, words: 'nav_topics' },
  { place: { kind: 'index', of: 'speakers' }, words: 'nav_speakers' },
] as const satisfies readonly { readonly place: LibraryPlace; readonly words: string }[];

/** The lists that pages of one negotiation, topic or speaker belong to. */
const LIST_OF: Readonly<Partial<Record<LibraryPlace['kind'], IndexKind>>> = {
  negotiation: 'negotiations',
  topic: 'topics',
  speaker: 'speakers',
};

/** The library's four lists, and the way to the settings; the list that a page belongs to is marked, too. */
export function LibraryNav({ place, settingsHref }: LibraryNavProps) {
  const list = LIST_OF[place.kind];
  const here = formatAddress(list ? { kind: 'index', of: list } : place);
  return (
    <nav class="library-nav" aria-label={say('nav_name')}>
      <ul>
        {TABS.map((tab) => {
          const href = formatAddress(tab.place);
          return (
            <li key={href}>
              <a href={href} aria-current={href === here ? (list ? 'true' : 'page') : undefined}>
                {say(tab.words)}
              </a>
            </li>
          );
        })}
      </ul>
      <a href={settingsHref}>{say('library_settings')}</a>
    </nav>
  );
}

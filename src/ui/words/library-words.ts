/** Everything that the library page says, apart from what it shares with the popover. */
export const libraryWords = {
  title: 'Library',
  pageTitle: (article: string | null) => (article ? `${article} · Parley library` : 'Parley library'),
  settings: 'Settings',
  search: {
    label: 'Search what you read',
    hint: 'Narrow it down with',
    operators: ['speaker:', 'topic:', 'site:', 'before:2026-03-01', 'after:2026-01-31', '“exact words”'],
    searching: 'Searching …',
    count: (hits: number, hasMore: boolean) => {
      if (hasMore) return `The best ${hits} articles`;
      if (hits === 0) return 'No articles';
      return hits === 1 ? '1 article' : `${hits.toLocaleString('en-GB')} articles`;
    },
    more: 'Show more',
    none: (query: string) => `Nothing in your library for “${query}”`,
    noneHint:
      'Every word has to stand in the article. Try fewer words, or another form: Parley finds “talks” for “talk”, but not “negotiations”.',
    clear: 'Show all articles',
    failed: 'The search failed',
  },
  list: {
    name: 'Articles, newest first',
    hits: 'Articles found',
    count: (articles: number) =>
      articles === 1 ? '1 article' : `${articles.toLocaleString('en-GB')} articles, newest first`,
    loading: 'Opening your library …',
    edited: 'edited since',
    forgotten: 'Forgotten',
    untitled: 'Untitled article',
    unknownSite: 'unknown outlet',
  },
  empty: {
    heading: 'Your library is empty',
    on: 'Articles that you open on sites you allowed will be kept here, on this machine only.',
    off: 'Remembering is off, so the articles you read are not kept. You can turn it on in the settings.',
    openSettings: 'Open settings',
  },
  failed: {
    heading: 'Your library could not be opened',
    hint: 'Nothing was changed. If another window holds it, close that one and try again.',
    retry: 'Try again',
  },
  unreadable: {
    heading: 'The library file cannot be read',
    hint: 'Nothing was deleted. The file can be kept aside under another name while you start a new library.',
    rebuild: 'Keep the file aside and start a new library',
  },
  article: {
    back: 'All articles',
    backToHits: (query: string) => `Results for “${query}”`,
    loading: 'Opening the article …',
    missing: 'This article is not in your library',
    missingHint: 'It was forgotten, or never kept.',
    failed: 'The article could not be opened',
    original: 'Open the original',
    forget: 'Forget this article',
    forgotten: 'Forgotten:',
    notForgotten: 'The article could not be forgotten:',
    undo: 'Undo',
    outline: 'Outline',
    toOutline: 'Go to the outline',
    noText: 'This article was kept without text.',
    read: (first: string, last: string) =>
      first === last ? `Read on ${first}` : `First read on ${first}, last on ${last}`,
    version: (version: number) =>
      version === 1 ? '' : `version ${version}: the text changed ${version === 2 ? 'once' : 'several times'}`,
  },
  notes: { heading: 'Your notes', lost: 'no longer in the text' },
  mark: {
    topic: (label: string) => `Topic: ${label}`,
    statement: (speaker: string, move: string) => `${speaker} · ${move}`,
  },
};

/** What is said of the statements of an open page and what the reader knows of them. */
export const newsWords = {
  /** "Seen 9 Mar in Northern Post"; what is not known is left out. */
  seen: (day: string, site: string | null) => ['Seen', day, site && `in ${site}`].filter(Boolean).join(' '),
  newToYou: 'New to you',
  /** "6 statements, 4 new to you". @param fresh `null` when nothing can be called new */
  head: (statements: number, fresh: number | null) => {
    const all = statements === 1 ? '1 statement' : `${statements} statements`;
    if (fresh === null || statements === 0) return all;
    return `${all}, ${fresh === 0 ? 'none' : fresh} new to you`;
  },
};

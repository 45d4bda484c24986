import { bytesInWords } from './bytes.ts';
import { longDay } from './dates.ts';

/** What the storage section of the settings says. */
export const storageWords = {
  heading: 'Storage',
  measuring: 'Measuring the library…',
  used: (articles: number, bytes: number) =>
    `${articlesInWords(articles)} in your library, ${bytesInWords(bytes)} on this machine.`,
  quota: (quota: number, usage: number) =>
    `The browser gives Parley up to ${bytesInWords(quota)}; ${bytesInWords(usage)} of it are in use.`,
  persistent: 'The browser does not clear this storage by itself.',
  notPersistent:
    'The browser has not promised to keep this storage when the disk is full. A backup protects your library against that.',
  askToKeep: 'Ask the browser to keep it',
  notPromised: 'The browser did not promise it. Nothing changed; make a backup now and then.',
  retention: {
    heading: 'How long articles are kept',
    hint: 'Counted from the day when you last read an article. Notes on it go with it.',
    label: 'Keep articles',
    choices: { all: 'For good', year: '1 year', years: '2 years', own: 'My own number of days' },
    days: 'Days',
    apply: 'Apply',
    kept: (days: number | null) =>
      days === null ? 'Articles are kept for good.' : `Articles are kept for ${daysInWords(days)}.`,
    confirm: (articles: number, days: number) =>
      `${articlesInWords(articles)} that you have not read for ${daysInWords(days)} will be deleted now, with your notes. Go on?`,
    notNumber: 'Give a whole number of days, 1 or more.',
  },
  site: {
    heading: 'Delete what you read on one site',
    label: 'Site',
    button: 'Delete this site…',
    none: (given: string) => `“${given}” is not a site. Write it like news.example.org.`,
    confirm: (host: string) => `Delete all articles of ${host} from your library, with your notes?`,
  },
  period: {
    heading: 'Delete what you first read in a period',
    from: 'First day',
    to: 'Last day',
    button: 'Delete this period…',
    none: 'Give the first day, the last day, or both.',
    reversed: 'The first day is after the last.',
    confirm: (from: string | null, to: string | null) =>
      `Delete all articles that you first read ${periodInWords(from, to)}, with your notes?`,
  },
  deleted: (articles: number) =>
    articles === 0 ? 'No article was deleted: there was none.' : `${articlesInWords(articles)} deleted.`,
};

function articlesInWords(articles: number): string {
  return articles === 1 ? '1 article' : `${articles.toLocaleString('en-GB')} articles`;
}

function daysInWords(days: number): string {
  if (days === 1) return '1 day';
  if (days === 365) return '1 year';
  return days === 730 ? '2 years' : `${days.toLocaleString('en-GB')} days`;
}

function periodInWords(from: string | null, to: string | null): string {
  if (from === to) return `on ${longDay(from)}`;
  return [from && `from ${longDay(from)}`, to && `up to ${longDay(to)}`].filter(Boolean).join(' ');
}

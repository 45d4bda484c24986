import { addressAt } from '../anchor/text-fragment.ts';
import type { ArticleSnapshot } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/** Made once: each of these holds some kilobytes that are given back late. */
const LONG_DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * A passage with where it comes from, ready to be pasted:
 * `“We will not sign.” — Tomas Reyl, in “Talks stall”, The Harbour Ledger, 14 March 2026. https://…#:~:text=…`
 */
export function citation(article: ArticleSnapshot, span: Span, speaker: string | null): string {
  const { title, site, published, url } = article.metadata;
  const quoted = inQuotationMarks(article.text.slice(span[0], span[1]).replaceAll('\n', ' '));
  const where = [title && inQuotationMarks(title), site, published && longDay(published)].filter(Boolean);
  const source = where.length > 0 ? `${speaker ? 'in ' : ''}${where.join(', ')}` : null;
  const credit = [speaker, source].filter(Boolean).join(', ');
  const address = addressAt(url, article.text, span);
  return credit ? `${quoted} — ${credit}. ${address}` : `${quoted} ${address}`;
}

function inQuotationMarks(words: string): string {
  const inner = words.trim();
  return /^[“"«].*[”"»]$/u.test(inner)
    ? inner
    : `“${inner.replaceAll(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;
}

/** "14 March 2026"; a date that cannot be read is given as it stands. */
function longDay(iso: string): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return LONG_DAY.format(day);
}

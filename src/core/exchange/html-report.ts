import { addressAt } from '../anchor/text-fragment.ts';
import { distinctStatements, distinctTopics } from '../marks/distinct-marks.ts';
import { MOVES } from '../taxonomy/taxonomy.ts';
import { listWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf, wordsOf } from './narrow.ts';
import { safeLine } from './safe-text.ts';
import { topicLabel } from './topic-label.ts';

const MOVE_LABEL = new Map(MOVES.map((move) => [move.id, move.label]));

/** Prints on paper as it reads on screen: no colour carries meaning, no article breaks inside a statement. */
const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1b1b1a}
h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em;break-after:avoid}
.source,.topics,footer{font-family:system-ui,sans-serif;font-size:.85em;color:#5a5955}
blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #dedcd6;break-inside:avoid}
blockquote footer b{color:#1b1b1a}.note{margin:.5em 0;padding:.5em 1em;border:1px solid #dedcd6}
@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit;text-decoration:none}}`;

/** A page that reads well on screen and on paper: every article with its source, topics, statements and notes. */
export const htmlReport = listWriter(({ title, exported }) => ({
  head: reportHead(title, exported),
  article: reportArticle,
  tail: '</main></body></html>\n',
}));

function reportHead(title: string, exported: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(safeLine(title))}</title><style>${STYLE}</style></head><body><main>
<h1>${escapeHtml(safeLine(title))}</h1><p class="source">Exported by Parley on ${escapeHtml(exported.slice(0, 10))}</p>
`;
}

function reportArticle(article: ExportedArticle): string {
  const { metadata, text, analysis, notes } = article;
  const source = [metadata.site, metadata.byline.join(', '), metadata.published?.slice(0, 10)]
    .filter(Boolean)
    .join(' · ');
  const topics = distinctTopics(analysis.topics).map(({ topic }) => topicLabel(article, topic));
  const statements = distinctStatements(text, analysis.statements).map(({ statement }) => {
    const who = line(statement.speaker?.name ?? 'Unknown speaker');
    const move = line(MOVE_LABEL.get(statement.move) ?? statement.move);
    const own = statement.ownMark === undefined ? '' : ' · marked by the reader';
    const link = webAddress(addressAt(metadata.canonicalUrl, text, extentOf(statement)));
    return `<blockquote>${line(wordsOf(text, statement))}<footer><b>${who}</b> · ${move}${own} · <a href="${escapeHtml(link)}">in the article</a></footer></blockquote>\n`;
  });
  const comments = notes.map(
    (note) => `<div class="note"><q>${line(note.target.exact)}</q> ${line(note.text)}</div>\n`,
  );
  return `<article><h2><a href="${escapeHtml(webAddress(metadata.canonicalUrl))}">${line(metadata.title ?? metadata.canonicalUrl)}</a></h2>
<p class="source">${line(source)}</p>${topics.length > 0 ? `<p class="topics">${line(topics.join(' · '))}</p>` : ''}
${statements.join('')}${comments.join('')}</article>
`;
}

function line(text: string): string {
  return escapeHtml(safeLine(text));
}

/** Only web addresses become links. */
function webAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

import { addressAt } from '../anchor/text-fragment.ts';
import { distinctStatements, distinctTopics } from '../marks/distinct-marks.ts';
import { MOVES } from '../taxonomy/taxonomy.ts';
import { listWriter } from './export-format.ts';
import type { ExportedArticle } from './exported-article.ts';
import { extentOf, wordsOf } from './narrow.ts';
import { safeLine } from './safe-text.ts';
import { topicLabel } from './topic-label.ts';

/** File systems take 255 bytes; a character has up to four, and the day comes before the title. */
const MAX_TITLE = 56;

const MOVE_LABEL = new Map(MOVES.map((move) => [move.id, move.label]));

/** All articles as one Markdown text; for one note per article see `markdownFileName`. */
export const markdown = listWriter(() => ({
  head: '',
  article: (article) => `${articleMarkdown(article)}\n`,
  tail: '',
}));

/**
 * A file name for the note of an article, "2026-03-14 Talks resume.md": without the characters that a file system or
 * a wiki link gives a meaning. `taken` holds the names given so far and gets the new one.
 */
export function markdownFileName({ metadata, firstRead }: ExportedArticle, taken: Set<string>): string {
  const day = (metadata.published ?? firstRead).slice(0, 10);
  const title = safeLine(metadata.title ?? metadata.canonicalUrl.replace(/^\w+:\/\//, ''))
    .replace(/[\\/:*?"<>|#^[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_TITLE)
    .toWellFormed();
  const stem = `${day.replace(/[^\d-]/g, '')} ${title}`.trim().replace(/\.+$/, '');
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.md` : `${stem} (${number}).md`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** One article as a Markdown note: YAML front matter, a blockquote per statement with its source, topics, notes. */
export function articleMarkdown(article: ExportedArticle): string {
  const { metadata, analysis, notes } = article;
  const title = safeLine(metadata.title ?? metadata.canonicalUrl);
  const parts = [frontMatter(article), `# ${escapeMarkdown(title)}`];
  if (analysis.negotiation) parts.push(escapeMarkdown(safeLine(analysis.negotiation.name)));
  parts.push(...section('Statements', statementBlocks(article)));
  parts.push(...section('Topics', topicLines(article)));
  parts.push(
    ...section(
      'Notes',
      notes.map(
        (note) =>
          `> ${escapeMarkdown(safeLine(note.target.exact))}\n\n${escapeMarkdown(safeLine(note.text))} ^note-${note.id.slice(0, 8)}`,
      ),
    ),
  );
  return `${parts.join('\n\n')}\n`;
}

function frontMatter({ metadata, analysis, firstRead }: ExportedArticle): string {
  const speakers = new Set(analysis.statements.flatMap(({ speaker }) => speaker?.name ?? []));
  const topics = distinctTopics(analysis.topics).map(({ topic }) => topic);
  const fields: readonly (readonly [string, string | null | readonly string[]])[] = [
    ['title', metadata.title],
    ['source', metadata.canonicalUrl],
    ['site', metadata.site],
    ['author', metadata.byline],
    ['published', metadata.published],
    ['accessed', firstRead],
    ['tags', ['parley']],
    ['speakers', [...speakers]],
    ['topics', topics],
  ];
  const lines = fields.map(([key, value]) => {
    if (typeof value === 'string') return `${key}: ${yamlString(value)}`;
    return value?.length
      ? `${key}:\n${value.map((entry) => `  - ${yamlString(entry)}`).join('\n')}`
      : `${key}: ${value ? '[]' : 'null'}`;
  });
  return ['---', ...lines, '---'].join('\n');
}

/** An address as Markdown takes it whatever it holds. */
function linkTarget(address: string): string {
  return `<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>`;
}

/** A JSON string is a YAML double-quoted scalar. */
function yamlString(value: string): string {
  return JSON.stringify(safeLine(value));
}

function statementBlocks({ metadata, text, analysis }: ExportedArticle): readonly string[] {
  return distinctStatements(text, analysis.statements).map(({ statement, places }) => {
    const who = escapeMarkdown(safeLine(statement.speaker?.name ?? 'Unknown speaker'));
    const move = MOVE_LABEL.get(statement.move) ?? statement.move;
    const link = linkTarget(addressAt(metadata.canonicalUrl, text, extentOf(statement)));
    const own = statement.ownMark === undefined ? '' : ', marked by the reader';
    return `> ${escapeMarkdown(safeLine(wordsOf(text, statement)))}\n>\n> — **${who}** (${move}${own}) [in the article](${link}) ^statement-${places[0]! + 1}`;
  });
}

function topicLines(article: ExportedArticle): readonly string[] {
  const { metadata, text, analysis } = article;
  const lines = distinctTopics(analysis.topics).map(({ topic, places }) => {
    const phrases = places.map((index) => {
      const { start, end } = analysis.topics[index]!;
      const link = linkTarget(addressAt(metadata.canonicalUrl, text, [start, end]));
      return `[${escapeMarkdown(safeLine(text.slice(start, end)))}](${link})`;
    });
    return `- **${escapeMarkdown(topicLabel(article, topic))}**: ${phrases.join(', ')}`;
  });
  return lines.length > 0 ? [lines.join('\n')] : [];
}

function section(heading: string, blocks: readonly string[]): readonly string[] {
  return blocks.length > 0 ? [`## ${heading}`, ...blocks] : [];
}

/** Page text is hostile: none of its characters may start markup, a link, an embed or HTML. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~^$]|==|%%/g, (markup) => markup.replace(/./g, '\\$&'))
    .replace(/^([-+])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

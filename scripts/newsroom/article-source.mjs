import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A block of an article's body.
 * @typedef {{ kind: 'paragraph' | 'heading', text: string } | { kind: 'update', time: string, text: string }} Block
 */

/**
 * One article as its source file tells it.
 * @typedef {object} Article
 * @property {string} slug
 * @property {string} outlet Id of the outlet.
 * @property {'article' | 'live' | 'spa'} kind
 * @property {string} title
 * @property {string} standfirst
 * @property {string[]} byline
 * @property {string} published ISO 8601 day or moment.
 * @property {string | null} modified
 * @property {string} section
 * @property {string} caption
 * @property {Block[]} blocks
 */

/** Reads every article of the folder, oldest first. */
export async function readArticles(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const articles = await Promise.all(
    names.map(async (name) => parseArticle(name, await readFile(join(folder, name), 'utf8'))),
  );
  return articles.sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
}

/**
 * Reads one source file; the format is described in tests/fixtures/newsroom/README.md.
 * @param {string} name `DATE-SLUG.md`.
 * @param {string} source
 * @returns {Article}
 */
export function parseArticle(name, source) {
  const parts = /^---\n(.*?)\n---\n(.*)$/s.exec(source);
  if (!parts) throw new Error(`${name}: no head between --- lines`);
  const head = parseHead(parts[1]);
  for (const key of ['outlet', 'title', 'standfirst', 'byline', 'published', 'section', 'caption']) {
    if (!head[key]) throw new Error(`${name}: no ${key}`);
  }
  return {
    slug: name.replace(/^\d{4}-\d{2}-\d{2}-/, '').replace(/\.md$/, ''),
    outlet: head.outlet,
    kind: head.kind ?? 'article',
    title: head.title,
    standfirst: head.standfirst,
    byline: head.byline.split(', '),
    published: head.published,
    modified: head.modified ?? null,
    section: head.section,
    caption: head.caption,
    blocks: parts[2]
      .trim()
      .split(/\n{2,}/)
      .map(parseBlock),
  };
}

function parseHead(text) {
  const pairs = text.split('\n').map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
  return Object.fromEntries(pairs);
}

/** @returns {Block} */
function parseBlock(text) {
  const update = /^### (\d\d:\d\d) (.*)$/.exec(text);
  if (update) return { kind: 'update', time: update[1], text: update[2] };
  if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) };
  return { kind: 'paragraph', text };
}

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readArticles } from './article-source.mjs';
import { calderCourier } from './outlets/calder-courier.mjs';
import { harbourLedger } from './outlets/harbour-ledger.mjs';
import { kestrel } from './outlets/kestrel.mjs';
import { meridianWire } from './outlets/meridian-wire.mjs';
import { northernPost } from './outlets/northern-post.mjs';
import { vastriaToday } from './outlets/vastria-today.mjs';

/** Where the sources lie, unless a bundler has moved this file. */
export const NEWSROOM_FOLDER = fileURLToPath(new URL('../../tests/fixtures/newsroom', import.meta.url));

/** Every invented outlet: its id, its name, the address of an article, its two templates. */
const OUTLETS = [harbourLedger, northernPost, vastriaToday, meridianWire, calderCourier, kestrel];

/** The articles, oldest first, each with its `path` on the server. */
export async function readNewsroom(folder) {
  const articles = await readArticles(`${folder}/articles`);
  return articles.map((article) => ({ ...article, path: outletOf(article).path(article) }));
}

/**
 * Every page of the newsroom, keyed by path.
 * @param {string} folder Of the sources.
 * @param {string} origin `http://127.0.0.1:PORT`, for canonical addresses.
 */
export async function renderNewsroom(folder, origin) {
  const articles = await readNewsroom(folder);
  const comments = JSON.parse(await readFile(`${folder}/comments.json`, 'utf8'));
  const pages = new Map();
  for (const outlet of OUTLETS) {
    const own = articles.filter((article) => article.outlet === outlet.id).reverse();
    pages.set(`/${outlet.id}/`, html(outlet.front(own)));
    for (const article of own) {
      const others = own.filter((other) => other !== article);
      pages.set(article.path, html(outlet.article(article, { origin, others, comments })));
    }
  }
  const stories = articles.filter((article) => article.outlet === kestrel.id).reverse();
  for (const [path, content] of Object.entries(kestrel.content(stories, origin))) {
    pages.set(path, { type: 'application/json', body: JSON.stringify(content) });
  }
  pages.set('/harbour-ledger/subscribe', html(subscribePage()));
  return pages;
}

function outletOf(article) {
  const outlet = OUTLETS.find((each) => each.id === article.outlet);
  if (!outlet) throw new Error(`${article.slug}: no outlet ${article.outlet}`);
  return outlet;
}

/** A page that is no article and has a password field: never remembered, whatever it says. */
function subscribePage() {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Subscribe | The Harbour Ledger</title></head>
<body><h1>Subscribe</h1><form><label>Name <input name="name"></label> <label>Password <input type="password"></label></form></body></html>`;
}

function html(body) {
  return { type: 'text/html', body };
}

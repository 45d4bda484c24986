import { longDate } from '../html.mjs';

const ROOT = '/kestrel/';

/** A single-page app: every address serves the same shell; `kestrel-app.js` fetches and draws the story. */
export const kestrel = {
  id: 'kestrel',
  name: 'The Kestrel',
  path: (article) => `${ROOT}stories/${article.slug}`,
  article: () => shell(),
  front: () => shell(),

  /** What the app fetches: `{path: content}`. */
  content(articles, origin) {
    const stories = articles.map((article) => [
      `${ROOT}content/${article.slug}.json`,
      { ...article, url: origin + article.path, date: longDate(article.published) },
    ]);
    const front = articles.map(({ title, standfirst, path }) => ({ title, standfirst, path }));
    return Object.fromEntries([...stories, [`${ROOT}content/front.json`, front]]);
  },
};

function shell() {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>The Kestrel</title>
<meta property="og:site_name" content="The Kestrel">
<link rel="stylesheet" href="/newsroom/styles/kestrel.css">
</head><body data-root="${ROOT}">
<header class="k-top"><a href="${ROOT}"><strong>The Kestrel</strong></a><span>Slow news, once a week</span></header>
<div id="app"></div>
<footer class="k-foot">The Kestrel is owned by its readers.</footer>
<script src="/newsroom/kestrel-app.js"></script>
</body></html>`;
}

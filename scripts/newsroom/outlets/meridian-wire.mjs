import { escapeHtml, inline, linkList, longDate, meta, names } from '../html.mjs';

const NAME = 'Meridian Wire';
/** As strict as a page can be and still show its own picture and sheet. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";

/** A news agency: strict Content-Security-Policy, microdata, no script at all. */
export const meridianWire = {
  id: 'meridian-wire',
  name: NAME,
  path: (article) => `/meridian-wire/story/${article.slug}`,

  article(article, site) {
    const head = [
      meta('og:type', 'article'),
      meta('og:site_name', NAME),
      meta('og:title', article.title),
      `<link rel="canonical" href="${site.origin}${article.path}">`,
    ];
    return page(
      `${article.title} | ${NAME}`,
      head.join('\n'),
      `
<main><article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${inline(article.title)}</h1>
<p class="standing">${inline(article.standfirst)}</p>
<p class="credit">By <span itemprop="author">${names(article.byline)}</span> · <time itemprop="datePublished" datetime="${article.published}">${longDate(article.published)}</time></p>
<img src="/newsroom/photo.svg" alt=""><p class="caption">${inline(article.caption)}</p>
<div itemprop="articleBody">
${article.blocks.map((block) => `<p>${inline(block.text)}</p>`).join('\n')}
</div>
<p class="slug">MW-${article.slug.toUpperCase()} · For clients only until printed</p>
</article></main>
<nav class="related" aria-label="Related"><h2>On this subject</h2><ul>${linkList(site.others.slice(0, 4))}</ul></nav>`,
    );
  },

  front(articles) {
    return page(NAME, '', `<main><h1>On the wire</h1><ul>${linkList(articles)}</ul></main>`);
  },
};

function page(title, head, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsroom/styles/meridian-wire.css">
${head}
</head><body>
<header class="brand"><a href="/meridian-wire/">${NAME}</a><span>World · Business · Sport</span></header>
${content}
<footer>${NAME} supplies ninety newspapers. Corrections: desk@meridian-wire.example</footer>
</body></html>`;
}

import { escapeHtml, inline, linkList, longDate, meta, names } from '../html.mjs';

const NAME = 'The Calder Courier';

/** An old-fashioned page: links in a table, the day without a time, JSON-LD that does not parse. */
export const calderCourier = {
  id: 'calder-courier',
  name: NAME,
  path: (article) => `/calder-courier/${article.published}/${article.slug}.htm`,

  article(article, site) {
    const head = [
      meta('og:type', 'article'),
      meta('og:site_name', NAME),
      meta('og:title', article.title),
      meta('date', article.published),
      `<link rel="canonical" href="${site.origin}${article.path}">`,
      `<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "${escapeHtml(article.title)}",}</script>`,
    ];
    return page(
      `${article.title} : ${NAME}`,
      head.join('\n'),
      `
<div id="story">
<h1>${inline(article.title)}</h1>
<div class="by">by ${names(article.byline)}, ${longDate(article.published)}</div>
<div class="pic"><img src="/newsroom/photo.svg" alt="">${inline(article.caption)}</div>
<p><b>${inline(article.standfirst)}</b></p>
${article.blocks.map((block) => `<p>${inline(block.text)}</p>`).join('\n')}
</div>
<div id="aside"><b>Other stories</b><ul>${linkList(site.others.slice(0, 4))}</ul><p>Advertisement: Voy's seed potatoes, now in sacks of ten.</p></div>`,
    );
  },

  front(articles) {
    return page(NAME, '', `<div id="story"><h1>This week</h1><ul>${linkList(articles)}</ul></div>`);
  },
};

function page(title, head, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsroom/styles/calder-courier.css">
${head}
</head><body><div id="page">
<div id="head"><a href="/calder-courier/">${NAME}</a></div>
<table id="links"><tr><td><a href="/calder-courier/">Farming</a></td><td><a href="/calder-courier/">Fishing</a></td><td><a href="/calder-courier/">Ministers</a></td><td><a href="/calder-courier/">Deaths</a></td></tr></table>
${content}
<div id="colophon">${NAME}, printed at Calderhead every weekday.</div>
</div></body></html>`;
}

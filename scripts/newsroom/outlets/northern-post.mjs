import { escapeHtml, inline, linkList, longDate, meta, names } from '../html.mjs';

const NAME = 'Northern Post';

/** Dark theme, Open Graph and `article:` tags but no JSON-LD, advertisements between the paragraphs. */
export const northernPost = {
  id: 'northern-post',
  name: NAME,
  path: (article) =>
    `/northern-post/${article.section.toLowerCase()}/${article.slug}-${article.published.slice(0, 10).replaceAll('-', '')}`,

  article(article, site) {
    const head = [
      meta('og:type', 'article'),
      meta('og:site_name', NAME),
      meta('og:title', article.title),
      meta('og:url', `${site.origin}${article.path}`),
      meta('article:published_time', article.published),
      meta('article:section', article.section),
      meta('author', article.byline.join(', ')),
      `<link rel="canonical" href="${article.path}">`,
    ];
    return page(
      `${article.title} - ${NAME}`,
      head.join('\n'),
      `<main><article>
<h1>${inline(article.title)}</h1>
<p class="lead">${inline(article.standfirst)}</p>
<p class="byline">${names(article.byline)}, ${longDate(article.published)}</p>
<figure><img src="/newsroom/photo.svg" alt=""><figcaption>${inline(article.caption)}</figcaption></figure>
${paragraphs(article.blocks)}
</article>
<aside class="more"><h2>More from the Post</h2><ul>${linkList(site.others.slice(0, 4))}</ul></aside></main>`,
    );
  },

  front(articles) {
    const items = articles
      .map(
        (each) =>
          `<li><a href="${each.path}">${escapeHtml(each.title)}</a><br>${inline(each.standfirst)}</li>`,
      )
      .join('\n');
    return page(NAME, meta('og:type', 'website'), `<main><h1>Today</h1><ul>${items}</ul></main>`);
  },
};

function paragraphs(blocks) {
  return blocks
    .map((block, index) => {
      const ad =
        index > 0 && index % 5 === 0
          ? '<div class="ad-slot">Advertisement · Fjordline ferries, three crossings a day</div>\n'
          : '';
      return `${ad}<p>${inline(block.text)}</p>`;
    })
    .join('\n');
}

function page(title, head, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsroom/styles/northern-post.css">
${head}
</head><body>
<header class="top"><strong>${NAME}</strong><nav><a href="/northern-post/">Front page</a><a href="/northern-post/">World</a><a href="/northern-post/">Business</a></nav></header>
${content}
<footer>${NAME} is published in Norhaven and printed when the snow allows.</footer>
</body></html>`;
}

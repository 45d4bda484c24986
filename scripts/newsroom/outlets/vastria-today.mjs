import { escapeHtml, inline, jsonLd, linkList, longDate, meta, names } from '../html.mjs';

const NAME = 'Vastria Today';

/** JSON-LD `@graph` with an array type, local time offsets, paragraphs as plain `div`s. */
export const vastriaToday = {
  id: 'vastria-today',
  name: NAME,
  path: (article) =>
    `/vastria-today/en/${article.published.slice(0, 7).replace('-', '/')}/${article.slug}.html`,

  article(article, site) {
    const head = [
      jsonLd(graph(article, site)),
      meta('description', article.standfirst),
      `<link rel="canonical" href="${site.origin}${article.path}">`,
      `<link rel="alternate" type="application/rss+xml" href="/vastria-today/feed.xml">`,
    ];
    return page(
      `${article.title} – ${NAME}`,
      head.join('\n'),
      `
<div class="crumbs"><a href="/vastria-today/">Home</a> › <a href="/vastria-today/">${article.section}</a></div>
<div class="cols"><div class="c-main">
<h1>${inline(article.title)}</h1>
<div class="c-intro">${inline(article.standfirst)}</div>
<div class="c-sign">${names(article.byline)} | ${longDate(article.published)}</div>
<div class="share"><a href="#copy">Copy link</a><a href="#print">Print</a><a href="#send">Send</a></div>
<div class="c-pic"><img src="/newsroom/photo.svg" alt=""><span>${inline(article.caption)}</span></div>
<div class="c-text">${article.blocks.map(block).join('\n')}</div>
<div class="share"><a href="#copy">Copy link</a><a href="#print">Print</a><a href="#send">Send</a></div>
</div>
<div class="c-side"><h3>Read also</h3><ul>${linkList(site.others.slice(0, 5))}</ul></div></div>`,
    );
  },

  front(articles) {
    return page(
      NAME,
      '',
      `<div class="cols"><div class="c-main"><h1>Latest</h1><ul>${linkList(articles)}</ul></div></div>`,
    );
  },
};

function graph(article, site) {
  const publisher = `${site.origin}/vastria-today/#publisher`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: NAME, url: `${site.origin}/vastria-today/` },
      { '@type': 'NewsMediaOrganization', '@id': publisher, name: NAME },
      {
        '@type': ['Article', 'ReportageNewsArticle'],
        headline: article.title,
        url: site.origin + article.path,
        datePublished: article.published,
        ...(article.modified ? { dateModified: article.modified } : {}),
        author: article.byline.map((name) => ({ '@type': ['Person'], name })),
        publisher: { '@id': publisher },
        inLanguage: 'en',
      },
    ],
  };
}

function block(each) {
  return each.kind === 'heading' ? `<h3>${inline(each.text)}</h3>` : `<div>${inline(each.text)}</div>`;
}

function page(title, head, content) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsroom/styles/vastria-today.css">
${head}
</head><body><div class="wrap">
<div class="bar"><a href="/vastria-today/">${NAME}</a></div>
<div class="menu"><a href="/vastria-today/">Politics</a><a href="/vastria-today/">Economy</a><a href="/vastria-today/">Valley</a><a href="/vastria-today/">Sport</a></div>
${content}
<div class="legal">${NAME}, Velmar. All statements by officials are quoted from the record.</div>
</div></body></html>`;
}

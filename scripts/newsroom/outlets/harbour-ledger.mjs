import { escapeHtml, inline, jsonLd, linkList, longDate, meta, names } from '../html.mjs';

const NAME = 'The Harbour Ledger';
const SECTIONS = ['World', 'Business', 'Harbour', 'Culture', 'Opinion'];

/** JSON-LD and Open Graph, boxes inside the text, comments; also runs live blogs. */
export const harbourLedger = {
  id: 'harbour-ledger',
  name: NAME,
  path: (article) => `/harbour-ledger/${article.published.slice(0, 10).replaceAll('-', '/')}/${article.slug}`,

  article(article, site) {
    const head = [
      meta('og:type', 'article'),
      meta('og:site_name', NAME),
      meta('og:title', article.title),
      meta('og:description', article.standfirst),
      meta('og:url', site.origin + article.path),
      `<link rel="canonical" href="${site.origin}${article.path}">`,
      jsonLd(linkedData(article, site)),
    ];
    return page(`${article.title} | ${NAME}`, head.join('\n'), body(article, site));
  },

  front(articles) {
    const stories = articles
      .map(
        (each) =>
          `<section><h2><a href="${each.path}">${escapeHtml(each.title)}</a></h2><p>${inline(each.standfirst)}</p></section>`,
      )
      .join('\n');
    return page(
      NAME,
      meta('og:type', 'website'),
      `<div class="layout"><main>${stories}</main>${rail([])}</div>`,
    );
  },
};

function linkedData(article, site) {
  return {
    '@context': 'https://schema.org',
    '@type': article.kind === 'live' ? 'LiveBlogPosting' : 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    dateModified: article.modified ?? article.published,
    author: article.byline.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: NAME },
    mainEntityOfPage: site.origin + article.path,
    inLanguage: 'en-GB',
  };
}

function body(article, site) {
  return `<div class="layout"><main><article>
<h1>${inline(article.title)}</h1>
<p class="standfirst">${inline(article.standfirst)}</p>
<div class="meta">By <span class="author">${names(article.byline)}</span> · <time datetime="${article.published}">${longDate(article.published)}</time> · <a href="#comments">${site.comments.length} comments</a></div>
<figure><img src="/newsroom/photo.svg" alt=""><figcaption>${inline(article.caption)}</figcaption></figure>
<div class="article-body">
${article.kind === 'live' ? updates(article.blocks) : story(article.blocks, site.others)}
</div>
</article>
${comments(site.comments)}
</main>${rail(site.others.slice(3, 8))}</div>`;
}

function story(blocks, others) {
  const rendered = blocks.map((block) =>
    block.kind === 'heading' ? `<h2>${inline(block.text)}</h2>` : `<p>${inline(block.text)}</p>`,
  );
  const related = `<aside class="inline-related"><strong>Related</strong><ul>${linkList(others.slice(0, 3))}</ul></aside>`;
  const newsletter =
    '<div class="newsletter"><strong>The Morning Tide</strong><p>The talks, the tariffs and the weather, in your inbox at six.</p><form><input type="email" aria-label="Email address" placeholder="you@example.org"> <button type="button">Sign up</button></form></div>';
  return [...rendered.slice(0, 4), related, ...rendered.slice(4, 9), newsletter, ...rendered.slice(9)].join(
    '\n',
  );
}

function updates(blocks) {
  return blocks
    .map((block, index) => {
      if (block.kind !== 'update') return `<p>${inline(block.text)}</p>`;
      const close = index > 0 ? '</section>\n' : '';
      return `${close}<section class="update"><time>${block.time}</time><h2>${inline(block.text)}</h2>`;
    })
    .join('\n')
    .concat('</section>');
}

function comments(list) {
  const items = list.map(
    (each) => `<li><strong>${escapeHtml(each.name)}</strong><p>${inline(each.text)}</p></li>`,
  );
  return `<section class="comments" id="comments"><h2>Comments</h2><ol>${items.join('\n')}</ol></section>`;
}

function rail(articles) {
  return `<aside class="rail"><div class="ad">Advertisement<br><br>Halyard &amp; Sons, chandlers since 1871</div><h3>Most read</h3><ol>${linkList(articles)}</ol></aside>`;
}

function page(title, head, content) {
  const sections = SECTIONS.map((name) => `<li><a href="/harbour-ledger/">${name}</a></li>`).join('');
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/newsroom/styles/harbour-ledger.css">
${head}
</head><body>
<header class="masthead"><a href="/harbour-ledger/">${NAME}</a><nav><ul class="sections">${sections}</ul></nav></header>
${content}
<footer class="foot">© ${NAME}. Reporting on the peace talks is free to read. <a href="/harbour-ledger/subscribe">Subscribe</a></footer>
<div class="cookie-bar" role="region" aria-label="Cookies">We use cookies to count our readers. <button type="button" onclick="this.parentNode.remove()">Agree</button></div>
</body></html>`;
}

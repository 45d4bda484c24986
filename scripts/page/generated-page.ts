const SENTENCES = [
  'The delegations met for the third day in the old customs house on the river.',
  'Neither side would say how long the talks may last, but both came back after the break.',
  '“We will not sign what we cannot keep,” the minister told reporters on the bridge.',
  'The border crossings stay closed until the mediators have read the new proposals.',
  'A first exchange of prisoners is planned for the end of the month, officials said.',
];

/** An article with about `elements` elements: paragraphs with links among teasers, menus and comments. */
export function generatedArticle(elements: number): string {
  const paragraphs = Math.floor(elements / 12);
  const teasers = Math.floor(elements / 12);
  const comments = Math.floor(elements / 24);
  return page(
    '<meta property="og:type" content="article">',
    `<article><h1>Talks at the river resume</h1>${repeat(paragraphs, paragraph)}</article>
     <div class="more">${repeat(teasers, teaser)}</div><section class="comments">${repeat(comments, comment)}</section>`,
  );
}

/** A front page with about `elements` elements, where Parley has nothing to do. */
export function generatedListing(elements: number): string {
  return page(
    '<meta property="og:type" content="website">',
    `<main>${repeat(Math.floor(elements / 5), teaser)}</main>`,
  );
}

function page(head: string, body: string): string {
  const menu = repeat(40, (at) => `<li><a href="/section-${at}">Section ${at}</a></li>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks at the river resume</title>${head}</head><body><nav><ul>${menu}</ul></nav>${body}</body></html>`;
}

function paragraph(at: number): string {
  const [first, second] = [sentence(at), sentence(at + 2)];
  return `<div class="block"><p><span>${first}</span> <a href="/story-${at}"><b>Earlier</b></a> <em>reports</em> differ. <strong>${second}</strong> <i>${sentence(at + 3)}</i></p></div>`;
}

function teaser(at: number): string {
  return `<div class="card"><h3><a href="/teaser-${at}">Story number ${at} of this outlet</a></h3><p>${sentence(at)}</p></div>`;
}

function comment(at: number): string {
  return `<div class="comment"><p>Reader ${at}: ${sentence(at + 1)}</p></div>`;
}

function sentence(at: number): string {
  return SENTENCES[at % SENTENCES.length] ?? '';
}

function repeat(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('\n');
}

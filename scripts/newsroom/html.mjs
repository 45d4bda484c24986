const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML content and double-quoted attributes. */
export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]);
}

/** Text of a paragraph as HTML: escaped, `*…*` in italics. */
export function inline(text) {
  return escapeHtml(text).replace(/\*([^*]+)\*/g, '<em>$1</em>');
}

/** A JSON-LD script; `<` is escaped so that the text cannot close it. */
export function jsonLd(content) {
  const text = JSON.stringify(content).replace(/</g, '\\u003c');
  return `<script type="application/ld+json">${text}</script>`;
}

/** A meta element with `property` (Open Graph) or `name`. */
export function meta(key, content) {
  const attribute = key.includes(':') ? 'property' : 'name';
  return `<meta ${attribute}="${key}" content="${escapeHtml(content)}">`;
}

/** "20 November 2026". */
export function longDate(iso) {
  return new Date(iso).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A list of links to articles. */
export function linkList(articles) {
  return articles
    .map((other) => `<li><a href="${other.path}">${escapeHtml(other.title)}</a></li>`)
    .join('\n');
}

/** Names as a reader sees them: "Ann Lee and Bo Tarn". */
export function names(byline) {
  return escapeHtml(byline.join(' and '));
}

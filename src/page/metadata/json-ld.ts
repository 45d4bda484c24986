/** A JSON-LD object as found on a page: hostile input, every field of unknown shape. */
export type JsonLdObject = Readonly<Record<string, unknown>>;

/**
 * schema.org types of a single article; prefixes such as `schema:` and full addresses are allowed.
 * `BlogPosting` and `LiveBlogPosting` are articles to their publishers, `ItemList` and `WebPage` are not.
 */
const ARTICLE_TYPE = /(?:^|[/:])(?:\w*Article|(?:Live)?BlogPosting|Report|Reportage\w*)$/;
/** Where an article may hide inside another object. Lists of teasers (`itemListElement`, `hasPart`) are not followed. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const MAX_DEPTH = 4;

/** Every object of the page's JSON-LD that can describe the page itself; scripts that cannot be parsed are passed over. */
export function readJsonLd(doc: Document): JsonLdObject[] {
  const objects: JsonLdObject[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    gather(parseTolerantly(script.textContent ?? ''), objects, 0);
  }
  return objects;
}

function typesOf(object: JsonLdObject): string[] {
  return asArray(object['@type']).filter((type) => typeof type === 'string');
}

export function isArticleObject(object: JsonLdObject): boolean {
  return typesOf(object).some((type) => ARTICLE_TYPE.test(type));
}

export function isObject(value: unknown): value is JsonLdObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD gives one value or a list of them, as it pleases the publisher. */
export function asArray(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function gather(value: unknown, into: JsonLdObject[], depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const item of asArray(value)) {
    if (!isObject(item)) {
      if (Array.isArray(item)) gather(item, into, depth + 1);
      continue;
    }
    if (item['@type'] !== undefined) into.push(item);
    for (const key of CONTAINERS) gather(item[key], into, depth + 1);
  }
}

/** Publishers wrap JSON in comments, break lines inside strings and leave a comma at the end of a list. */
function parseTolerantly(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  return parse(json) ?? parse(json.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

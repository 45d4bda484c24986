import { asArray, isArticleObject, isObject, type JsonLdObject, readJsonLd } from './json-ld.ts';
import { plainText } from './plain-text.ts';

/** The JSON-LD object that describes the page's article, and the others that it refers to. */
export class ArticleObject {
  readonly #article: JsonLdObject;
  readonly #byId = new Map<string, JsonLdObject>();

  constructor(doc: Document) {
    const objects = readJsonLd(doc);
    for (const object of objects) {
      const id = object['@id'];
      if (typeof id === 'string' && !this.#byId.has(id)) this.#byId.set(id, object);
    }
    this.#article = mostComplete(objects.filter(isArticleObject)) ?? {};
  }

  /** The first text among the properties, best first. */
  text(...properties: readonly string[]): string | null {
    for (const property of properties) {
      for (const value of asArray(this.#article[property])) {
        const text = plainText(value);
        if (text) return text;
      }
    }
    return null;
  }

  /** Names of what a property refers to; objects of the given types (`Organization`) are left out. */
  names(property: string, except?: RegExp): string[] {
    return asArray(this.#article[property])
      .map((value) => this.#resolve(value))
      .filter(
        (value) =>
          !isObject(value) || !except || !asArray(value['@type']).some((type) => except.test(String(type))),
      )
      .flatMap((value) => (isObject(value) ? asArray(value.name) : [value]))
      .map(plainText)
      .filter((name) => name !== null);
  }

  /** Addresses that a property gives, as text or as `@id`/`url` of an object. */
  addresses(...properties: readonly string[]): string[] {
    return properties
      .flatMap((property) => asArray(this.#article[property]))
      .flatMap((value) => (isObject(value) ? [value['@id'], value.url] : [value]))
      .map(plainText)
      .filter((address) => address !== null);
  }

  /** What a property refers to, a bare `{"@id": …}` replaced by the object of that id. */
  objects(property: string): JsonLdObject[] {
    return asArray(this.#article[property])
      .map((value) => this.#resolve(value))
      .filter(isObject);
  }

  #resolve(value: unknown): unknown {
    if (!isObject(value) || value.name !== undefined) return value;
    const id = value['@id'];
    return (typeof id === 'string' ? this.#byId.get(id) : undefined) ?? value;
  }
}

/** Pages describe their article several times over, once with a headline and a date. */
function mostComplete(articles: readonly JsonLdObject[]): JsonLdObject | undefined {
  const score = (article: JsonLdObject): number =>
    ['headline', 'datePublished', 'author', 'publisher', 'articleBody'].filter(
      (key) => article[key] !== undefined,
    ).length;
  return articles.reduce<JsonLdObject | undefined>(
    (best, article) => (best && score(best) >= score(article) ? best : article),
    undefined,
  );
}

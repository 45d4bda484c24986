import { plainText } from './plain-text.ts';

/** Contents of the page's `<meta>` tags by lower-cased name, property, itemprop or http-equiv. */
export class MetaTags {
  readonly #contents = new Map<string, string[]>();

  constructor(doc: Document) {
    for (const tag of doc.querySelectorAll('meta[content]')) {
      const content = plainText(tag.getAttribute('content'));
      if (content) this.#add(tag, content);
    }
  }

  /** The first content of the first name that the page has. */
  first(...names: readonly string[]): string | null {
    for (const name of names) {
      const content = this.#contents.get(name)?.[0];
      if (content) return content;
    }
    return null;
  }

  all(...names: readonly string[]): string[] {
    return names.flatMap((name) => this.#contents.get(name) ?? []);
  }

  #add(tag: Element, content: string): void {
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map(
      (attribute) => tag.getAttribute(attribute) ?? '',
    );
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/))) {
      if (!name) continue;
      const contents = this.#contents.get(name) ?? [];
      contents.push(content);
      this.#contents.set(name, contents);
    }
  }
}

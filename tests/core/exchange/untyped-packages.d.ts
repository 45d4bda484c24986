/** Readers of exports that come without types; only what the tests use. */
declare module 'jsonld' {
  interface Options {
    readonly safe?: boolean;
    documentLoader(url: string): Promise<{ contextUrl: null; document: unknown; documentUrl: string }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Record<string, unknown>[]>;
    frame(document: unknown, frame: unknown, options: Options): Promise<Record<string, unknown>>;
    toRDF(document: unknown, options: Options & { readonly format: string }): Promise<string>;
  };
  export default jsonld;
}
declare module '@citation-js/core' {
  export class Cite {
    constructor(input: string, options?: { readonly forceType?: string });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
declare module 'commonmark' {
  interface Node {
    readonly type: string;
    readonly literal: string | null;
    readonly destination: string | null;
    readonly parent: Node | null;
    walker(): { next(): { readonly entering: boolean; readonly node: Node } | null };
  }
  export class Parser {
    parse(text: string): Node;
  }
}

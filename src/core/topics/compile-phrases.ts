import { PhraseError } from './phrase-error.ts';
import { type PhraseFile, type PhraseLine, readPhraseFiles } from './phrase-file.ts';
import type { PhrasePath } from './phrase-paths.ts';
import type { Condition, PhraseRule, PhraseTables } from './phrase-tables.ts';

/**
 * Compiles phrase files into the tables of one matcher.
 * Throws `PhraseError` naming file and line.
 */
export function compilePhrases(files: readonly PhraseFile[], knownTopics: ReadonlySet<string>): PhraseTables {
  return compileLines(readPhraseFiles(files, knownTopics));
}

/** Compiles lines that were read already; readers' own phrases come this way. */
export function compileLines(lines: readonly PhraseLine[]): PhraseTables {
  const trie = new TrieBuilder();
  for (const line of lines) {
    const rule = trie.addRule(line);
    for (const path of line.paths) trie.addPath(path, rule);
  }
  return trie.tables();
}

class TrieBuilder {
  readonly #edges: number[][] = [[]];
  readonly #ends: number[][] = [[]];
  readonly #rules: PhraseRule[] = [];
  readonly #symbols = new Map<string, number>();

  addRule(line: PhraseLine): number {
    if (line.kind === 'topic') {
      const { topics, speaksOf, covers } = line;
      const conditions = line.conditions.map((condition): Condition => {
        if ('domains' in condition) return { kind: condition.kind, domains: condition.domains };
        return { kind: condition.kind, symbol: this.#symbol(condition.forms) };
      });
      return this.#rules.push({ kind: 'topic', topics, conditions, speaksOf, covers }) - 1;
    }
    if (line.kind === 'block') return this.#rules.push({ kind: 'block', topics: line.topics }) - 1;
    return this.#rules.push({ kind: 'evidence', domain: line.domain, weight: line.weight }) - 1;
  }

  addPath(path: PhrasePath, rule: number): void {
    let node = 0;
    for (const { forms, gap } of path.items) node = this.#next(node, this.#symbol(forms), gap);
    this.#ends[node]!.push(rule, path.markFrom, path.markTo);
  }

  tables(): PhraseTables {
    const words = new Map<string, number[]>();
    for (const [key, symbol] of this.#symbols) {
      for (const form of key.split(' ')) {
        const symbols = words.get(form) ?? [];
        symbols.push(symbol);
        words.set(form, symbols);
      }
    }
    return { words: Object.fromEntries(words), edges: this.#edges, ends: this.#ends, rules: this.#rules };
  }

  #next(node: number, symbol: number, gap: number): number {
    const edges = this.#edges[node]!;
    for (let at = 0; at < edges.length; at += 3) {
      if (edges[at] === symbol && edges[at + 1] === gap) return edges[at + 2]!;
    }
    const next = this.#edges.push([]) - 1;
    this.#ends.push([]);
    edges.push(symbol, gap, next);
    return next;
  }

  /** One symbol per set of word forms, so that equal choices share their branches. */
  #symbol(forms: readonly string[]): number {
    const key = [...new Set(forms)].sort().join(' ');
    if (key === '') throw new PhraseError({ code: 'empty-alternative' });
    const known = this.#symbols.get(key);
    if (known !== undefined) return known;
    this.#symbols.set(key, this.#symbols.size);
    return this.#symbols.size - 1;
  }
}

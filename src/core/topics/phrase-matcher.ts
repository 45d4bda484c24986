import { ANY_NUMBER } from './phrase-syntax.ts';
import type { PhraseTables } from './phrase-tables.ts';
import { type TextUnits, UNIT } from './text-units.ts';

/** A phrase found: its rule, the marked units and the units of the whole phrase, last included. */
export interface PhraseMatch {
  readonly rule: number;
  readonly from: number;
  readonly to: number;
  readonly phraseFrom: number;
  readonly phraseTo: number;
}

/** What the tables know of a word: the symbols it belongs to, and the nodes that a phrase starting with it leads to. */
export interface KnownWord {
  readonly symbols: readonly number[];
  readonly firstNodes: readonly number[];
}

const UNKNOWN: KnownWord = { symbols: [], firstNodes: [] };

const NUMBER = /^\p{N}/u;

/**
 * Finds the phrases of one set of tables in one pass. From each word the trie is followed as far as it fits,
 * never over the end of the sentence; the work per word is bounded by the longest phrase and its gaps, so the
 * time is linear in the length of the text.
 */
export class PhraseMatcher {
  readonly #tables: PhraseTables;
  readonly #words: ReadonlyMap<string, KnownWord>;
  readonly #anyNumber: KnownWord;

  constructor(tables: PhraseTables) {
    this.#tables = tables;
    const firstNodes = new Map<number, number[]>();
    const root = tables.edges[0]!;
    for (let at = 0; at < root.length; at += 3) {
      const nodes = firstNodes.get(root[at]!) ?? [];
      nodes.push(root[at + 2]!);
      firstNodes.set(root[at]!, nodes);
    }
    const known = (symbols: readonly number[]): KnownWord => {
      // Most words belong to one symbol; spared lists make the tables ready in half the time.
      if (symbols.length === 1) return { symbols, firstNodes: firstNodes.get(symbols[0]!) ?? [] };
      return { symbols, firstNodes: symbols.flatMap((symbol) => firstNodes.get(symbol) ?? []) };
    };
    const anyNumber = tables.words[ANY_NUMBER] ?? [];
    this.#anyNumber = known(anyNumber);
    const words = new Map<string, KnownWord>();
    for (const word of Object.keys(tables.words)) {
      const symbols = tables.words[word]!;
      words.set(word, known(NUMBER.test(word) ? [...symbols, ...anyNumber] : symbols));
    }
    this.#words = words;
  }

  /** What is known of every unit; shared by `match` and by conditions about neighbours. */
  knownWords(units: TextUnits): readonly KnownWord[] {
    return units.word.map(
      (word, at) => this.#words.get(word) ?? (units.kind[at] === UNIT.number ? this.#anyNumber : UNKNOWN),
    );
  }

  match(units: TextUnits, words: readonly KnownWord[]): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    const { edges, ends } = this.#tables;
    const path: number[] = [];
    const follow = (node: number, at: number, depth: number): boolean => {
      path[depth] = at;
      const ending = ends[node]!;
      for (let entry = 0; entry < ending.length; entry += 3) {
        matches.push({
          rule: ending[entry]!,
          from: path[ending[entry + 1]!]!,
          to: path[ending[entry + 2]!]!,
          phraseFrom: path[0]!,
          phraseTo: at,
        });
      }
      let found = ending.length > 0;
      const out = edges[node]!;
      for (let edge = 0; edge < out.length; edge += 3) {
        const last = at + 1 + out[edge + 1]!;
        for (let next = at + 1; next <= last && units.sentence[next] === units.sentence[at]; next++) {
          // The nearest word that leads to a whole phrase is taken: a gap stays as short as it can.
          if (words[next]!.symbols.includes(out[edge]!) && follow(out[edge + 2]!, next, depth + 1)) {
            found = true;
            break;
          }
          if (units.kind[next] === UNIT.stop) break;
        }
      }
      return found;
    };
    for (let at = 0; at < units.count; at++) {
      for (const node of words[at]!.firstNodes) follow(node, at, 0);
    }
    return matches;
  }
}

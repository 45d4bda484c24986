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

const NO_SYMBOLS: readonly number[] = [];

/**
 * Finds the phrases of one set of tables in one pass. From each word the trie is followed as far as it fits,
 * never over the end of the sentence; the work per word is bounded by the longest phrase and its gaps, so the
 * time is linear in the length of the text.
 */
export class PhraseMatcher {
  readonly #tables: PhraseTables;
  readonly #symbols: ReadonlyMap<string, readonly number[]>;
  readonly #anyNumber: readonly number[];
  /** Per symbol, the nodes after the root. */
  readonly #firstNodes: readonly number[][];

  constructor(tables: PhraseTables) {
    this.#tables = tables;
    this.#symbols = new Map(Object.entries(tables.words));
    this.#anyNumber = this.#symbols.get(ANY_NUMBER) ?? NO_SYMBOLS;
    const firstNodes: number[][] = [];
    const root = tables.edges[0]!;
    for (let at = 0; at < root.length; at += 3) {
      const symbol = root[at]!;
      firstNodes[symbol] = [...(firstNodes[symbol] ?? []), root[at + 2]!];
    }
    this.#firstNodes = firstNodes;
  }

  /** The symbols of every unit; shared by `match` and by conditions about neighbours. */
  symbolsOf(units: TextUnits): readonly (readonly number[])[] {
    return units.word.map((word, at) => {
      const symbols = this.#symbols.get(word) ?? NO_SYMBOLS;
      return units.kind[at] === UNIT.number ? [...symbols, ...this.#anyNumber] : symbols;
    });
  }

  match(units: TextUnits, symbols: readonly (readonly number[])[]): PhraseMatch[] {
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
          if (symbols[next]!.includes(out[edge]!) && follow(out[edge + 2]!, next, depth + 1)) {
            found = true;
            break;
          }
          if (units.kind[next] === UNIT.stop) break;
        }
      }
      return found;
    };
    for (let at = 0; at < units.count; at++) {
      for (const symbol of symbols[at]!) {
        for (const node of this.#firstNodes[symbol] ?? NO_SYMBOLS) follow(node, at, 0);
      }
    }
    return matches;
  }
}

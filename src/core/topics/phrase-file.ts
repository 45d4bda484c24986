import { PhraseError } from './phrase-error.ts';
import { expandPhrase, type PhrasePath } from './phrase-paths.ts';
import { type PhraseNode, parsePhrase } from './phrase-syntax.ts';
import { DOMAINS, type Domain, FIELDS } from './phrase-tables.ts';

/** A phrase file: its name for messages, and its text. */
export interface PhraseFile {
  readonly name: string;
  readonly text: string;
}

/** One line of a phrase file, read. */
export type PhraseLine =
  | {
      readonly kind: 'topic';
      readonly topics: readonly string[];
      readonly paths: readonly PhrasePath[];
      readonly conditions: readonly ReadCondition[];
      readonly speaksOf: readonly Domain[];
      readonly covers: readonly string[];
    }
  | {
      readonly kind: 'block';
      readonly topics: readonly string[];
      readonly paths: readonly PhrasePath[];
    }
  | {
      readonly kind: 'evidence';
      readonly domain: Domain;
      readonly weight: number;
      readonly paths: readonly PhrasePath[];
    };

type ReadCondition =
  | { readonly kind: 'about' | 'not-about' | 'mostly' | 'not-mostly'; readonly domains: readonly Domain[] }
  | { readonly kind: 'near' | 'not-near'; readonly forms: readonly string[] };

/** What the lines below a heading belong to. */
type Section =
  | { readonly kind: 'topic'; readonly topics: readonly string[]; readonly speaksOf: readonly Domain[] }
  | { readonly kind: 'block'; readonly topics: readonly string[] }
  | { readonly kind: 'evidence'; readonly domain: Domain };

/**
 * Reads phrase files in order; a class defined in one file can be used in the files after it.
 * Syntax: `docs/phrase-format.md`. Throws `PhraseError` with file and line.
 */
export function readPhraseFiles(
  files: readonly PhraseFile[],
  knownTopics: ReadonlySet<string>,
): readonly PhraseLine[] {
  const reader = new PhraseFileReader(knownTopics);
  for (const file of files) {
    reader.beginFile();
    for (const [index, line] of logicalLines(file.text)) {
      try {
        reader.readLine(line);
      } catch (error) {
        if (error instanceof PhraseError) throw new PhraseError(`${file.name}:${index}: ${error.message}`);
        throw error;
      }
    }
  }
  return reader.lines;
}

const CONTINUES = /^ {6,}\S/;

/** Lines without comments, each with its 1-based number; a line indented by six spaces continues the one before. */
function logicalLines(text: string): readonly (readonly [number, string])[] {
  const lines: [number, string][] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/(?:^|\s)#(?=\s|$).*$/, '').trim();
    const previous = lines.at(-1);
    if (line === '') continue;
    if (CONTINUES.test(raw) && previous) previous[1] += ` ${line}`;
    else lines.push([index + 1, line]);
  }
  return lines;
}

class PhraseFileReader {
  readonly lines: PhraseLine[] = [];
  readonly #classes = new Map<string, PhraseNode>();
  readonly #knownTopics: ReadonlySet<string>;
  #section: Section | null = null;
  #shared: readonly string[] = [];

  constructor(knownTopics: ReadonlySet<string>) {
    this.#knownTopics = knownTopics;
  }

  beginFile(): void {
    this.#section = null;
    this.#shared = [];
  }

  readLine(line: string): void {
    const [, keyword, rest = ''] = /^(topic|class|domain|block|when|always)(?:\s+(.*))?$/.exec(line) ?? [];
    if (keyword === undefined) this.#readPhrase(line);
    else if (keyword === 'class') this.#readClass(rest);
    else if (keyword === 'when') this.#shared = rest.split(';').map((part) => part.trim());
    else if (keyword === 'always') this.#shared = [];
    else {
      this.#shared = [];
      this.#section = this.#readSection(keyword, rest);
    }
  }

  #readSection(keyword: string, rest: string): Section {
    if (keyword === 'domain') return { kind: 'evidence', domain: readDomain(rest) };
    const words = rest.split(/[\s,]+/).filter(Boolean);
    const topics = words.filter((word) => !word.startsWith('@'));
    const unknown = topics.find((topic) => !this.#knownTopics.has(topic));
    if (unknown !== undefined) throw new PhraseError(`“${unknown}” is no topic of the taxonomy`);
    if (keyword === 'block') return { kind: 'block', topics };
    if (topics.length === 0) throw new PhraseError('“topic” must name a topic of the taxonomy');
    const speaksOf = words.filter((word) => word.startsWith('@')).map((word) => readDomain(word.slice(1)));
    return { kind: 'topic', topics, speaksOf };
  }

  #readClass(rest: string): void {
    const [, name, body] = /^([a-z-]+)\s*=\s*(.+)$/.exec(rest) ?? [];
    if (name === undefined) throw new PhraseError('a class is written “class name = word | word”');
    if (this.#classes.has(name)) throw new PhraseError(`the class “${name}” is defined twice`);
    const [node] = this.#parse(`(${body})`);
    this.#classes.set(name, node!);
  }

  #readPhrase(line: string): void {
    const section = this.#section;
    if (section === null) throw new PhraseError('a phrase before the first “topic”, “block” or “domain”');
    const [phrase = '', own = ''] = line.split(/\s*::\s*/);
    if (section.kind === 'block') this.lines.push({ ...section, paths: this.#paths(phrase) });
    else if (section.kind === 'evidence') this.#readEvidence(section.domain, line);
    else this.#readTopicPhrase(section, phrase, own);
  }

  #readEvidence(domain: Domain, line: string): void {
    const [, weight, phrases] = /^(\d)\s+(.+)$/.exec(line) ?? [];
    if (weight === undefined)
      throw new PhraseError('evidence starts with its weight, for example “2 union/n”');
    for (const phrase of phrases!.split(',')) {
      this.lines.push({ kind: 'evidence', domain, weight: Number(weight), paths: this.#paths(phrase) });
    }
  }

  #readTopicPhrase(section: Section & { kind: 'topic' }, phrase: string, own: string): void {
    const parts = [...this.#shared, ...own.split(';').map((part) => part.trim())].filter(Boolean);
    const covers = parts
      .filter((part) => part.startsWith('covers '))
      .flatMap((part) => part.slice(7).split(/[\s,]+/));
    const conditions = parts
      .filter((part) => !part.startsWith('covers '))
      .map((part) => this.#readCondition(part));
    const paths = this.#paths(phrase);
    this.lines.push({
      kind: 'topic',
      topics: section.topics,
      paths,
      conditions,
      speaksOf: section.speaksOf,
      covers,
    });
  }

  #readCondition(text: string): ReadCondition {
    const [, kind, rest] = /^(about|not-about|mostly|not-mostly|near|not-near)\s+(.+)$/.exec(text) ?? [];
    if (kind === 'about' || kind === 'not-about' || kind === 'mostly' || kind === 'not-mostly') {
      return { kind, domains: readDomains(rest!) };
    }
    if (kind !== 'near' && kind !== 'not-near') throw new PhraseError(`“${text}” is no condition`);
    const nodes = this.#parse(`(${rest!.split(/\s*,\s*/).join('|')})`);
    return { kind, forms: singleWords(nodes) };
  }

  #paths(phrase: string): readonly PhrasePath[] {
    return expandPhrase(this.#parse(phrase));
  }

  #parse(phrase: string): readonly PhraseNode[] {
    return parsePhrase(phrase, { classes: this.#classes, inflectAll: false });
  }
}

/** A list of domains; `any` stands for every field in which negotiations are told. */
function readDomains(list: string): readonly Domain[] {
  return list === 'any' ? FIELDS : list.split(/[\s,]+/).map(readDomain);
}

function readDomain(name: string): Domain {
  const domain = DOMAINS.find((known) => known === name.trim());
  if (domain === undefined) throw new PhraseError(`“${name}” is no domain: ${DOMAINS.join(', ')}`);
  return domain;
}

/** Neighbours are single words: of several words ("cease-fire" in two parts) the first counts. */
function singleWords(nodes: readonly PhraseNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'word') return node.forms;
    if (node.kind !== 'choice') throw new PhraseError('“near” takes words and classes only');
    return node.options.flatMap((option) => singleWords(option.slice(0, 1)));
  });
}

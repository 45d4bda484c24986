import type { Analysis } from '#core/model/analysis.ts';
import type { ArticleSnapshot } from '#core/model/article.ts';
import type { CoverageQuery, QueryArticle } from '#core/model/coverage.ts';
import type { Move, Statement } from '#core/model/statement.ts';
import { Library } from '#library/library.ts';
import { inMemory } from '#library/open-library.ts';

/** What a test says of an article; the rest is made up to fit. */
export interface Sample {
  readonly url: string;
  readonly title?: string | null;
  readonly site?: string | null;
  readonly published?: string | null;
  readonly text: string;
  /** Topic and words that stand in the text. */
  readonly topics?: readonly (readonly [topic: string, words: string])[];
  /** Speaker key, words that stand in the text, topics; what it does, and the speaker's role. */
  readonly statements?: readonly (readonly [
    speaker: string,
    words: string,
    topics: readonly string[],
    move?: Move,
    role?: string,
  ])[];
  readonly parties?: readonly string[];
  readonly negotiation?: string | null;
}

export const NOW = '2026-06-01T12:00:00.000Z';

export async function emptyLibrary(): Promise<Library> {
  return new Library(await inMemory(), () => new Date(NOW));
}

export async function libraryOf(...samples: readonly Sample[]): Promise<Library> {
  const library = await emptyLibrary();
  for (const sample of samples) await library.remember(snapshotOf(sample), analysisOf(sample), NOW);
  return library;
}

export function snapshotOf(sample: Sample): ArticleSnapshot {
  return {
    metadata: {
      url: sample.url,
      canonicalUrl: sample.url,
      title: sample.title ?? null,
      site: sample.site ?? null,
      byline: [],
      published: sample.published ?? null,
      modified: null,
      language: 'en',
      sourceLine: null,
    },
    text: sample.text,
  };
}

export function analysisOf(sample: Sample): Analysis {
  const { text } = sample;
  return {
    topics: (sample.topics ?? []).map(([topic, words]) => {
      const start = text.indexOf(words);
      return { topic, start, end: start + words.length, why: `phrase “${words}”` };
    }),
    statements: (sample.statements ?? []).map((said) => statementOf(text, ...said)),
    sentences: [],
    parties: (sample.parties ?? []).map((name) => ({
      key: keyOfParty(name),
      name,
      sort: 'country',
      mentions: 2,
    })),
    negotiation: sample.negotiation
      ? {
          key: sample.negotiation,
          name: `${sample.negotiation} talks`,
          parties: (sample.parties ?? []).map(keyOfParty),
          subject: 'peace',
        }
      : null,
  };
}

export function queryOf(sample: Sample): QueryArticle {
  const analysis = analysisOf(sample);
  return {
    canonicalUrl: sample.url,
    title: sample.title ?? null,
    published: sample.published ?? null,
    text: sample.text,
    topics: [...new Set(analysis.topics.map(({ topic }) => topic))],
    parties: analysis.parties.map(({ key }) => key),
    speakers: analysis.statements.flatMap(({ speaker }) => (speaker ? [speaker.key] : [])),
    negotiation: analysis.negotiation?.key ?? null,
  };
}

export function pageQuery(sample: Sample): CoverageQuery {
  return { article: queryOf(sample), subject: { kind: 'page' }, limit: 10 };
}

function statementOf(
  text: string,
  speaker: string,
  words: string,
  topics: readonly string[],
  move: Move = 'states',
  role: string | null = null,
): Statement {
  const start = text.indexOf(words);
  return {
    kind: 'direct',
    content: [[start, start + words.length]],
    source: null,
    cue: null,
    speaker: { name: nameOf(speaker), key: speaker, sort: 'person', role },
    move,
    moveCue: null,
    topics,
  };
}

function keyOfParty(name: string): string {
  return `country:${name.toLowerCase()}`;
}

/** `person:ada-lindqvist` → "Ada Lindqvist". */
function nameOf(key: string): string {
  return key
    .slice(key.indexOf(':') + 1)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

import { coverageQuery } from '#core/marks/coverage-query.ts';
import { distinctStatements, distinctTopics } from '#core/marks/distinct-marks.ts';
import type { RelatedCoverage } from '#core/model/coverage.ts';
import type { Statement } from '#core/model/statement.ts';
import { topicById } from '#core/taxonomy/taxonomy.ts';
import type { ExtensionClient } from './extension-client.ts';
import type { AnnotatedPage } from './fill-library.ts';

/** How many items of earlier coverage are asked for and printed with each mark. */
const COVERAGE_SHOWN = 3;

/** What was printed, for the caller to judge. */
export interface Findings {
  readonly topics: number;
  readonly statements: number;
  readonly withCoverage: number;
  /** First words of the position with the most to show before it, to open its popover by; `null` without statements. */
  readonly showcase: string | null;
}

/** Prints the topics and statements of a page, each with the coverage that the library holds for it. */
export async function printFindings(
  page: AnnotatedPage,
  client: ExtensionClient,
  say: (line: string) => void,
): Promise<Findings> {
  const { article, analysis } = page;
  const ask = (kind: 'topic' | 'statement', index: number) =>
    client.background.related(coverageQuery(article, analysis, { kind, index }, COVERAGE_SHOWN));
  let withCoverage = 0;
  let showcase: { words: string; worth: number } | null = null;

  say(`\n${article.metadata.title ?? article.metadata.url}`);
  say(`${article.metadata.site ?? 'unknown outlet'}, ${article.metadata.published ?? 'no date'}`);
  if (analysis.negotiation) say(analysis.negotiation.name);

  const topics = distinctTopics(analysis.topics);
  say(`\n${topics.length} topics`);
  for (const { topic, places } of topics) {
    const coverage = await ask('topic', places[0] ?? 0);
    if (coverage.total > 0) withCoverage++;
    say(`\n  ${topicById(topic)?.label ?? topic}, ${places.length} on the page, ${coverage.total} earlier`);
    printCoverage(coverage, say);
  }

  const statements = distinctStatements(article.text, analysis.statements);
  say(`\n${statements.length} statements`);
  for (const { statement, places } of statements) {
    const coverage = await ask('statement', places[0] ?? 0);
    const words = wordsOf(article.text, statement);
    if (coverage.total > 0) withCoverage++;
    const worth = showcaseWorth(statement, coverage);
    if (worth > 0 && (showcase === null || (takesAPosition(statement) && worth > showcase.worth))) {
      showcase = { words: firstWords(article.text, statement), worth };
    }
    say(
      `\n  ${statement.speaker?.name ?? 'unknown speaker'} (${statement.kind}, ${statement.move}): ${words}`,
    );
    for (const earlier of coverage.earlierStatements.slice(0, COVERAGE_SHOWN)) {
      say(`    said ${dayOf(earlier.published)}: ${earlier.words} [${earlier.site ?? earlier.url}]`);
    }
    printCoverage(coverage, say);
  }
  return {
    topics: topics.length,
    statements: statements.length,
    withCoverage,
    showcase: showcase?.words ?? null,
  };
}

function printCoverage(coverage: RelatedCoverage, say: (line: string) => void): void {
  for (const item of coverage.items) {
    const reasons = item.reasons.map((reason) => reason.kind).join(', ');
    say(
      `    ${dayOf(item.published)} ${item.title ?? item.url} [${item.site ?? 'unknown outlet'}; ${reasons}]`,
    );
  }
}

function wordsOf(text: string, statement: Statement): string {
  return statement.content.map(([start, end]) => text.slice(start, end)).join(' … ');
}

function takesAPosition({ move }: Statement): boolean {
  return move !== 'states';
}

/** A position in the speaker's own words, with a past, shows best what the popover is for; 0 when nobody is named. */
function showcaseWorth({ speaker, kind }: Statement, { earlierStatements }: RelatedCoverage): number {
  if (!speaker) return 0;
  return 1 + Math.min(earlierStatements.length, COVERAGE_SHOWN) + (kind === 'direct' ? 1 : 0);
}

/** Few enough to lie in one line of text on the page. */
function firstWords(text: string, { content }: Statement): string {
  const [start, end] = content[0] ?? [0, 0];
  return text.slice(start, Math.min(end, start + 24));
}

function dayOf(published: string | null): string {
  return published?.slice(0, 10) ?? 'undated';
}

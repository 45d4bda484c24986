// npm run --silent related -- --articles A.jsonl --queries Q.jsonl [--k 10]
// Prior coverage for each query from the articles dated on or before it, by the library's own schema and ranking.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { reasonInWords } from '#core/related/reason-words.ts';
import { inMemory } from '#library/open-library.ts';
import { type BatchArticle, type BatchQuery, RelatedBatch } from '#library/related-batch.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string' },
    queries: { type: 'string' },
    k: { type: 'string', default: '10' },
  },
});
const limit = Number(values.k);
if (!values.articles || !values.queries || !Number.isInteger(limit) || limit < 1) {
  process.stderr.write('Usage: related --articles A.jsonl --queries Q.jsonl [--k 10]\n');
  process.exit(2);
}

const batch = new RelatedBatch(await inMemory());
eachLine(values.articles, (line) => batch.add(articleFrom(line)));
eachLine(values.queries, (line) => {
  const query = queryFrom(line);
  const results = batch.related(query, limit).map(({ reasons, ...result }) => ({
    ...result,
    reasons: reasons.map(reasonInWords),
  }));
  process.stdout.write(`${JSON.stringify({ query_id: query.id, results })}\n`);
});

/** Runs `work` on each line's JSON; a bad line is reported with its number, and the others still count. */
function eachLine(file: string, work: (line: Readonly<Record<string, unknown>>) => void): void {
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null) throw new Error('not an object');
      work(value as Readonly<Record<string, unknown>>);
    } catch (error) {
      process.exitCode = 1;
      const reason = error instanceof Error ? error.message : String(error);
      process.stderr.write(`${file}:${index + 1}: ${reason}\n`);
    }
  }
}

function articleFrom(line: Readonly<Record<string, unknown>>): BatchArticle {
  return {
    id: wanted(line, 'id'),
    url: given(line, 'url'),
    title: given(line, 'title'),
    date: dateFrom(wanted(line, 'date')),
    text: wanted(line, 'text'),
    source: given(line, 'source'),
  };
}

function queryFrom(line: Readonly<Record<string, unknown>>): BatchQuery {
  const id = wanted(line, 'query_id');
  const text = given(line, 'text');
  if (text === null) return { id, text: null, date: null };
  return { id, text, date: dateFrom(wanted(line, 'date')) };
}

function wanted(line: Readonly<Record<string, unknown>>, field: string): string {
  const value = given(line, field);
  if (value === null) throw new Error(`"${field}" is missing`);
  return value;
}

function given(line: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = line[field];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value !== 'string') throw new Error(`"${field}" is not a string`);
  return value;
}

function dateFrom(date: string): string {
  if (Number.isNaN(Date.parse(date))) throw new Error(`"${date}" is no date`);
  return date;
}

// npm run --silent annotate: JSON lines {id, text, title?, date?, url?} on stdin; one line of findings each on stdout.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createAnalyser } from '#core/analysis/analyse.ts';
import type { Analysis } from '#core/model/analysis.ts';
import { jsonLines, optionalString, requiredString } from './support/json-lines.ts';

const analyser = createAnalyser(readFileSync('assets/model/statements.bin'));

function complain(message: string): void {
  process.stderr.write(`annotate: ${message}\n`);
  process.exitCode = 1;
}

/** The findings in the form that the commands give out: offsets are UTF-16 units of the given text. */
function findings(id: unknown, { statements, topics, sentences }: Analysis): object {
  return {
    id,
    statements: statements.map(({ kind, content, source, cue, speaker, move, topics: about }) => ({
      kind,
      content,
      source,
      cue,
      speaker: speaker?.name ?? null,
      move,
      topics: about,
    })),
    topics: topics.map(({ topic, start, end }) => ({ topic, start, end })),
    sentences,
  };
}

for await (const { number, value } of jsonLines(process.stdin, complain)) {
  try {
    const input = {
      text: requiredString(value, 'text'),
      title: optionalString(value, 'title'),
      date: optionalString(value, 'date'),
      url: optionalString(value, 'url'),
    };
    if (value.id === undefined) throw new Error('field "id" is missing');
    process.stdout.write(`${JSON.stringify(findings(value.id, analyser.analyse(input, {})))}\n`);
  } catch (error) {
    complain(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

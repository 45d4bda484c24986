import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const articles = [
  {
    id: 'a',
    text: 'Norland rejected the truce on Monday.\n“We will not sign a ceasefire,” Foreign Minister Ada Lindqvist said.',
    title: 'Norland rejects the truce',
    date: '2026-03-14',
    url: 'http://127.0.0.1/a',
  },
  { id: 7, text: 'Tomas Reyl said the peace talks had stalled.\u2028He gave no reason.' },
  { id: 'empty', text: '' },
];
const lines = (values: readonly unknown[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;
const annotate = (input: string) => runCommand('annotate', [], input);

interface Findings {
  id: unknown;
  statements: {
    kind: string;
    content: [number, number][];
    source: [number, number] | null;
    cue: [number, number] | null;
    speaker: string | null;
    move: string;
    topics: string[];
  }[];
  topics: { topic: string; start: number; end: number }[];
  sentences: { start: number; end: number; move: string | null; cue: [number, number] | null }[];
}
const parse = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Findings);

test('gives one line per article, in order, with what was found', async () => {
  const { stdout, stderr, status } = await annotate(lines(articles));
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  const [first, second, empty] = parse(stdout);
  expect([first!.id, second!.id, empty!.id]).toEqual(['a', 7, 'empty']);
  const { text } = articles[0]!;
  const statement = first!.statements.find(({ kind }) => kind === 'direct')!;
  expect(text.slice(...statement.content[0]!)).toContain('We will not sign a ceasefire');
  expect(statement).toMatchObject({ speaker: 'Ada Lindqvist', move: 'rejects', topics: ['ceasefire'] });
  expect(first!.topics.map(({ topic, start, end }) => [topic, text.slice(start, end)])).toContainEqual([
    'ceasefire',
    'truce',
  ]);
  expect(empty).toEqual({ id: 'empty', statements: [], topics: [], sentences: [] });
});

test('reads the named fields only: others change nothing, byte for byte', async () => {
  const plain = await annotate(lines(articles));
  const adorned = articles.map((article, index) => ({
    marks: [{ topic: 'strike', start: index, end: 4 }],
    attributions: ['x'],
    ...article,
    split: 'test',
    publisher: 'other',
  }));
  expect((await annotate(lines(adorned))).stdout).toBe(plain.stdout);
});

test('a bad line is named on stderr, the good ones come out, and the exit code is 1', async () => {
  const input = `${JSON.stringify(articles[0])}\nnot json\n[1]\n{"id":"x"}\n${JSON.stringify(articles[1])}\n`;
  const { stdout, stderr, status } = await annotate(input);
  expect(parse(stdout).map(({ id }) => id)).toEqual(['a', 7]);
  expect(stderr).toMatch(/line 2: .*\n.*line 3: not a JSON object\n.*line 4: field "text" is missing/);
  expect(status).toBe(1);
});

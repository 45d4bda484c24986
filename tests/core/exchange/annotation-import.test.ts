import { describe, expect, test } from 'vitest';
import { hypothesisJson } from '#core/exchange/hypothesis.ts';
import { readHypothesis } from '#core/exchange/hypothesis-import.ts';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import { readWebAnnotations } from '#core/exchange/web-annotation-import.ts';
import { NOW, problemsIn, readItems, recordsIn } from './read-items.ts';
import { refusalOf } from './refusal.ts';
import { sampleArticle } from './sample-article.ts';
import { written } from './written.ts';

const w3c = await written(webAnnotations, [sampleArticle]);
const hypothesis = await written(hypothesisJson, [sampleArticle]);
const [note] = sampleArticle.notes;
const [correction] = sampleArticle.corrections;

const annotation = (fields: object) => ({
  type: 'Annotation',
  target: {
    source: 'https://ledger.example/talks?utm_source=mail',
    selector: { type: 'TextQuoteSelector', exact: 'the lower valley' },
  },
  ...fields,
});

describe('import of W3C Web Annotation', () => {
  test('its own export brings notes and corrections back', async () => {
    const items = await readItems(readWebAnnotations, w3c);
    expect(items.filter(({ kind }) => kind === 'mark')).toHaveLength(3);
    // Positions were counted in code points: one emoji stands before the first note's words.
    const target = { ...note!.target, start: note!.target.start - 1, end: note!.target.end - 1 };
    expect(recordsIn(items)).toEqual([
      { kind: 'note', note: { ...note, target } },
      { kind: 'correction', correction },
    ]);
  });

  const files: readonly (readonly [string, unknown])[] = [
    ['a page', { type: 'AnnotationPage', items: [annotation({})] }],
    ['a collection', { first: { type: 'AnnotationPage', items: [annotation({})] } }],
    ['a list', [annotation({})]],
    ['a single annotation', annotation({})],
  ];
  test.each(files)('%s holds the same annotation', async (_, file) => {
    const [record] = recordsIn(await readItems(readWebAnnotations, JSON.stringify(file, null, 2)));
    expect(record).toMatchObject({
      kind: 'note',
      note: {
        articleUrl: 'https://ledger.example/talks',
        text: 'Highlighted',
        created: NOW,
        target: { exact: 'the lower valley', prefix: '', start: 0, end: 16 },
      },
    });
  });

  const bodies: readonly (readonly [string, object, string])[] = [
    ['a textual body', { body: { type: 'TextualBody', value: 'check this' } }, 'check this'],
    ['a body value', { bodyValue: 'check this' }, 'check this'],
    ['several bodies', { body: ['https://a.example/x', { value: 'check this' }] }, 'check this'],
    ['only an address', { body: 'https://a.example/x' }, 'Highlighted'],
  ];
  test.each(bodies)('the words of %s', async (_, fields, text) => {
    const items = await readItems(readWebAnnotations, JSON.stringify([annotation(fields)]));
    expect(recordsIn(items)[0]).toMatchObject({ note: { text } });
  });

  test('an annotation that cannot be used is named; the others come in', async () => {
    const unusable = [
      annotation({}),
      'x',
      annotation({ target: { source: 'javascript:alert(1)', selector: [] } }),
      annotation({ target: 'https://ledger.example/talks' }),
    ];
    const items = await readItems(readWebAnnotations, JSON.stringify(unusable));
    expect(recordsIn(items)).toHaveLength(1);
    expect(problemsIn(items)).toEqual([
      'Annotation 2: it is no JSON object.',
      'Annotation 3: it names no web page.',
      'Annotation 4: it has no quote (a page note or a reply).',
    ]);
  });
});

describe('import of Hypothesis', () => {
  test('its own export brings the notes back', async () => {
    const items = await readItems(readHypothesis, hypothesis);
    expect(recordsIn(items)).toEqual([{ kind: 'note', note }]);
    expect(items.filter(({ kind }) => kind === 'mark')).toHaveLength(3);
  });

  test('a page note and a reply are named', async () => {
    const rows = [
      { id: 'a', uri: 'https://ledger.example/talks', text: 'a page note', target: [{ source: 'x' }] },
      { id: 'b', uri: 'urn:x-pdf:1', text: 'a reply' },
    ];
    expect(problemsIn(await readItems(readHypothesis, JSON.stringify({ rows })))).toEqual([
      'Annotation 1: it has no quote (a page note or a reply).',
      'Annotation 2: it names no web page.',
    ]);
  });
});

describe('files that are refused', () => {
  const twice = JSON.stringify([annotation({ id: 'urn:a' }), annotation({ id: 'urn:a' })]);
  const refused: readonly (readonly [string, typeof readWebAnnotations, string, RegExp])[] = [
    ['a truncated W3C file', readWebAnnotations, w3c.slice(0, -200), /cut off.*after (?:one|\d) complete/],
    ['a file of another kind', readWebAnnotations, '{"type":"FeatureCollection"}', /holds no annotations/],
    ['no JSON', readWebAnnotations, 'hello', /Entry 1: it is no JSON/],
    ['an item that is no JSON', readWebAnnotations, '[{"a":1,}]', /Entry 1: it is no JSON/],
    ['one identity twice', readWebAnnotations, twice, /Annotation 2: its identity .*: Annotation 1/],
    ['a truncated Hypothesis file', readHypothesis, hypothesis.slice(0, 300), /cut off/],
    ['JSON that Hypothesis did not write', readHypothesis, '[{"a":1}]', /no Hypothesis annotations/],
  ];
  test.each(refused)('%s', async (_, read, file, message) => {
    expect(await refusalOf(() => readItems(read, file))).toMatch(message);
  });
});

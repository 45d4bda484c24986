import { describe, expect, test } from 'vitest';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import { ImportError, readWebAnnotations } from '#core/exchange/web-annotation-import.ts';
import { sampleArticle } from './sample-article.ts';
import { CONTEXT, written } from './written.ts';

interface Annotation {
  id: string;
  motivation: string;
  target: {
    source: string;
    selector: {
      type: string;
      exact?: string;
      prefix?: string;
      start?: number;
      end?: number;
      value?: string;
    }[];
  };
}

interface Collection {
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
}

const file = await written(webAnnotations, [sampleArticle]);
const collection = JSON.parse(file) as Collection;
const { items } = collection.first;
const selector = (annotation: Annotation, type: string) =>
  annotation.target.selector.find((one) => one.type === type)!;

describe('export as W3C Web Annotation', () => {
  test('holds every mark, note and correction once, counted', () => {
    expect(items.map((item) => item.motivation)).toEqual([
      'classifying',
      'classifying',
      'identifying',
      'commenting',
      'moderating',
    ]);
    expect(collection.total).toBe(5);
  });

  test('every quote stands in the text at the place that its position names, counted in code points', () => {
    const codePoints = [...sampleArticle.text];
    for (const item of items) {
      const { start, end } = selector(item, 'TextPositionSelector');
      const { exact, prefix } = selector(item, 'TextQuoteSelector');
      expect(codePoints.slice(start, end).join('')).toBe(exact);
      expect(sampleArticle.text).toContain(`${prefix}${exact}`);
    }
  });

  test('every target has one source and a text fragment', () => {
    for (const item of items) {
      expect(item.target.source).toBe('http://127.0.0.1:8080/ledger/talks');
      expect(selector(item, 'FragmentSelector').value).toMatch(/^:~:text=/);
    }
  });

  test('the same article gives the same identities, all distinct and all UUIDs', async () => {
    const other = { ...CONTEXT, exported: '2027-01-01T00:00:00Z', title: 'other' };
    const again = (JSON.parse(await written(webAnnotations, [sampleArticle], other)) as Collection).first
      .items;
    expect(again.map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const { id } of items) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  test('a statement keeps speaker, move and its words without the interruption', () => {
    expect(items[2]).toMatchObject({
      speaker: 'Tomas Reyl',
      move: 'rejects',
      moveCue: 'will not sign',
      utterance: ['“We will not sign a truce that freezes an injustice,”', '“Not now.”'],
    });
  });
});

describe('import of W3C Web Annotation', () => {
  test('its own export brings notes and corrections back as they were', () => {
    const imported = readWebAnnotations(JSON.stringify(collection));
    expect(imported.problems).toEqual([]);
    expect(imported.marks).toBe(3);
    expect(
      imported.notes.map(({ id, text, mark, created, modified }) => ({ id, text, mark, created, modified })),
    ).toEqual(
      sampleArticle.notes.map(({ id, text, mark, created, modified }) => ({
        id,
        text,
        mark,
        created,
        modified,
      })),
    );
    expect(imported.corrections.map(({ id, mark, target }) => ({ id, mark, exact: target.exact }))).toEqual([
      { id: sampleArticle.corrections[0]!.id, mark: { kind: 'topic', topic: 'talks' }, exact: 'Talks' },
    ]);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a truncated file', JSON.stringify(collection).slice(0, 400), /not a JSON file/],
    ['a file of another kind', '{"type":"FeatureCollection"}', /holds no annotations/],
    ['a number', '7', /holds no annotations/],
  ];
  test.each(refused)('%s is refused with a reason', (_, file, message) => {
    expect(() => readWebAnnotations(file)).toThrow(ImportError);
    expect(() => readWebAnnotations(file)).toThrow(message);
  });

  test('an annotation that cannot be used is named; the others come in', () => {
    const file = JSON.stringify([{ type: 'Annotation', motivation: 'commenting' }, 'x', items[3]]);
    const imported = readWebAnnotations(file);
    expect(imported.notes).toHaveLength(1);
    expect(imported.problems).toEqual(['Annotation 1: names no source.', 'Annotation 2: is not an object.']);
  });
});

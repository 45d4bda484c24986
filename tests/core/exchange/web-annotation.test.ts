import { describe, expect, test } from 'vitest';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
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

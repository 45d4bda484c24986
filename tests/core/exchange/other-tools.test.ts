import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Parser } from 'commonmark';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bibtex, cslJson, ris } from '#core/exchange/bibliography.ts';
import { articlesCsv, statementsCsv, topicsCsv } from '#core/exchange/csv.ts';
import type { ExportedArticle } from '#core/exchange/exported-article.ts';
import { articleMarkdown } from '#core/exchange/markdown.ts';
import { quotationGraph } from '#core/exchange/quotation.ts';
import { webAnnotations } from '#core/exchange/web-annotation.ts';
import context from '../../fixtures/exchange/anno-context.json' with { type: 'json' };
import { sampleArticle } from './sample-article.ts';
import { CONTEXT, written } from './written.ts';

/** What a page may put into its own metadata to break the files of its readers. */
const HOSTILE =
  '=cmd|"x"!A1,<script>{\\input{a}}%$&#_~^ [a](javascript:b) @x: - ---\nTY  - BOOK\r\nER  - \u202e';
const hostileArticle: ExportedArticle = {
  ...sampleArticle,
  metadata: {
    ...sampleArticle.metadata,
    canonicalUrl: 'https://ledger.example/b?a={1}&c=%7D',
    title: HOSTILE,
    site: HOSTILE,
    byline: ['Ida van der Holm', 'Newsroom'],
  },
  notes: [],
  corrections: [],
};
/** On one line and without control and direction characters, otherwise as it was. */
const HOSTILE_LINE = '=cmd|"x"!A1,<script>{\\input{a}}%$&#_~^ [a](javascript:b) @x: - --- TY - BOOK ER -';

describe('jsonld reads the Web Annotations', () => {
  const options = {
    safe: true,
    async documentLoader(url: string) {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Nothing may be loaded: ${url}`);
      return { contextUrl: null, document: context, documentUrl: url };
    },
  };
  let collection: Record<string, unknown> = {};
  beforeAll(async () => {
    collection = JSON.parse(await written(webAnnotations, [sampleArticle, hostileArticle]));
  });

  test('nothing is dropped: in safe mode it refuses what it does not understand', async () => {
    const [expanded] = await jsonld.expand(collection, options);
    expect(expanded?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
    await expect(jsonld.expand({ ...collection, nonsense: 1 }, options)).rejects.toThrow();
  });

  test('framed, every annotation has its target, selectors and own terms', async () => {
    const frame = { '@context': collection['@context'], type: 'Annotation' };
    const framed = await jsonld.frame(collection, frame, options);
    const graph = framed['@graph'] as readonly Record<string, unknown>[];
    expect(graph).toHaveLength(8);
    expect(graph.find((one) => one.motivation === 'identifying')).toMatchObject({
      type: 'Annotation',
      speaker: 'Tomas Reyl',
      move: 'rejects',
      target: { source: expect.stringMatching(/^http/), selector: [{ exact: expect.any(String) }, {}, {}] },
    });
  });

  test('topics are IPTC Media Topics, dates and numbers are typed', async () => {
    const quads = await jsonld.toRDF(collection, { ...options, format: 'application/n-quads' });
    expect(quads).toContain('<http://cv.iptc.org/newscodes/mediatopic/');
    expect(quads).toMatch(/oa#start> "\d+"\^\^<http:\/\/www.w3.org\/2001\/XMLSchema#nonNegativeInteger>/);
    expect(quads).toMatch(/dc\/terms\/created> "[^"]+Z"\^\^<http:\/\/www.w3.org\/2001\/XMLSchema#dateTime>/);
  });
});

test('quotations are a graph of schema.org, without any rating of claims', async () => {
  const graph = JSON.parse(await written(quotationGraph, [sampleArticle]));
  expect(graph['@context']).toBe('https://schema.org');
  expect(graph['@graph'][0]).toMatchObject({
    '@type': 'Quotation',
    text: expect.stringContaining('We will not sign'),
    spokenByCharacter: { '@type': 'Person', name: 'Tomas Reyl' },
    isPartOf: { '@type': 'NewsArticle', headline: sampleArticle.metadata.title },
  });
  expect(JSON.stringify(graph)).not.toContain('ClaimReview');
});

describe('citation.js reads the bibliographies back to the same fields', () => {
  const articles = [sampleArticle, hostileArticle];
  const titles = [sampleArticle.metadata.title, HOSTILE_LINE];
  const field = (data: readonly Record<string, unknown>[], name: string) => data.map((item) => item[name]);
  const issued = { 'date-parts': [[2026, 3, 14]] };
  const authors = [
    [{ given: 'Ida', family: 'Holm' }],
    [{ given: 'Ida', family: 'van der Holm' }, { literal: 'Newsroom' }],
  ];
  /** Particles may come apart, and a name of one word has no first name in RIS and BibTeX. */
  const plainNames = (names: unknown) =>
    (names as readonly Record<string, string>[]).map((name) =>
      [name.given, name['non-dropping-particle'], name['dropping-particle'], name.family, name.literal]
        .filter(Boolean)
        .join(' '),
    );

  test('CSL-JSON', async () => {
    const { data } = new Cite(await written(cslJson, articles));
    expect(field(data, 'type')).toEqual(['article-newspaper', 'article-newspaper']);
    expect(field(data, 'title')).toEqual(titles);
    expect(field(data, 'container-title')).toEqual(['The Harbour Ledger', HOSTILE_LINE]);
    expect(field(data, 'URL')).toEqual(articles.map(({ metadata }) => metadata.canonicalUrl));
    expect(field(data, 'author')).toMatchObject(authors);
    expect(field(data, 'issued')).toMatchObject([issued, issued]);
  });

  test('RIS', async () => {
    const { data } = new Cite(await written(ris, articles));
    expect(field(data, 'type')).toEqual(['article-newspaper', 'article-newspaper']);
    expect(field(data, 'title')).toEqual(titles);
    expect(field(data, 'container-title')).toEqual(['The Harbour Ledger', HOSTILE_LINE]);
    expect(field(data, 'URL')).toEqual(articles.map(({ metadata }) => metadata.canonicalUrl));
    expect(field(data, 'author').map(plainNames)).toEqual([['Ida Holm'], ['Ida van der Holm', 'Newsroom']]);
    expect(field(data, 'issued')).toMatchObject([issued, issued]);
  });

  test('BibTeX', async () => {
    const { data } = new Cite(await written(bibtex, articles), { forceType: '@biblatex/text' });
    expect(field(data, 'type')).toEqual(['webpage', 'webpage']);
    expect(field(data, 'title')).toEqual(titles);
    // Braces would end the field; percent-encoded they are the same address.
    expect(field(data, 'URL')).toEqual([
      sampleArticle.metadata.canonicalUrl,
      'https://ledger.example/b?a=%7B1%7D&c=%7D',
    ]);
    expect(field(data, 'author').map(plainNames)).toEqual([['Ida Holm'], ['Ida van der Holm', 'Newsroom']]);
    expect(field(data, 'issued')).toMatchObject([issued, issued]);
  });
});

describe('papaparse reads the CSV', () => {
  const rows = async (file: string) =>
    Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });

  test.each([
    ['articles', articlesCsv, 2],
    ['statements', statementsCsv, 2],
    ['topics', topicsCsv, 4],
  ] as const)('%s: no errors, every row, every cell inert', async (_, writer, count) => {
    for (const byteOrderMark of [false, true]) {
      const file = await written(writer, [sampleArticle, hostileArticle], { ...CONTEXT, byteOrderMark });
      expect(file.startsWith('\ufeff')).toBe(byteOrderMark);
      const { data, errors } = await rows(file);
      expect(errors).toEqual([]);
      expect(data).toHaveLength(count);
      expect(data.at(-1)?.title).toBe(`'${HOSTILE_LINE}`);
      for (const cell of data.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

describe('a YAML and a CommonMark parser read the Markdown', () => {
  test.each([
    ['an ordinary article', sampleArticle, sampleArticle.metadata.title],
    ['a hostile one', hostileArticle, HOSTILE_LINE],
  ])('%s', (_, article, title) => {
    const [, front, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(articleMarkdown(article)) ?? [];
    expect(parseYaml(front ?? '')).toMatchObject({
      title,
      source: article.metadata.canonicalUrl,
      author: article.metadata.byline,
      published: '2026-03-14',
      tags: ['parley'],
      speakers: ['Tomas Reyl'],
      topics: ['talks', 'ceasefire'],
    });
    const nodes = nodesOf(body);
    expect(nodes.filter(({ type }) => type.startsWith('html'))).toEqual([]);
    expect(headings(body)[0]).toBe(title);
    const links = nodes.flatMap(({ type, destination }) => (type === 'link' ? [destination] : []));
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) expect(link).toMatch(/^https?:\/\/[^\s<>]+:~:text=/);
    expect(nodes.filter(({ type }) => type === 'block_quote').length).toBeGreaterThan(0);
    expect(body).toContain('^statement-1');
  });
});

function nodesOf(markdown: string) {
  const walker = new Parser().parse(markdown).walker();
  const nodes = [];
  for (let step = walker.next(); step; step = walker.next()) if (step.entering) nodes.push(step.node);
  return nodes;
}

/** The words of each heading. */
function headings(markdown: string): readonly string[] {
  const words = new Map<unknown, string>();
  for (const node of nodesOf(markdown)) {
    if (node.type !== 'text' || node.parent?.type !== 'heading') continue;
    words.set(node.parent, (words.get(node.parent) ?? '') + (node.literal ?? ''));
  }
  return [...words.values()];
}

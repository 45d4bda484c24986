import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, startNewsroom } from '../../scripts/newsroom/server.mjs';

const DAY_MS = 86_400_000;

let newsroom: Newsroom;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  newsroom = await startNewsroom();
  const entries = newsroom.articles.map(async ({ url }) => [url, await (await fetch(url)).text()] as const);
  pages = new Map(await Promise.all(entries));
});

afterAll(() => newsroom.stop());

describe('the demo newsroom', () => {
  it('covers four months in at least 24 articles by at least four outlets', () => {
    const { articles, newest } = newsroom;
    const days = (Date.parse(newest.published) - Date.parse(articles[0]!.published)) / DAY_MS;
    expect(articles.length).toBeGreaterThanOrEqual(24);
    expect(new Set(articles.map((article) => article.outlet)).size).toBeGreaterThanOrEqual(4);
    expect(days).toBeGreaterThan(115);
  });

  it('has articles of a newspaper’s length', () => {
    const short = newsroom.articles.filter(({ blocks }) => {
      const words = blocks
        .map((block) => block.text)
        .join(' ')
        .split(/\s+/).length;
      return words < 350 || words > 750;
    });
    expect(short.map((article) => article.slug)).toEqual([]);
  });

  it('has a live blog, a single-page app, and a wire story in three outlets', () => {
    const ofKind = (kind: string) => newsroom.articles.filter((article) => article.kind === kind).length;
    const carriers = newsroom.articles.filter(({ blocks }) =>
      blocks.some((block) => block.text.includes('will sleep differently on Saturday night')),
    );
    expect(ofKind('live')).toBe(1);
    expect(ofKind('spa')).toBeGreaterThanOrEqual(1);
    expect(new Set(carriers.map((article) => article.outlet)).size).toBe(3);
  });

  it('serves every address that its pages link to, and links nowhere else', async () => {
    const broken: string[] = [];
    for (const [page, html] of pages) {
      const addresses = [...html.matchAll(/ (?:href|src)="([^"#]+)"/g)].map(
        (match) => new URL(match[1]!, page),
      );
      for (const address of addresses) {
        if (address.origin !== newsroom.origin) broken.push(`${page} → ${address}`);
        else if (!address.pathname.endsWith('.xml') && !(await fetch(address)).ok)
          broken.push(`${page} → ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  it('says so when an address does not exist, and never reaches outside its folder', async () => {
    for (const path of [
      '/no-such-page',
      '/newsroom/../../../package.json',
      '/newsroom/%2e%2e/%2e%2e/README.md',
    ]) {
      expect((await fetch(newsroom.origin + path)).status, path).toBe(404);
    }
  });
});

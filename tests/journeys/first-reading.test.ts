import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { named, shadowView } from '../../scripts/demo/closed-shadow.ts';
import { annotated, readArticle } from '../../scripts/demo/fill-library.ts';
import { openPopover, openPopupOver, pressToolbarButton } from '../../scripts/demo/open-parley.ts';
import { marksOn } from '../../scripts/demo/page-marks.ts';
import { allowWithoutQuestion } from '../../scripts/demo/parley-browser.ts';
import { waitFor } from '../../scripts/demo/wait-for.ts';
import { type Journey, NEWSROOM_SITE, startJourney } from './support/journey.ts';

/** Several times what Parley needs to mark a page; waited where nothing may happen. */
const LONG_ENOUGH_MS = 1500;
/** Read before the newest article; each speaks of its subjects. */
const EARLIER = [
  'port-alba-invitation',
  'norland-softens',
  'thirty-day-truce',
  'truce-extended',
  'karst-opens-door',
];
/** Words of Reyl's statement on the newest article, all in one line of text. */
const REYL = 'freezes an injustice';

let journey: Journey;
let tab: Page;

beforeAll(async () => {
  journey = await startJourney();
});

afterAll(() => journey?.end());

// One reader's way through Parley, in order; each step stands on the one before.

it('opens the welcome page after install, and remembering is not decided yet', async () => {
  await journey.welcome.getByRole('heading', { level: 1 }).waitFor();
  expect(await journey.client.background.settings()).toMatchObject({ remembering: 'unasked' });
});

it('leaves a page without access alone', async () => {
  tab = await journey.parley.context.newPage();
  await tab.goto(journey.newsroom.newest.url);
  await tab.waitForTimeout(LONG_ENOUGH_MS);
  expect(await marksOn(tab)).toEqual({});
});

it('annotates an open page as soon as the popup’s button has granted its site', async () => {
  const { parley, newsroom } = journey;
  await allowWithoutQuestion(parley, [NEWSROOM_SITE]);
  await tab.goto(newsroom.articles[0]!.url);
  await pressToolbarButton(parley, tab);
  const popup = await openPopupOver(parley, tab);
  await popup.getByRole('button', { name: /^Always on/ }).click();
  const page = await annotated(tab, journey.client);
  expect(page.remembered).toEqual({ state: 'not-stored', why: 'unasked' });
  await popup.close();
});

it('remembers what is read once the reader chose so', async () => {
  const { welcome, client, newsroom } = journey;
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: /^Yes/ }).click();
  await waitFor('the choice', async () => (await client.background.settings()).remembering === 'on');
  for (const slug of EARLIER) await readArticle(tab, client, articleNamed(newsroom.articles, slug));
  expect(await client.library.health()).toMatchObject({ state: 'ready', articles: EARLIER.length });
});

it('paints topics and statements on the newest article', async () => {
  await readArticle(tab, journey.client, journey.newsroom.newest);
  const marks = await marksOn(tab);
  const painted = Object.values(marks).flat();
  expect(Object.keys(marks).length).toBeGreaterThanOrEqual(5);
  expect(painted.some((text) => text.includes('closer than ever'))).toBe(true);
  expect(painted.some((text) => text.includes(REYL))).toBe(true);
});

it('shows prior coverage with its reasons in the popover, and opens it at the passage', async () => {
  await openPopover(tab, REYL);
  const shadow = await shadowView(tab);
  const elements = await waitFor('earlier coverage', async () => {
    const all = await shadow.elements();
    return named(all, 'a').length > 0 ? all : false;
  });
  const dialog = elements.find((element) => element.attributes.role === 'dialog');
  expect(dialog?.text).toContain('Reyl');
  expect(elements.some((element) => element.attributes.class === 'reasons' && element.text !== '')).toBe(
    true,
  );
  const link = named(elements, 'a').find(({ attributes }) => attributes.href?.includes('#:~:text='));
  expect(link, 'a link to an earlier passage').toBeDefined();
  const [opened] = await Promise.all([journey.parley.context.waitForEvent('page'), shadow.click(link!)]);
  await opened.waitForLoadState();
  const scrolled = await waitFor('the passage', () => opened.evaluate(() => scrollY > 0));
  expect(scrolled).toBe(true);
  expect(EARLIER.some((slug) => opened.url().includes(slug))).toBe(true);
  await opened.close();
  await shadow.close();
});

it('lists the page in the popup and exports JSON-LD whose selectors find their text', async () => {
  const popup = await openPopupOver(journey.parley, tab);
  await popup
    .getByText(/ earlier/)
    .first()
    .waitFor();
  await popup.getByText('Export', { exact: true }).click();
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: /JSON-LD/ }).click(),
  ]);
  const collection = JSON.parse(await readFile(await download.path(), 'utf8')) as AnnotationCollection;
  const targets = collection.first.items.flatMap((item) => list(item.target));
  expect(collection.type).toContain('AnnotationCollection');
  expect(targets.filter((target) => target.source === journey.newsroom.newest.url).length).toBeGreaterThan(
    10,
  );
  const texts = new Map<string, string>();
  for (const source of new Set(targets.map((target) => target.source)))
    texts.set(source, await storedText(source));
  for (const { source, selector } of targets) {
    const text = texts.get(source) ?? '';
    const quote = list(selector).find((each) => each.type === 'TextQuoteSelector');
    const position = list(selector).find((each) => each.type === 'TextPositionSelector');
    expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`);
    if (position) expect([...text].slice(position.start, position.end).join('')).toBe(quote?.exact);
  }
  await popup.close();
});

it('left no error on any console and asked for nothing outside this machine', () => {
  expect(journey.problems).toEqual([]);
  expect(journey.askedOutside).toEqual([]);
});

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** In code points, as the standard counts. */
  readonly start?: number;
  readonly end?: number;
}

interface Target {
  readonly source: string;
  readonly selector?: OneOrMany<Selector>;
}

interface AnnotationCollection {
  readonly type: string | readonly string[];
  readonly first: { readonly items: readonly { readonly target: OneOrMany<Target> }[] };
}

type OneOrMany<T> = T | readonly T[];

function list<T>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The text that the library holds for an address. */
async function storedText(url: string): Promise<string> {
  const { library } = journey.client;
  const found = await library.find(url);
  const article = found && (await library.read(found.id));
  if (!article) throw new Error(`The library does not hold ${url}.`);
  return article.text;
}

function articleNamed(articles: Journey['newsroom']['articles'], slug: string) {
  const article = articles.find((each) => each.slug === slug);
  if (!article) throw new Error(`The newsroom has no article ${slug}.`);
  return article;
}

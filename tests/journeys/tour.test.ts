import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/axe.ts';
import { type Journey, startJourney } from './support/journey.ts';

let journey: Journey;
let welcome: Page;

beforeAll(async () => {
  journey = await startJourney();
  ({ welcome } = journey);
  await welcome.getByRole('heading', { name: 'See it in 60 seconds' }).waitFor();
});

afterAll(() => journey?.end());

const next = () => welcome.keyboard.press('Enter');

// A reader without any permission goes through the tour by keyboard, step by step.
describe('the tour on the welcome page', () => {
  it('paints the sample as on any page', async () => {
    await welcome.getByText('Step 1 of 5').waitFor();
    const painted = await welcome.evaluate(() =>
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)] as const),
    );
    const words = painted.flatMap(([, ranges]) => ranges);
    expect(painted.map(([name]) => name.replace(/-dark$/, ''))).toContain('parley-statement');
    expect(words.some((text) => text.includes('second key'))).toBe(true);
    expect(words).toContain('sanctions');
    expect(await accessibilityFaults(welcome)).toEqual([]);
  });

  it('shows the popover of a statement, then what its speaker said before', async () => {
    await welcome.getByRole('button', { name: 'Next' }).focus();
    await next();
    await welcome.getByText('Step 2 of 5').waitFor();
    await welcome.getByText('Related coverage you read').waitFor();
    await next();
    await welcome.getByText('Step 3 of 5').waitFor();
    await welcome
      .getByText(/small key for a large door/)
      .first()
      .waitFor();
    expect(await accessibilityFaults(welcome)).toEqual([]);
  });

  it('lists what is new, and the library', async () => {
    await next();
    await welcome.getByText('Step 4 of 5').waitFor();
    await welcome.getByText('New to you').first().waitFor();
    await welcome.getByText(/^Seen 2 Jun/).waitFor();
    expect(await accessibilityFaults(welcome)).toEqual([]);
    await next();
    await welcome.getByText('Step 5 of 5').waitFor();
    await welcome.getByText('Energy for water').first().waitFor();
    expect(await accessibilityFaults(welcome)).toEqual([]);
    await next();
    expect(await welcome.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('can be skipped and seen again; a click on a mark opens its popover', async () => {
    await welcome.getByRole('button', { name: 'Show the sample again' }).click();
    const box = await welcome.evaluate(() => {
      const range = [...CSS.highlights.get('parley-statement')!][0] as Range;
      const { left, top } = range.getClientRects()[0]!;
      return { left, top };
    });
    await welcome.mouse.click(box.left + 8, box.top + 8);
    await welcome.getByText('Step 2 of 5').waitFor();
    await welcome.getByRole('button', { name: 'Skip' }).click();
    expect(await welcome.getByText('Step 2 of 5').count()).toBe(0);
  });

  it('kept nothing and asked for nothing', async () => {
    expect(await journey.client.library.health()).toMatchObject({ articles: 0 });
    expect(journey.problems).toEqual([]);
    expect(journey.askedOutside).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core answers; only what is used here. */
interface AxeApi {
  run(context: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }[];
  }>;
}

/**
 * Accessibility faults of a page, one line each; open shadow roots are looked into.
 * @param within selector of the part to look at
 */
export async function accessibilityFaults(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const axe = Reflect.get(globalThis, 'axe') as AxeApi;
    const { violations } = await axe.run({ include: [[selector]] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
    );
  }, within);
}

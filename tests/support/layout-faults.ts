import type { Page } from 'playwright-core';

/** What of a screen sticks out of its window, or is cut off where a reader cannot get at it; empty when nothing does. */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
    const nameOf = (element: Element) =>
      `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 60)}`;
    /** What is only meant for the ear, what can be scrolled to, and pictures. */
    const isLeftOut = (element: Element) =>
      element.closest('.hidden, svg') !== null || element.closest('[data-scrolls]') !== null;
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX } = getComputedStyle(element);
      if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1)
        element.setAttribute('data-scrolls', '');
    }
    for (const element of document.body.querySelectorAll('*')) {
      const box = element.getBoundingClientRect();
      if (isLeftOut(element) || box.width === 0 || !element.checkVisibility()) continue;
      if (box.right > innerWidth + 1 || box.left < -1) faults.push(`sticks out: ${nameOf(element)}`);
      const style = getComputedStyle(element);
      const isWider = element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline';
      const isHigher = element.scrollHeight > element.clientHeight + 1 && style.display !== 'inline';
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (isWider && cuts(style.overflowX)) faults.push(`cut at its side: ${nameOf(element)}`);
      // A clamped passage says by its dots that there is more.
      if (isHigher && cuts(style.overflowY) && style.webkitLineClamp === 'none')
        faults.push(`cut below: ${nameOf(element)}`);
      if (isWider && element.matches('button, summary, h1, h2, h3, label, th, td'))
        faults.push(`words stick out of: ${nameOf(element)}`);
    }
    for (const element of document.querySelectorAll('[data-scrolls]'))
      element.removeAttribute('data-scrolls');
    return faults;
  });
}

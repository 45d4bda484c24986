/**
 * Arrow keys, Home and End go through the rows of an outline (`[data-row]`), of which one at a time is a stop for the
 * Tab key: a page with hundreds of marks must not be hundreds of stops.
 */
export function stepThroughRows(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { currentTarget: list, target } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const rows = rowsOf(list);
  const here = rows.indexOf(target);
  const next = here < 0 ? undefined : rows[placeFor(event.key, here, rows.length)];
  if (!next || next === target) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** The row with the focus is the stop from now on. */
export function makeStop(event: FocusEvent): void {
  const { currentTarget: list, target } = event;
  if (!(list instanceof HTMLElement) || !(target instanceof HTMLElement) || !target.matches('[data-row]'))
    return;
  for (const row of rowsOf(list)) row.tabIndex = row === target ? 0 : -1;
}

/** Sees to it that exactly one row is a stop after rows came or went: the last one that was, or the first. */
export function keepOneStop(list: HTMLElement | null): void {
  const rows = list ? rowsOf(list) : [];
  const stop =
    rows.find((row) => row.dataset.stop === 'yes') ?? rows.find((row) => row.tabIndex === 0) ?? rows[0];
  for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
}

function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')];
}

function placeFor(key: string, here: number, count: number): number {
  if (key === 'ArrowDown') return here + 1;
  if (key === 'ArrowUp') return here - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

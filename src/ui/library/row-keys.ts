/** Arrow keys step through the rows of a list; up from the first row goes back to `above`. */
export function stepThroughRows(event: KeyboardEvent, above: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-article]')];
  const here = rows.indexOf(event.target);
  if (here < 0) return;
  event.preventDefault();
  const next = here + step < 0 ? above : rows[here + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

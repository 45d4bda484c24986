import { hasOperator, toggleOperator, withoutOperators } from '#core/search/search-tokens.ts';

const DAY_MS = 86_400_000;

/** Whether a search is narrowed to a month (`2026-03`). */
export function isInMonth(query: string, month: string): boolean {
  const [after, before] = limitsOf(month);
  return hasOperator(query, 'after', after) && hasOperator(query, 'before', before);
}

/** The search narrowed to a month instead of any other period, or without a period if it was that month. */
export function toggleMonth(query: string, month: string): string {
  const rest = withoutOperators(query, ['before', 'after']);
  if (isInMonth(query, month)) return rest;
  const [after, before] = limitsOf(month);
  return toggleOperator(toggleOperator(rest, 'before', before), 'after', after);
}

/** The last day before the month and the first one after it, which `after:` and `before:` exclude. */
function limitsOf(month: string): readonly [after: string, before: string] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = Date.UTC(year, number - 1, 1);
  const next = Date.UTC(year, number, 1);
  return [iso(first - DAY_MS), iso(next)];
}

function iso(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** When an article counts as published. */
export interface Dating {
  /** Days since 1970-01-01 UTC. */
  readonly day: number;
  /** Milliseconds since then; `null` when only the day is known. */
  readonly moment: number | null;
}

const DAY_MS = 86_400_000;

/**
 * Dates an article by its published date or, without one, by the time when it was first read.
 * `published` is an ISO 8601 day or moment; what cannot be read counts as missing.
 */
export function dateArticle(published: string | null, firstRead: string): Dating {
  if (published !== null) {
    const moment = Date.parse(published);
    const hasTime = /T\d/.test(published);
    if (!Number.isNaN(moment)) return { day: Math.floor(moment / DAY_MS), moment: hasTime ? moment : null };
  }
  const moment = Date.parse(firstRead);
  return { day: Math.floor(moment / DAY_MS), moment };
}

/** True when `earlier` came before `later`: the same day counts when either has no time. */
export function isBefore(earlier: Dating, later: Dating): boolean {
  if (earlier.day !== later.day) return earlier.day < later.day;
  return earlier.moment === null || later.moment === null || earlier.moment < later.moment;
}

/** The first moment of an ISO 8601 day (`2026-03-14`) as days since 1970-01-01, or `null`. */
export function dayOf(isoDay: string): number | null {
  const moment = Date.parse(isoDay);
  return Number.isNaN(moment) ? null : Math.floor(moment / DAY_MS);
}

import type { DatedTopics, NegotiationTimeline } from '#core/model/negotiation-view.ts';
import type { TopicGroup } from '#core/taxonomy/topic-groups.ts';

/** How long a bar of the timeline is. */
export type BucketUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What came out in a stretch of time; days since 1970-01-01, both included. */
export interface Bucket {
  readonly first: number;
  readonly last: number;
  readonly articles: number;
  readonly statements: number;
  /** How many of them touch a group of topic families; one may touch several. */
  readonly articlesOf: ReadonlyMap<TopicGroup, number>;
  readonly statementsOf: ReadonlyMap<TopicGroup, number>;
}

export interface Buckets {
  readonly unit: BucketUnit;
  /** In order of time and without gaps: stretches in which nothing came out are empty. */
  readonly buckets: readonly Bucket[];
}

const DAY_MS = 86_400_000;
const UNITS: readonly BucketUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Divides a timeline into at most `most` bars, as short as that allows; years are the longest there are. */
export function bucketsOf(
  timeline: NegotiationTimeline,
  most: number,
  groupOf: (topic: string) => TopicGroup,
): Buckets {
  const days = [...timeline.articles, ...timeline.statements].map(({ day }) => day);
  if (days.length === 0) return { unit: 'day', buckets: [] };
  const from = days.reduce((a, b) => Math.min(a, b));
  const to = days.reduce((a, b) => Math.max(a, b));
  const unit = UNITS.find((one) => starts(one, from, to, most + 1).length <= most) ?? 'year';
  const firsts = starts(unit, from, to, Number.POSITIVE_INFINITY);
  const groups = timeline.topics.map(groupOf);
  const articles = counted(timeline.articles, firsts, groups);
  const statements = counted(timeline.statements, firsts, groups);
  return {
    unit,
    buckets: firsts.map((first, index) => ({
      first,
      last: next(unit, first) - 1,
      articles: articles[index]!.total,
      articlesOf: articles[index]!.groups,
      statements: statements[index]!.total,
      statementsOf: statements[index]!.groups,
    })),
  };
}

/** First days of the stretches from one day to another; stops after `most`. */
function starts(unit: BucketUnit, from: number, to: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let at = startOf(unit, from); at <= to && found.length < most; at = next(unit, at)) found.push(at);
  return found;
}

/** Weeks begin on Monday (ISO 8601). */
function startOf(unit: BucketUnit, day: number): number {
  const date = new Date(day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return day - ((date.getUTCDay() + 6) % 7);
    case 'month':
      return Date.UTC(year, month) / DAY_MS;
    case 'quarter':
      return Date.UTC(year, month - (month % 3)) / DAY_MS;
    case 'year':
      return Date.UTC(year, 0) / DAY_MS;
  }
}

function next(unit: BucketUnit, start: number): number {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const date = new Date(start * DAY_MS);
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months) / DAY_MS;
}

interface Counted {
  total: number;
  readonly groups: Map<TopicGroup, number>;
}

function counted(
  dated: readonly DatedTopics[],
  firsts: readonly number[],
  groups: readonly TopicGroup[],
): readonly Counted[] {
  const counts = firsts.map((): Counted => ({ total: 0, groups: new Map() }));
  let at = 0;
  for (const { day, topics, times } of dated) {
    while (at + 1 < firsts.length && firsts[at + 1]! <= day) at += 1;
    const here = counts[at]!;
    here.total += times;
    for (const group of new Set(topics.map((topic) => groups[topic]!)))
      here.groups.set(group, (here.groups.get(group) ?? 0) + times);
  }
  return counts;
}

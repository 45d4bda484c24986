import { scaleBand, scaleLinear } from 'd3-scale';
import { useRef, useState } from 'preact/hooks';
import { TOPIC_GROUPS } from '#core/taxonomy/topic-groups.ts';
import { bucketInWords, bucketTick } from '../words/bucket-words.ts';
import { say, sayCount } from '../words/say.ts';
import type { Bucket, Buckets } from './buckets.ts';

/** What the bars count. */
export type Counted = 'articles' | 'statements';

interface TimelineChartProps {
  readonly buckets: Buckets;
  readonly counted: Counted;
  /** CSS pixels. */
  readonly width: number;
  /** First day of the chosen bar. */
  readonly chosen: number | null;
  onChoose(bucket: Bucket): void;
}

/** Heights in CSS pixels: of the lane of all, of a group's lane, of a lane's name above it, of the axis. */
const TOTAL_HEIGHT = 76;
const LANE_HEIGHT = 26;
const NAME_HEIGHT = 20;
const AXIS_HEIGHT = 22;
/** About as wide as a date of the axis. */
const TICK_WIDTH = 78;

/**
 * Bars of time in lanes: all, and one lane for each group of topic families, named in words. One stop of the keyboard;
 * arrow keys go from bar to bar, Enter chooses one.
 */
export function TimelineChart({
  buckets: { unit, buckets },
  counted,
  width,
  chosen,
  onChoose,
}: TimelineChartProps) {
  const chart = useRef<SVGSVGElement>(null);
  const totalOf = (bucket: Bucket) => bucket[counted];
  const groupsOf = (bucket: Bucket) => (counted === 'articles' ? bucket.articlesOf : bucket.statementsOf);
  const filled = buckets.filter((bucket) => totalOf(bucket) > 0);
  const [current, setCurrent] = useState<number | null>(null);
  const stop = filled.find(({ first }) => first === (current ?? chosen)) ?? filled.at(-1);
  const groups = TOPIC_GROUPS.filter((group) => buckets.some((bucket) => groupsOf(bucket).has(group)));

  const x = scaleBand(
    buckets.map(({ first }) => first),
    [0, width],
  ).paddingInner(0.25);
  const highest = Math.max(1, ...buckets.map(totalOf));
  const y = scaleLinear([0, highest], [0, TOTAL_HEIGHT - 16]);
  const highestOfGroup = Math.max(
    1,
    ...buckets.flatMap((bucket) => groups.map((group) => groupsOf(bucket).get(group) ?? 0)),
  );
  const yOfGroup = scaleLinear([0, highestOfGroup], [0, LANE_HEIGHT]);
  const laneTop = (index: number) =>
    NAME_HEIGHT + TOTAL_HEIGHT + index * (NAME_HEIGHT + LANE_HEIGHT) + NAME_HEIGHT;
  const bottom = NAME_HEIGHT + TOTAL_HEIGHT + groups.length * (NAME_HEIGHT + LANE_HEIGHT);

  const step = (event: KeyboardEvent, bucket: Bucket) => {
    const at = filled.indexOf(bucket);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: filled.length - 1 }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(bucket);
    }
    const to = target === undefined ? undefined : filled[target];
    if (!to) return;
    event.preventDefault();
    setCurrent(to.first);
    chart.current?.querySelector<SVGGElement>(`[data-first="${to.first}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture of buttons; SVG has neither fieldset nor button
    <svg
      ref={chart}
      class="timeline-chart"
      width={width}
      height={bottom + AXIS_HEIGHT}
      role="group"
      aria-label={say('timeline_chart')}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; every bar says what these words say */}
      <g aria-hidden="true">
        <text x={0} y={14} class="lane-name all">
          {say(`timeline_all_${counted}`)}
        </text>
        {groups.map((group, index) => (
          <text key={group} x={0} y={laneTop(index) - 6} class="lane-name">
            {say(`group_${group}`)}
          </text>
        ))}
        {[NAME_HEIGHT + TOTAL_HEIGHT, ...groups.map((_, index) => laneTop(index) + LANE_HEIGHT)].map((at) => (
          <line key={at} class="lane-ground" x1={0} x2={width} y1={at - 0.5} y2={at - 0.5} />
        ))}
        <Axis buckets={{ unit, buckets }} width={width} y={bottom + 15} placeOf={(first) => x(first) ?? 0} />
      </g>
      {filled.map((bucket) => {
        const left = x(bucket.first) ?? 0;
        const total = totalOf(bucket);
        return (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <g
            key={bucket.first}
            class="bar"
            role="button"
            data-first={bucket.first}
            tabindex={bucket === stop ? 0 : -1}
            aria-pressed={bucket.first === chosen}
            aria-label={barName(bucket, unit)}
            onClick={() => {
              setCurrent(bucket.first);
              onChoose(bucket);
            }}
            onKeyDown={(event) => step(event, bucket)}
          >
            <rect
              class="bar-ground"
              x={left - x.step() * 0.125}
              y={NAME_HEIGHT}
              width={x.step()}
              height={bottom - NAME_HEIGHT}
            />
            <rect
              class="bar-total"
              x={left}
              y={NAME_HEIGHT + TOTAL_HEIGHT - y(total)}
              width={x.bandwidth()}
              height={y(total)}
            />
            <text
              class="bar-count"
              x={left + x.bandwidth() / 2}
              y={NAME_HEIGHT + TOTAL_HEIGHT - y(total) - 4}
            >
              {total}
            </text>
            {groups.map((group, index) => {
              const count = groupsOf(bucket).get(group) ?? 0;
              return (
                count > 0 && (
                  <rect
                    key={group}
                    class={`bar-group ${group}`}
                    x={left}
                    y={laneTop(index) + LANE_HEIGHT - yOfGroup(count)}
                    width={x.bandwidth()}
                    height={yOfGroup(count)}
                  />
                )
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** "9–15 March 2026: 3 articles, 7 statements. Security 3, Territory 2". */
function barName(bucket: Bucket, unit: Buckets['unit']): string {
  return say(
    'timeline_bar',
    bucketInWords(bucket, unit),
    sayCount('count_articles', bucket.articles),
    sayCount('news_statements', bucket.statements),
    groupCounts(bucket),
  );
}

/** The groups that a bar's articles touch, in words. */
function groupCounts({ articlesOf }: Bucket): string {
  return TOPIC_GROUPS.flatMap((group) => {
    const count = articlesOf.get(group);
    return count ? [`${say(`group_${group}`)} ${count}`] : [];
  }).join(', ');
}

interface AxisProps {
  readonly buckets: Buckets;
  readonly width: number;
  readonly y: number;
  placeOf(first: number): number;
}

/** Dates below the lanes, as many as there is room for. */
function Axis({ buckets: { unit, buckets }, width, y, placeOf }: AxisProps) {
  const every = Math.max(1, Math.ceil((buckets.length * TICK_WIDTH) / Math.max(width, TICK_WIDTH)));
  const shown = buckets.filter(
    (_, index) => index % every === 0 && placeOf(buckets[index]!.first) < width - TICK_WIDTH / 2,
  );
  const yearOf = (first: number) => new Date(first * 86_400_000).getUTCFullYear();
  return (
    <>
      {shown.map(({ first }, index) => {
        const before = shown[index - 1];
        return (
          <text key={first} class="tick" x={placeOf(first)} y={y}>
            {bucketTick(first, unit, !before || yearOf(before.first) !== yearOf(first))}
          </text>
        );
      })}
    </>
  );
}

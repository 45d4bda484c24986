import { useMemo, useRef, useState } from 'preact/hooks';
import type { NegotiationTimeline } from '#core/model/negotiation-view.ts';
import { unitInWords } from '../words/bucket-words.ts';
import { say } from '../words/say.ts';
import type { TopicNames } from '../words/topic-names.ts';
import { type Bucket, type BucketUnit, bucketsOf } from './buckets.ts';
import { type Counted, TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useWidth } from './use-width.ts';

/** A bar has to be wide enough to be pressed (WCAG 2.2, target size). */
const BAR_WIDTH = 26;

interface TimelineProps {
  readonly timeline: NegotiationTimeline;
  readonly names: TopicNames;
  readonly chosen: Bucket | null;
  onChoose(bucket: Bucket, unit: BucketUnit): void;
}

const VIEWS = ['articles', 'statements', 'table'] as const satisfies readonly (Counted | 'table')[];

/** When articles and statements came out and on what, as a picture or as a table; a press on a bar or row chooses it. */
export function Timeline({ timeline, names, chosen, onChoose }: TimelineProps) {
  const [view, setView] = useState<(typeof VIEWS)[number]>('articles');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const most = Math.max(1, Math.floor((width ?? 0) / BAR_WIDTH));
  const buckets = useMemo(() => bucketsOf(timeline, most, names.groupOf), [timeline, most, names]);
  const shared = {
    buckets,
    chosen: chosen?.first ?? null,
    onChoose: (bucket: Bucket) => onChoose(bucket, buckets.unit),
  };
  return (
    <>
      <div class="timeline-head">
        <fieldset class="segments" aria-label={say('timeline_view')}>
          {VIEWS.map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {say(`timeline_view_${one}`)}
            </button>
          ))}
        </fieldset>
        <span class="quiet">{unitInWords(buckets.unit)}</span>
      </div>
      <div ref={frame} class="timeline-frame">
        {width !== null &&
          (view === 'table' ? (
            <TimelineTable {...shared} />
          ) : (
            <TimelineChart {...shared} counted={view} width={width} />
          ))}
      </div>
    </>
  );
}

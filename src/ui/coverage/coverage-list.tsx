import type { CoverageItem } from '#core/model/coverage.ts';
import { shortDay } from '../words/dates.ts';
import { listed } from '../words/in-sentence.ts';
import { reasonsInWords, type TopicLabel } from '../words/reasons.ts';
import { say, sayCount } from '../words/say.ts';
import type { CoverageState } from './coverage-state.ts';
import { OutsideLink } from './outside-link.tsx';

interface CoverageProps {
  readonly state: CoverageState;
  /** What it is about, where that is not plain. */
  readonly about?: string | null;
  /** `null` where the list stands under a heading of its own. */
  readonly heading?: null;
  readonly labelOf: TopicLabel;
  readonly now: Date;
  readonly onRetry: () => void;
  /** Where an item leads, if not to the original article at its passage: the library page stays in the library. */
  readonly linkTo?: (item: CoverageItem) => string;
}

/** What the reader read about a mark before, in each of its states. */
export function CoverageList({ state, about = null, heading, labelOf, now, onRetry, linkTo }: CoverageProps) {
  return (
    <div class="part" aria-busy={state.state === 'loading' || state.state === 'not-asked'}>
      {heading !== null && (
        <h3>{about === null ? say('coverage_heading') : say('coverage_heading_about', about)}</h3>
      )}
      {(state.state === 'loading' || state.state === 'not-asked') && <Loading />}
      {state.state === 'failed' && (
        <p class="empty" role="alert">
          {say('coverage_failed')}{' '}
          <button type="button" class="inline" onClick={onRetry}>
            {say('button_retry')}
          </button>
        </p>
      )}
      {state.state === 'ready' && <Items {...state.coverage} {...{ labelOf, now, linkTo }} />}
    </div>
  );
}

/** Takes about the room of what is to come, so that nothing jumps. */
function Loading() {
  return (
    <div class="loading" role="status" aria-label={say('coverage_loading')}>
      <span />
      <span />
      <span />
    </div>
  );
}

interface ItemsProps {
  readonly items: readonly CoverageItem[];
  readonly total: number;
  readonly labelOf: TopicLabel;
  readonly now: Date;
  readonly linkTo: CoverageProps['linkTo'];
}

function Items({ items, total, ...rest }: ItemsProps) {
  if (items.length === 0)
    return (
      <p class="empty">
        {say('coverage_none')} <span class="source">{say('coverage_none_hint')}</span>
      </p>
    );
  return (
    <>
      <ul>
        {items.map((item) => (
          <Item key={item.articleId} item={item} {...rest} />
        ))}
      </ul>
      {total > items.length && <p class="more">{sayCount('coverage_more', total - items.length)}</p>}
    </>
  );
}

/** Outlets that are named; of more only their number is told. */
const COPIES_NAMED = 3;

/** "also in Northern Post and Vastria Today"; empty when no other outlet ran the text. */
function copiesOf({ copies }: CoverageItem): string {
  if (copies.length === 0) return '';
  const sites = [...new Set(copies.map(({ site }) => site))].filter((site) => site !== null);
  const areNamed =
    sites.length > 0 && sites.length <= COPIES_NAMED && copies.every(({ site }) => site !== null);
  return areNamed ? say('coverage_also_in', listed(sites)) : sayCount('coverage_copies', copies.length);
}

function Item({ item, labelOf, now, linkTo }: { item: CoverageItem } & Omit<ItemsProps, 'items' | 'total'>) {
  const reasons = reasonsInWords(item.reasons, labelOf);
  const title = item.title ?? say('article_untitled');
  const source = [item.site, copiesOf(item)];
  return (
    <li class="row">
      <span class="day">{shortDay(item.published ?? item.firstRead, now) || say('coverage_undated')}</span>
      <span>
        {linkTo ? (
          <a href={linkTo(item)}>{title}</a>
        ) : (
          <OutsideLink href={item.openAt} title={say('coverage_new_tab')}>
            {title}
          </OutsideLink>
        )}{' '}
        <span class="source">{source.filter(Boolean).join(', ')}</span>
        {item.passage && <span class="passage">{item.passage}</span>}
        {reasons && (
          <span class="reasons" title={reasons}>
            {reasons}
          </span>
        )}
      </span>
    </li>
  );
}

import type { EarlierStatement, QuoteDrift } from '#core/model/coverage.ts';
import type { Span } from '#core/model/span.ts';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { DriftedWords } from './drifted-words.tsx';
import { OutsideLink } from './outside-link.tsx';

interface QuoteDriftProps {
  readonly drift: QuoteDrift;
  /** The open page's words, as the library was asked about them. */
  readonly here: { readonly words: string; readonly site: string | null };
  readonly now: Date;
}

/** More wordings than this show nothing new. */
const SHOWN = 4;
/** Outlets named for one wording. */
const OUTLETS_NAMED = 4;

/** The same utterance as several outlets give it, one beside the other, with the words that differ marked in each. */
export function QuoteDriftPart({ drift, here, now }: QuoteDriftProps) {
  const wordings = drift.wordings.slice(0, SHOWN);
  return (
    <div class="part drift">
      <h3>{say('drift_heading')}</h3>
      <ul class="wordings">
        <li>
          <p class="source">
            {outlets([say('drift_here', here.site ?? say('article_unknown_outlet'))], drift.agreeing)}
          </p>
          <p class="said">
            <DriftedWords
              words={here.words}
              differing={joined(wordings.flatMap(({ differences }) => differences.map(({ first }) => first)))}
            />
          </p>
        </li>
        {wordings.map(({ statements, differences }) => {
          const [latest] = statements;
          if (!latest) return null;
          return (
            <li key={`${latest.articleId} ${latest.words}`}>
              <p class="source">
                <OutsideLink href={latest.openAt} title={say('coverage_new_tab')}>
                  {outlets([], statements)}
                </OutsideLink>
                {latest.published && ` · ${shortDay(latest.published, now)}`}
              </p>
              <p class="said">
                <DriftedWords words={latest.words} differing={differences.map(({ second }) => second)} />
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Each outlet once. @param first the open page's, where it is one of them */
function outlets(first: readonly string[], statements: readonly EarlierStatement[]): string {
  const named = [
    ...new Set([...first, ...statements.map(({ site }) => site ?? say('article_unknown_outlet'))]),
  ];
  return named.slice(0, OUTLETS_NAMED).join(', ');
}

/** In order, those that touch made one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

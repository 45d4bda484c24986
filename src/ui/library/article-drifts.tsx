import type { LibraryArticleInFull } from '#core/contract/library-api.ts';
import { queryArticle } from '#core/marks/coverage-query.ts';
import type { Analysis } from '#core/model/analysis.ts';
import type { EarlierStatement, QuoteDrift } from '#core/model/coverage.ts';
import { statementWords } from '#core/related/statement-words.ts';
import { DriftedWords } from '../coverage/drifted-words.tsx';
import { shortDay } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { articleAddress } from './address.ts';
import { AnsweredPart } from './answered-part.tsx';
import type { ReadableLibrary } from './readable-library.ts';

interface ArticleDriftsProps {
  readonly library: ReadableLibrary;
  readonly article: LibraryArticleInFull;
  /** Without the marks that the reader called not right. */
  readonly analysis: Analysis;
  readonly now: Date;
}

/** The statements of an article that other outlets give in other words, side by side; nothing where there is none. */
export function ArticleDrifts({ library, article, analysis, now }: ArticleDriftsProps) {
  const said = analysis.statements.map((statement) => ({
    speaker: statement.speaker?.key ?? null,
    words: statementWords(article.text, statement),
  }));
  if (said.length === 0) return null;
  return (
    <AnsweredPart
      ask={() => library.drifts(queryArticle(article, article.analysis), said)}
      loading={say('drift_loading')}
      failed={say('drift_failed')}
    >
      {(drifts) =>
        drifts.length > 0 && (
          <section class="drifts" aria-labelledby="drifts-heading">
            <h2 id="drifts-heading">{say('drift_heading')}</h2>
            {drifts.map((drift) => (
              <Drift
                key={drift.index}
                drift={drift}
                speaker={analysis.statements[drift.index]?.speaker?.name ?? say('speaker_unknown')}
                words={said[drift.index]?.words ?? ''}
                site={article.metadata.site}
                now={now}
              />
            ))}
          </section>
        )
      }
    </AnsweredPart>
  );
}

interface DriftProps {
  readonly drift: QuoteDrift;
  readonly speaker: string;
  /** As this article gives them. */
  readonly words: string;
  readonly site: string | null;
  readonly now: Date;
}

function Drift({ drift: { wordings }, speaker, words, site, now }: DriftProps) {
  return (
    <article class="drift">
      <h3>{speaker}</h3>
      {wordings.map(({ statements, differences }) => {
        const first = statements[0]!;
        return (
          <dl key={`${first.articleId} ${first.words}`}>
            <div>
              <dt>{say('drift_here', site ?? say('article_unknown_outlet'))}</dt>
              <dd>
                <DriftedWords words={words} differing={differences.map((one) => one.first)} />
              </dd>
            </div>
            <div>
              <dt>
                {statements.map((statement, index) => (
                  <span key={statement.articleId}>
                    {index > 0 && ' · '}
                    <a href={articleAddress(statement.articleId)}>{sourceOf(statement, now)}</a>
                  </span>
                ))}
              </dt>
              <dd>
                <DriftedWords words={first.words} differing={differences.map((one) => one.second)} />
              </dd>
            </div>
          </dl>
        );
      })}
    </article>
  );
}

function sourceOf({ site, published }: EarlierStatement, now: Date): string {
  return [site ?? say('article_unknown_outlet'), shortDay(published, now)].filter(Boolean).join(', ');
}

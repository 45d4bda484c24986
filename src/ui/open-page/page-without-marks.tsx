import type { PageState } from '#core/contract/page-api.ts';
import type { PageView } from '#core/contract/page-view.ts';
import { language, say } from '../words/say.ts';
import { PageMessage } from './page-message.tsx';

/** What the reader can do about a page that has no marks. */
export interface PageAccessActions {
  /** Asks for access to the site. */
  onGrant(): void;
  /** Reads the page once, whatever it says of itself. */
  onAnnotateOnce(): void;
  onAllowHere(): void;
  onOpenWelcome(): void;
}

interface PageWithoutMarksProps extends PageAccessActions {
  readonly view: PageView;
}

/** Why a page has no marks, and what can be done about it; nothing for a page that has them. */
export function PageWithoutMarks({ view, ...actions }: PageWithoutMarksProps) {
  switch (view.state) {
    case 'loading':
      return <p class="quiet coming-late">{say('page_looking')}</p>;
    case 'unreachable':
      return (
        <PageMessage heading={say('page_unreachable')}>
          <p>{say('page_unreachable_hint')}</p>
        </PageMessage>
      );
    case 'hidden':
      return (
        <PageMessage heading={say('panel_hidden')}>
          <p>{say('panel_hidden_hint')}</p>
          <button type="button" onClick={actions.onOpenWelcome}>
            {say('panel_choose_sites')}
          </button>
        </PageMessage>
      );
    case 'no-access':
      return (
        <PageMessage heading={say('page_no_access', view.host)}>
          <p>{say('page_no_access_hint')}</p>
          <button type="button" class="primary" onClick={actions.onGrant}>
            {say('page_grant', view.host)}
          </button>{' '}
          <button type="button" onClick={actions.onAnnotateOnce}>
            {say('page_annotate_once')}
          </button>
        </PageMessage>
      );
    case 'page':
      return <StateWithoutMarks page={view.page} host={view.host} {...actions} />;
  }
}

interface StateWithoutMarksProps extends PageAccessActions {
  readonly page: PageState;
  readonly host: string | null;
}

function StateWithoutMarks({ page, host, ...actions }: StateWithoutMarksProps) {
  switch (page.state) {
    case 'reading':
      return <p class="quiet coming-late">{say('page_reading')}</p>;
    case 'not-an-article':
      return (
        <PageMessage heading={say('page_no_article')}>
          <p>{say('page_no_article_hint')}</p>
          <button type="button" class="primary" onClick={actions.onAnnotateOnce}>
            {say('page_read_anyway')}
          </button>
        </PageMessage>
      );
    case 'other-language':
      return (
        <PageMessage heading={say('page_not_english')}>
          <p>{say('page_not_english_hint', languageName(page.language))}</p>
        </PageMessage>
      );
    case 'never-site':
      return (
        <PageMessage heading={host === null ? say('page_off_here') : say('page_off_on', host)}>
          <p>{say('page_off_hint')}</p>
          <button type="button" onClick={actions.onAllowHere}>
            {say('page_allow_again')}
          </button>
        </PageMessage>
      );
    case 'failed':
      return (
        <PageMessage heading={say('page_failed')}>
          <p>{page.reason}</p>
          <p>{say('page_failed_hint')}</p>
        </PageMessage>
      );
    case 'annotated':
      return null;
  }
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([language()], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return say('page_another_language');
  }
}

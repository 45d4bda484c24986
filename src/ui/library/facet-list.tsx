import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inDigits, say, sayCount } from '../words/say.ts';

/** One way to narrow a search down. */
export interface FacetChoice {
  readonly key: string;
  readonly label: string;
  /** `null` for one that is chosen and not among those that were counted. */
  readonly articles: number | null;
  readonly isChosen: boolean;
  /** Address of the page about it, offered while it is chosen. */
  readonly page: { readonly href: string; readonly words: string } | null;
  /** Chooses it, or no longer. */
  toggle(): void;
}

interface FacetListProps {
  readonly heading: string;
  readonly choices: readonly FacetChoice[];
}

/** As many as can be taken in at a glance; chosen ones are always shown. */
const SHOWN = 6;

/** One list of the facets: those of most articles, the rest a press away. */
export function FacetList({ heading, choices }: FacetListProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const pressed = useRef<string | null>(null);
  // The counts change the order; a button that moves in the document loses the focus.
  useLayoutEffect(() => {
    if (pressed.current === null || document.activeElement !== document.body) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('button[data-key]') ?? [];
    [...buttons].find(({ dataset }) => dataset.key === pressed.current)?.focus();
  });
  if (choices.length === 0) return null;
  const shown = choices.filter(({ isChosen }, index) => isOpen || isChosen || index < SHOWN);
  const hidden = choices.length - shown.length;
  return (
    <section class="facet" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      <ul ref={list}>
        {shown.map(({ key, label, articles, isChosen, page, toggle }) => (
          <li key={key}>
            <button
              type="button"
              class="facet-choice"
              data-key={key}
              aria-pressed={isChosen}
              onClick={() => {
                pressed.current = key;
                toggle();
              }}
              onBlur={() => {
                pressed.current = null;
              }}
            >
              <span class="facet-label">{label}</span>
              {articles !== null && (
                <>
                  <span class="count" aria-hidden="true">
                    {inDigits(articles)}
                  </span>
                  <span class="hidden"> {say('facet_articles_hidden', articles)}</span>
                </>
              )}
            </button>
            {isChosen && page && (
              <a class="facet-page" href={page.href}>
                {page.words}
              </a>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {sayCount('facet_more', hidden)}
        </button>
      )}
    </section>
  );
}

import type { RefObject } from 'preact';
import { say } from '../words/say.ts';

interface SearchFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly query: string;
  onQuery(query: string): void;
}

/** The operators that the search knows, in English whatever the language; only the example of words is the reader's. */
function operators(): readonly string[] {
  const exact = say('library_search_exact');
  return [
    'speaker:',
    'topic:',
    'site:',
    'negotiation:',
    'before:2026-03-01',
    'after:2026-01-31',
    `“${exact}”`,
  ];
}

/** The search with the operators that it knows; a press on one writes it into the search. */
export function SearchField({ inputRef, query, onQuery }: SearchFieldProps) {
  const write = (operator: string) => {
    const input = inputRef.current;
    if (!input) return;
    // Names may have spaces, so the value goes between quotation marks.
    const isNamed = operator.endsWith(':');
    input.value = [query.trim(), isNamed ? `${operator}""` : operator].filter(Boolean).join(' ');
    onQuery(input.value);
    input.focus();
    const caret = input.value.length - (isNamed ? 1 : 0);
    input.setSelectionRange(caret, caret);
  };
  return (
    <search>
      <label class="hidden" for="search">
        {say('library_search')}
      </label>
      <input
        ref={inputRef}
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={say('library_search')}
        aria-describedby="search-help"
        aria-keyshortcuts="/"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          document.querySelector<HTMLElement>('[data-article]')?.focus();
        }}
      />
      <p id="search-help" class="help">
        <span>{say('library_search_hint')}</span>{' '}
        {operators().map((operator) => (
          <button key={operator} type="button" class="operator" onClick={() => write(operator)}>
            {operator}
          </button>
        ))}
      </p>
    </search>
  );
}

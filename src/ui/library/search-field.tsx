import type { RefObject } from 'preact';
import { libraryWords as words } from '../words/library-words.ts';

interface SearchFieldProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly query: string;
  onQuery(query: string): void;
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
        {words.search.label}
      </label>
      <input
        ref={inputRef}
        id="search"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.search.label}
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
        <span>{words.search.hint}</span>{' '}
        {words.search.operators.map((operator) => (
          <button key={operator} type="button" class="operator" onClick={() => write(operator)}>
            {operator}
          </button>
        ))}
      </p>
    </search>
  );
}

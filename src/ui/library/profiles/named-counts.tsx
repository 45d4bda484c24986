import { useId, useState } from 'preact/hooks';
import { sayCount } from '../../words/say.ts';

interface NamedCountsProps {
  readonly heading: string;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly href: string;
    readonly count: string;
  }[];
}

const SHOWN = 8;

/** Links with counts under a heading; nothing where there is none. */
export function NamedCounts({ heading, items }: NamedCountsProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const shown = isOpen ? items : items.slice(0, SHOWN);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="named-counts">
        {shown.map(({ key, name, href, count }) => (
          <li key={key}>
            <a href={href}>{name}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
      {shown.length < items.length && (
        <button type="button" class="plain" onClick={() => setOpen(true)}>
          {sayCount('facet_more', items.length - shown.length)}
        </button>
      )}
    </section>
  );
}

import type { ComponentChildren } from 'preact';

interface PageMessageProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

/** Says in a sentence why there is nothing to list, and what can be done about it. */
export function PageMessage({ heading, children }: PageMessageProps) {
  return (
    <section class="message">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

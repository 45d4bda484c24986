import type { ComponentChildren } from 'preact';

interface LibraryMessageProps {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** Read out at once. */
  readonly isAlert?: boolean;
}

/** What stands in place of a list or an article that cannot be shown. */
export function LibraryMessage({ heading, children, isAlert = false }: LibraryMessageProps) {
  return (
    <section class="message" role={isAlert ? 'alert' : undefined}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

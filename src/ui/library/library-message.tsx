import type { ComponentChildren } from 'preact';

interface LibraryMessageProps {
  readonly heading: string;
  readonly children: ComponentChildren;
  /** The heading of a whole page, not of a part. */
  readonly isPage?: boolean;
  /** Read out at once. */
  readonly isAlert?: boolean;
}

/** What stands in place of a list or an article that cannot be shown. */
export function LibraryMessage({ heading, children, isPage = false, isAlert = false }: LibraryMessageProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <section class="message" role={isAlert ? 'alert' : undefined}>
      <Heading>{heading}</Heading>
      {children}
    </section>
  );
}

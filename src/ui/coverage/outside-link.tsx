import type { ComponentChildren } from 'preact';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly title?: string;
}

/**
 * A link to an article, in a new tab that knows nothing of this one. Addresses come from pages and imports: whatever
 * is not a web address (`javascript:` above all) is shown as plain text.
 */
export function OutsideLink({ href, children, title }: OutsideLinkProps) {
  if (!/^https?:\/\//i.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title}>
      {children}
    </a>
  );
}

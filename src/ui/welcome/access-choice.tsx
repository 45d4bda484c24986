/** What Parley may read now. */
export interface AccessState {
  readonly kind: 'nothing' | 'some-sites' | 'all-sites';
  readonly sites: number;
  /** True once the reader chose "only when I click" here. */
  readonly onlyOnClick: boolean;
}

interface AccessChoiceProps {
  readonly access: AccessState;
  onGrantNews(): void;
  onGrantAll(): void;
  onOnlyOnClick(): void;
}

/** The three choices for access; the browser asks once more before it gives any. */
export function AccessChoice({ access, onGrantNews, onGrantAll, onOnlyOnClick }: AccessChoiceProps) {
  return (
    <section aria-labelledby="access">
      <h2 id="access">1. Where may Parley read?</h2>
      <div class="choices">
        <button type="button" aria-pressed={access.kind === 'some-sites'} onClick={onGrantNews}>
          <strong>News sites</strong>
          <span>A list of well-known ones that comes with Parley. Other sites can be added one by one.</span>
        </button>
        <button type="button" aria-pressed={access.kind === 'all-sites'} onClick={onGrantAll}>
          <strong>All sites</strong>
          <span>
            Parley wakes up on articles only, and keeps nothing from mail, local or password pages unless
            asked.
          </span>
        </button>
        <button
          type="button"
          aria-pressed={access.kind === 'nothing' && access.onlyOnClick}
          onClick={onOnlyOnClick}
        >
          <strong>Only when I click</strong>
          <span>Nothing is read until you press the toolbar button on a page.</span>
        </button>
      </div>
      <p class="quiet" aria-live="polite">
        {accessWords(access)}
      </p>
    </section>
  );
}

function accessWords({ kind, sites, onlyOnClick }: AccessState): string {
  if (kind === 'all-sites') return 'Parley may read all sites.';
  if (kind === 'some-sites')
    return sites === 1 ? 'Parley may read one site.' : `Parley may read ${sites} sites.`;
  return onlyOnClick ? 'Parley reads a page only after your click.' : 'Parley may read no site yet.';
}

import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';
import { EXAMPLE_SITE } from './site-list.tsx';

/** Deletes what was read on one site, given as a host name or an address. */
export function ForgetSite({ onForget }: { onForget(site: string): void }) {
  const [site, setSite] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (site.trim() !== '') onForget(site.trim());
      }}
    >
      <h3>{say('forget_site_heading')}</h3>
      <div class="fields">
        <label for="forget-site">{say('forget_site_label')}</label>
        <input
          id="forget-site"
          placeholder={EXAMPLE_SITE}
          autocomplete="off"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        <button type="submit" class="danger">
          {say('forget_site_button')}
        </button>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { storageWords } from '../words/storage-words.ts';

const words = storageWords.site;

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
      <h3>{words.heading}</h3>
      <div class="fields">
        <label for="forget-site">{words.label}</label>
        <input
          id="forget-site"
          placeholder="news.example.org"
          autocomplete="off"
          value={site}
          onInput={(event) => setSite(event.currentTarget.value)}
        />
        <button type="submit" class="danger">
          {words.button}
        </button>
      </div>
    </form>
  );
}

import { useState } from 'preact/hooks';
import { storageWords } from '../words/storage-words.ts';

const words = storageWords.period;

/** Deletes what was first read between two days; one end may stay open. */
export function ForgetPeriod({ onForget }: { onForget(from: string | null, to: string | null): void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onForget(from || null, to || null);
      }}
    >
      <h3>{words.heading}</h3>
      <div class="fields">
        <label for="forget-from">{words.from}</label>
        <input
          id="forget-from"
          type="date"
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
        <label for="forget-to">{words.to}</label>
        <input id="forget-to" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        <button type="submit" class="danger">
          {words.button}
        </button>
      </div>
    </form>
  );
}

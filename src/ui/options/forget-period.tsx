import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

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
      <h3>{say('forget_period_heading')}</h3>
      <div class="fields">
        <label for="forget-from">{say('forget_period_from')}</label>
        <input
          id="forget-from"
          type="date"
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
        <label for="forget-to">{say('forget_period_to')}</label>
        <input id="forget-to" type="date" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        <button type="submit" class="danger">
          {say('forget_period_button')}
        </button>
      </div>
    </form>
  );
}

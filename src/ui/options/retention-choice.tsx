import { useState } from 'preact/hooks';
import { storageWords } from '../words/storage-words.ts';

const words = storageWords.retention;

type Choice = keyof typeof words.choices;

/** The fixed choices in days. */
const DAYS = { all: null, year: 365, years: 730 } as const;

interface RetentionChoiceProps {
  readonly retentionDays: number | null;
  onRetain(days: number | null): void;
}

/** How long articles are kept. Nothing happens before the button: going through the list must not delete anything. */
export function RetentionChoice({ retentionDays, onRetain }: RetentionChoiceProps) {
  const [choice, setChoice] = useState(choiceOf(retentionDays));
  const [days, setDays] = useState(String(retentionDays ?? 90));
  const own = choice === 'own';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onRetain(choice === 'own' ? Number(days) : DAYS[choice]);
      }}
    >
      <h3>{words.heading}</h3>
      <p class="quiet" id="retention-hint">
        {words.hint} {words.kept(retentionDays)}
      </p>
      <div class="fields">
        <label for="retention">{words.label}</label>
        <select
          id="retention"
          aria-describedby="retention-hint"
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value as Choice)}
        >
          {Object.entries(words.choices).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        {own && (
          <label>
            {words.days}{' '}
            <input
              type="number"
              min="1"
              step="1"
              required
              value={days}
              onInput={(event) => setDays(event.currentTarget.value)}
            />
          </label>
        )}
        <button type="submit">{words.apply}</button>
      </div>
    </form>
  );
}

function choiceOf(days: number | null): Choice {
  if (days === DAYS.all) return 'all';
  if (days === DAYS.year) return 'year';
  return days === DAYS.years ? 'years' : 'own';
}

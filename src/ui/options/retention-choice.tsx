import { useState } from 'preact/hooks';
import { articlesKeptInWords } from '../words/kept.ts';
import { say } from '../words/say.ts';

const CHOICES = ['all', 'year', 'years', 'own'] as const;
type Choice = (typeof CHOICES)[number];

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
      <h3>{say('retention_heading')}</h3>
      <p class="quiet" id="retention-hint">
        {say('retention_hint')} {articlesKeptInWords(retentionDays)}
      </p>
      <div class="fields">
        <label for="retention">{say('retention_label')}</label>
        <select
          id="retention"
          aria-describedby="retention-hint"
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value as Choice)}
        >
          {CHOICES.map((value) => (
            <option key={value} value={value}>
              {say(`retention_${value}`)}
            </option>
          ))}
        </select>
        {own && (
          <label>
            {say('retention_days')}{' '}
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
        <button type="submit">{say('button_apply')}</button>
      </div>
    </form>
  );
}

function choiceOf(days: number | null): Choice {
  if (days === DAYS.all) return 'all';
  if (days === DAYS.year) return 'year';
  return days === DAYS.years ? 'years' : 'own';
}

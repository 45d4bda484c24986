import { say } from '../words/say.ts';

/** What only the browser or the database say of a failure: closed, and to be copied into a report. */
export function TechnicalDetails({ words }: { readonly words: string }) {
  return (
    <details class="technical">
      <summary>{say('failure_details')}</summary>
      <code dir="ltr">{words}</code>
    </details>
  );
}

import { say } from '../words/say.ts';

/** What stays where, in plain words; `docs/security.md` says the same at length. */
export function PrivacyFacts() {
  return (
    <ul class="facts">
      <li>{say('privacy_here')}</li>
      <li>{say('privacy_no_network')}</li>
      <li>{say('privacy_private_windows')}</li>
      <li>{say('privacy_page')}</li>
      <li>{say('privacy_leave')}</li>
    </ul>
  );
}

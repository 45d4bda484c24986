import { say } from '../words/say.ts';
import { PrivacyFacts } from './privacy-facts.tsx';

/** The privacy statement: what is read, kept and shown to whom, and what the browser's permissions are for. */
export function PrivacySection() {
  return (
    <section aria-labelledby="privacy">
      <h2 id="privacy">{say('privacy_title')}</h2>
      <PrivacyFacts />
      <h3>{say('privacy_kept')}</h3>
      <p>{say('privacy_kept_text')}</p>
      <h3>{say('privacy_not_kept')}</h3>
      <p>{say('privacy_not_kept_text')}</p>
      <h3>{say('privacy_permissions')}</h3>
      <p>{say('privacy_permissions_text')}</p>
      <h3>{say('privacy_limits')}</h3>
      <p>{say('privacy_limits_text')}</p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../words/say.ts';

interface FollowButtonProps {
  readonly isFollowed: boolean;
  /** Rejects when it could not be done. */
  onFollow(isFollowed: boolean): Promise<void>;
}

/** Follows the topic; pressed once more it takes that back. */
export function FollowButton({ isFollowed, onFollow }: FollowButtonProps) {
  const [hasFailed, setFailed] = useState(false);
  const follow = () =>
    onFollow(!isFollowed).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <p class="follow">
      <button type="button" aria-pressed={isFollowed} onClick={() => void follow()}>
        {say(isFollowed ? 'topic_following' : 'topic_follow')}
      </button>
      <span class="failed" role="status">
        {hasFailed && say('topic_follow_failed')}
      </span>
    </p>
  );
}

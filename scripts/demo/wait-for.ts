const PAUSE_MS = 100;

/**
 * Asks again until the answer is neither null, undefined nor false; a question that throws counts as "not yet".
 * Throws with what was waited for, and the last error, when the time is up.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  timeoutMs = 45_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastError = null;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) {
      const reason = lastError instanceof Error ? ` (${lastError.message})` : '';
      throw new Error(`Waited ${timeoutMs / 1000} s for ${what}${reason}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

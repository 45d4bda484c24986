import type { Outcome } from './call-method.ts';

/** A contract is an interface whose methods all answer with a promise. */
export type Contract<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => Promise<infer R> ? (...args: A) => Promise<R> : never;
};

/** A client that sends each call of a contract elsewhere. A refused or failed call rejects with the server's message. */
export function clientOf<T>(
  send: (method: string, args: readonly unknown[]) => Promise<unknown>,
): Contract<T> {
  return new Proxy({} as Contract<T>, {
    get(_, method) {
      // A client is not a promise: `await client` must not call a method named "then".
      if (typeof method !== 'string' || method === 'then') return undefined;
      return async (...args: readonly unknown[]) => {
        const answer = (await send(method, args)) as Outcome | undefined;
        if (!answer) throw new Error(`Nobody answered "${method}".`);
        if (!answer.ok) throw new Error(answer.message);
        return answer.value;
      };
    },
  });
}

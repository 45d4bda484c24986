/** What came of a call, in a form that can be sent to another program: an error object cannot. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** Calls a method that another program named. Never rejects: whatever is thrown becomes its message. */
export async function callMethod(
  implementation: object,
  method: string,
  args: readonly unknown[],
): Promise<Outcome> {
  try {
    const called: unknown = Reflect.get(implementation, method);
    if (typeof called !== 'function') throw new Error(`"${method}" is not part of the contract.`);
    return { ok: true, value: await Reflect.apply(called, implementation, args) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

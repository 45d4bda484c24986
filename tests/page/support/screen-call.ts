/** One action that a screen asked for: its name, then what it was called with. */
export type ScreenCall = readonly [name: string, ...given: readonly unknown[]];

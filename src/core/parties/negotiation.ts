export function negotiationOf(..._a: unknown[]) {
  return null;
}

/**
 * A value as the type it is known to have: a schema has checked it as it came in, or checks it as it
 * goes out.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the type the caller knows
export function trusted<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where this is done
  return value as T;
}

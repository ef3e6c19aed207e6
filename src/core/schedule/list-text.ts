/** `a`, `a and b`, `a, b and c`. */
export function listText(items: readonly string[], word: "and" | "or" = "and"): string {
  const [last = "", ...others] = items.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} ${word} ${last}`;
}

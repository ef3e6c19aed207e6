import { countries } from "./countries.ts";

const PLACE_NAMES: ReadonlySet<string> = new Set(
  countries().flatMap(({ names, seats }) => [...names, ...seats]),
);

/** Whether a capitalised word is a country, its people or its seat of government, as written. */
export function isPlaceName(word: string): boolean {
  return PLACE_NAMES.has(word);
}

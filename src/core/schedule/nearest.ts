import { editDistance } from "../language/edit-distance.ts";

/** At most so many are offered. */
const MOST_NAMES = 3;

/** What a misspelling is nearest to. */
export interface Nearest {
  /** Letters that differ; infinite when nothing is near. */
  readonly distance: number;
  /** At most three, equally near. */
  readonly names: readonly string[];
}

/** The names, by lower-case spelling, from which at most one letter in four differs, three at most. */
export function nearest(written: string, names: ReadonlyMap<string, string>): Nearest {
  const limit = Math.min(3, Math.floor(written.length / 4));
  const near = [...names]
    .map(([spelling, name]) => ({ name, distance: editDistance(written, spelling, limit) }))
    .filter(({ distance }) => distance <= limit);
  const distance = Math.min(...near.map((one) => one.distance));
  const best = near.filter((one) => one.distance === distance).map(({ name }) => name);
  return { distance, names: [...new Set(best)].slice(0, MOST_NAMES) };
}

import { countries } from "../language/countries.ts";
import type { Analyzer, Word } from "../language/tokens.ts";

/** Another way to say something: index terms that must all occur, and how well it stands for it. */
export interface Alias {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** A state's adjective is as good as its name; its seat of government nearly so. */
export const NAME_WEIGHT = 0.9;
const SEAT_WEIGHT = 0.7;

/** Ways to say the same, by the index terms of each way joined with spaces. */
export type Aliases = ReadonlyMap<string, readonly Alias[]>;

/** Aliases that hold in any corpus: countries, their people and their governments. */
export function generalAliases({ words }: Analyzer): Aliases {
  const termsOf = (name: string) =>
    words(name)
      .filter(({ stop }) => !stop)
      .map(({ term }) => term);
  const aliases = new Map<string, readonly Alias[]>();
  for (const { names, seats } of countries()) {
    const ways = [
      ...names.map((name) => ({ terms: termsOf(name), weight: NAME_WEIGHT })),
      ...seats.map((seat) => ({ terms: termsOf(seat), weight: SEAT_WEIGHT })),
    ];
    const keyed = new Map(ways.toReversed().map((way) => [way.terms.join(" "), way]));
    for (const [key, way] of keyed) {
      const others = [...keyed].flatMap(([other, one]) => (other === key ? [] : [one]));
      const weighed = others.map(({ terms, weight }) => ({
        terms,
        weight: Math.min(weight, way.weight),
      }));
      aliases.set(key, [...(aliases.get(key) ?? []), ...weighed]);
    }
  }
  return aliases;
}

/** The key under which the aliases of a phrase stand. */
export function aliasKey(phrase: readonly Pick<Word, "term">[]): string {
  return phrase.map(({ term }) => term).join(" ");
}

/** Both: what holds anywhere, and what one corpus adds. */
export function joinAliases(general: Aliases, own: Aliases): Aliases {
  const joined = new Map(general);
  for (const [key, ways] of own) joined.set(key, [...(general.get(key) ?? []), ...ways]);
  return joined;
}

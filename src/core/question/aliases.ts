import { countries } from "../language/countries.ts";
import { shortForms } from "../language/short-forms.ts";
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

/** Countries, their people and their governments. */
export function countryAliases(analyzer: Analyzer): Aliases {
  const groups = countries().map(({ names, seats }) => [
    ...names.map((name) => ({ name, weight: NAME_WEIGHT })),
    ...seats.map((name) => ({ name, weight: SEAT_WEIGHT })),
  ]);
  return aliasesWithin(groups, analyzer);
}

/** Words that are typed in a short form. */
export function shortFormAliases(analyzer: Analyzer): Aliases {
  const groups = shortForms().map((forms) => forms.map((name) => ({ name, weight: NAME_WEIGHT })));
  return aliasesWithin(groups, analyzer);
}

/** Each way of a group is an alias of the others, as good as the worse of the two. */
function aliasesWithin(
  groups: readonly (readonly { readonly name: string; readonly weight: number }[])[],
  { words }: Analyzer,
): Aliases {
  const termsOf = (name: string) => words(name).flatMap(({ stop, term }) => (stop ? [] : [term]));
  const aliases = new Map<string, readonly Alias[]>();
  for (const group of groups) {
    const ways = group.map(({ name, weight }) => ({ terms: termsOf(name), weight }));
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

/** All of them, the first ones first. */
export function joinAliases(...all: readonly Aliases[]): Aliases {
  const joined = new Map<string, readonly Alias[]>();
  for (const aliases of all) {
    for (const [key, ways] of aliases) joined.set(key, [...(joined.get(key) ?? []), ...ways]);
  }
  return joined;
}

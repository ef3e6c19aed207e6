import { Temporal } from "temporal-polyfill";
import { ZONE_NAMES, ZONE_OF_CITY, ZONES_OF_ABBREVIATION } from "./zone-names.ts";

/** `+02:00`, `UTC-5`: hours and minutes ahead of UTC. */
const OFFSET = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/** A winter and a summer, to know zones by their offsets: those have stood for long. */
const SEASONS = ["2026-01-15", "2026-07-15"].map((day) => Temporal.PlainDate.from(day));

/**
 * The zone that a lower-case name means: one of the time-zone database (`europe/berlin`), old names
 * too, or a city (`new york`). In its proper case. Undefined for what is none.
 */
export function zoneOf(name: string): string | undefined {
  // Temporal would read a date or an offset as a zone.
  const isName = /^[a-z][\w+-]*(?:\/[\w+-]+)*$/.test(name);
  return ZONE_OF_CITY.get(name) ?? (isName ? properName(name) : undefined);
}

/** Zones that may be meant by an abbreviation or an offset, which says nothing of changes of clocks. */
export function zonesBehind(name: string): readonly string[] | undefined {
  const zones = ZONES_OF_ABBREVIATION.get(name);
  if (zones !== undefined) return zones;
  const [, sign, hours = "", minutes = "00"] = OFFSET.exec(name.replace("−", "-")) ?? [];
  return sign === undefined ? undefined : zonesAt(`${sign}${hours.padStart(2, "0")}:${minutes}`);
}

/** Zones by the lower-case names that a misspelling may have meant: their own and those of cities. */
export const ZONE_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...ZONE_OF_CITY,
  ...ZONE_NAMES.map((zone) => [zone.toLowerCase(), zone] as const),
]);

function properName(name: string): string | undefined {
  try {
    return SEASONS[0]?.toZonedDateTime(name).timeZoneId;
  } catch {
    // RangeError: no such zone.
    return undefined;
  }
}

/** Familiar zones with an offset in winter or summer. */
function zonesAt(offset: string): string[] {
  const familiar = new Set([...ZONES_OF_ABBREVIATION.values()].flat());
  return [...familiar].filter((zone) =>
    SEASONS.some((day) => day.toZonedDateTime(zone).offset === offset),
  );
}

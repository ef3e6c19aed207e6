import { describe, expect, it } from "vitest";
import { zoneOf, zonesBehind } from "../../../src/core/schedule/zone.ts";
import {
  ZONE_NAMES,
  ZONE_OF_CITY,
  ZONES_OF_ABBREVIATION,
} from "../../../src/core/schedule/zone-names.ts";

describe("a zone", () => {
  it("is found by its name in lower case, whatever its capitals", () => {
    expect(ZONE_NAMES.map((zone) => zoneOf(zone.toLowerCase()))).toEqual(ZONE_NAMES);
  });

  it("stands behind every city and abbreviation", () => {
    const zones = [...ZONE_OF_CITY.values(), ...[...ZONES_OF_ABBREVIATION.values()].flat()];
    expect(zones.filter((zone) => zoneOf(zone.toLowerCase()) !== zone)).toEqual([]);
  });

  it.each(["", "europe", "+02:00", "2026-03-05t00:00z", "20260305", "constructor", "z"])(
    "is not %j",
    (name) => {
      expect(zoneOf(name)).toBeUndefined();
    },
  );
});

describe("an offset", () => {
  it("is that of zones in winter or in summer", () => {
    expect(zonesBehind("+1")?.join(" ")).toBe(
      "Europe/Berlin Europe/Paris Europe/London Europe/Lisbon Europe/Dublin Africa/Lagos",
    );
    expect(zonesBehind("−07:00")).toEqual(zonesBehind("utc-7"));
  });

  it.each(["utc", "9", "+", "+1:2:3", "gmt+", "berlin"])("is not %j", (name) => {
    expect(zonesBehind(name)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { countries } from "../../../src/core/language/countries.ts";

const all = countries();
const called = (name: string) => all.filter(({ names }) => names.includes(name));

describe("countries", () => {
  it.each([
    ["Iran", ["Islamic Republic", "Iranian", "Iranians"], ["Tehran"]],
    ["United States", ["US", "USA", "America", "American"], ["Washington", "White House"]],
    ["United Arab Emirates", ["UAE", "Emirates", "Emirati"], ["Abu Dhabi"]],
    ["Russia", ["Russian", "Russians"], ["Moscow", "Kremlin"]],
    ["Ukraine", ["Ukrainian"], ["Kyiv", "Kiev"]],
    ["China", ["PRC", "Chinese"], ["Beijing"]],
  ])("has %s with its people and its seats", (name, names, seats) => {
    const [found] = called(name);
    expect(found?.names).toEqual(expect.arrayContaining(names));
    expect(found?.seats).toEqual(expect.arrayContaining(seats));
  });

  it("names each country once", () => {
    const names = all.flatMap((country) => country.names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("gives no seat to two countries", () => {
    const seats = all.flatMap((country) => country.seats);
    expect(seats.filter((seat, index) => seats.indexOf(seat) !== index)).toEqual([]);
  });

  it("has no blank names and no stray spaces", () => {
    const listed = all.flatMap(({ names, seats }) => [...names, ...seats]);
    expect(listed.filter((name) => name === "" || name !== name.trim())).toEqual([]);
  });
});

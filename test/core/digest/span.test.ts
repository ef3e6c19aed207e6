import { describe, expect, it } from "vitest";
import { boundOf, documentsWithin, latestFirst } from "../../../src/core/digest/span.ts";
import { documentOf } from "../../fixtures/library-of.ts";

const dated = (day: string) => documentOf(`${day}.txt`, "It is here.");
const changed = (path: string, at: string) => ({
  ...documentOf(path, "It is here."),
  modifiedAt: Date.parse(at),
});

const span = (since: string, until: string) => ({
  since: boundOf(since, "since") ?? Number.NaN,
  until: boundOf(until, "until") ?? Number.NaN,
});

describe("the documents of a span", () => {
  const documents = ["2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"].map(dated);

  it("are those dated on its days, newest first", () => {
    const found = documentsWithin(documents, span("2026-03-05", "2026-03-06"));
    expect(found.map(({ date }) => date)).toEqual(["2026-03-06", "2026-03-05"]);
  });

  it("include those of the day in which it begins or ends", () => {
    const found = documentsWithin(documents, span("2026-03-05T08:00Z", "2026-03-06T08:00+01:00"));
    expect(found.map(({ date }) => date)).toEqual(["2026-03-06", "2026-03-05"]);
  });

  it("are all up to its end when it has no beginning", () => {
    const { until } = span("2026-03-05", "2026-03-06");
    expect(documentsWithin(documents, { until })).toHaveLength(3);
  });

  it("count by the file's last change when they have no date", () => {
    const files = [
      changed("a.txt", "2026-03-05T07:59:59Z"),
      changed("b.txt", "2026-03-05T08:00:01Z"),
      documentOf("c.txt", "It is here."),
    ];
    const found = documentsWithin(files, span("2026-03-05T08:00Z", "2026-03-06"));
    expect(found.map(({ path }) => path)).toEqual(["b.txt"]);
  });
});

describe("the latest document", () => {
  it("comes first; those without a date last, by their file's last change", () => {
    const documents = [
      documentOf("unknown.txt", "It is here."),
      changed("older.txt", "2026-03-08T08:00Z"),
      changed("newer.txt", "2026-03-08T08:01Z"),
      dated("2026-03-04"),
      { ...dated("2026-03-05"), modifiedAt: Date.parse("2020-01-01T00:00Z") },
    ];
    expect(documents.toSorted(latestFirst).map(({ path }) => path)).toEqual([
      "2026-03-05.txt",
      "2026-03-04.txt",
      "newer.txt",
      "older.txt",
      "unknown.txt",
    ]);
  });
});

describe("a bound", () => {
  it.each(["yesterday", "2026-02-30", "2026-3-5", "2026-03-05T25:00Z", "2026-03-05T08:00", ""])(
    "is not %j",
    (written) => {
      expect(boundOf(written, "since")).toBeUndefined();
    },
  );
});

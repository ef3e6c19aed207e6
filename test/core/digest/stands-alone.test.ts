import { describe, expect, it } from "vitest";
import { obstacleOf } from "../../../src/core/digest/stands-alone.ts";

const inParagraph = (text: string) => obstacleOf(text, { kind: "paragraph", words: 8 });
const inList = (text: string) => obstacleOf(text, { kind: "list-item", words: 8 });

describe("a sentence", () => {
  it.each([
    "The harbour office opens at eight from Monday to Friday.",
    "So far, the ferry has carried 2,000 passengers.",
    "Both Lisbon and Porto sent engineers to the bridge.",
    "It is clear that the bridge needs new bearings.",
    "There are 27 days of paid leave a year.",
    "As a result of the storm, the ferry stayed in port.",
    "Neither in spring nor in autumn was there enough rain.",
    "The decision of the court binds every member.",
    "The Swiss decision binds every member of the union.",
    "In her first speech as mayor, Aylin Demir promised a new school.",
    "The Finnish minister said that her office had no comment.",
    "Peter Novak sold his boat to the museum.",
    "Nevertheless, Aylin Demir opened the bridge in Hull on Monday.",
    '"We cannot open next summer," Rosa Marini told the committee.',
  ])("stands alone: %s", (text) => {
    expect(inParagraph(text)).toBeUndefined();
  });

  it.each([
    ["goes on", "But the ferry stayed in port for a week."],
    ["goes on", "On the other hand, tickets became cheaper."],
    ["goes on", "The town, however, refused to pay for the bridge."],
    ["points back", "They answer within three working days of a request."],
    ["points back", "This also holds for children who are adopted."],
    ["points back", "That cautious stance has many friends in town."],
    ["points back", "The latest development surprised the whole council."],
    ["points back", "So far, she has kept her word to the council."],
    ["points back", "Moreover, their ferry stayed in port for a week."],
    ["points back", "Nevertheless, his boat was sold to the museum of Hull."],
    ["points back", "By next spring, it is expected to have doubled."],
    ["points back", "The council will follow the same approach again."],
    ["points back", "Asked about the bridge in Lisbon, he refused to answer."],
    ["points back", "Five weeks later the bridge was closed to lorries."],
    ["points back", "The bridge is unsafe, she said on Friday evening."],
    ["speaker unnamed", "“The bridge is as safe as it ever was in my time.”"],
    ["broken quotation", "“The bridge is as safe as it ever was."],
    ["broken quotation", 'The bridge is as safe as it ever was."'],
    ["question", "Who is going to pay for the new bridge?"],
    ["fragment", "quickly denied everything that the council had said."],
    ["fragment", "Limits of the new bridge across the river"],
    ["damaged", "The mayor called the bridge � a disgrace."],
    ["damaged", "Peter Novak, the chairman, : “Nuts to all of it!”"],
    ["boilerplate", "Sign up for our newsletter to hear of new bridges."],
    ["boilerplate", "Read more: the law on bridges and tunnels."],
    ["boilerplate", "Tom Becker has contributed reporting."],
    ["boilerplate", "The mayor opens the bridge. (Ann Lee/AFP via Getty Images)"],
  ])("is passed over as %s: %s", (why, text) => {
    expect(inParagraph(text)).toBe(why);
  });

  it("is no statement with fewer than four words that count", () => {
    expect(obstacleOf("See the upgrade guide.", { kind: "paragraph", words: 3 })).toBe("too short");
  });

  it("is too long past what anyone reads in a digest", () => {
    expect(inParagraph(`The bridge ${"really ".repeat(80)}stands.`)).toBe("too long");
  });

  it("needs no full stop in a list, but more than a lead-in", () => {
    expect(inList("Imports (`.xlsx`, `.ods`) can be resumed after a crash")).toBeUndefined();
    expect(inList("The following imports can be resumed after a crash:")).toBe("fragment");
  });

  it("is not taken out of tables and code", () => {
    expect(obstacleOf("The bridge stands.", { kind: "table-row", words: 8 })).toBe("no prose");
    expect(obstacleOf("The bridge stands.", { kind: "code", words: 8 })).toBe("no prose");
  });
});

import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../../src/adapters/corpus/formats/markdown/markdown.ts";
import { segmentsOf } from "../../../src/core/corpus/segment.ts";

/** Each segment of a Markdown text as `heading > heading: sentence | sentence`. */
function segments(text: string): readonly string[] {
  const parsed = parseMarkdown(text, 0);
  const cut = (start: number, end: number) => text.slice(start, end).replace(/^#+ /, "");
  return segmentsOf(parsed).map(({ headings, sentences }) => {
    const path = headings.map(({ start, end }) => cut(start, end)).join(" > ");
    return `${path}: ${sentences.map(([start, end]) => cut(start, end)).join(" | ")}`;
  });
}

const sentences = (count: number) =>
  Array.from({ length: count }, (_, at) => `Word ${at} stands here.`).join(" ");

describe("segmentsOf", () => {
  it("makes a segment of each paragraph, item and row, a row's header its heading", () => {
    expect(segments("One. Two.\n\n- three\n- four\n\n| a | b |\n| - | - |\n| c | d |\n")).toEqual([
      ": One. | Two.",
      ": three",
      ": four",
      "a | b: c | d",
    ]);
  });

  it("keeps the headings above, and drops them at one of the same or a higher level", () => {
    const text = "Before.\n\n# A\n\na\n\n## B\n\nb\n\n### C\n\nc\n\n## D\n\nd\n\n# E\n\ne\n";
    expect(segments(text)).toEqual([
      ": Before.",
      "A: a",
      "A > B: b",
      "A > B > C: c",
      "A > D: d",
      "E: e",
    ]);
  });

  it("drops a deeper heading when levels are left out", () => {
    expect(segments("### C\n\nc\n\n# A\n\na\n\n#### D\n\nd\n\n## B\n\nb\n")).toEqual([
      "C: c",
      "A: a",
      "A > D: d",
      "A > B: b",
    ]);
  });

  it("makes no segment of headings", () => {
    expect(segments("# A\n\n## B\n")).toEqual([]);
  });

  it("leaves up to twenty sentences together and cuts more into windows of eight", () => {
    expect(segments(sentences(20))).toHaveLength(1);
    expect(segments(sentences(21)).map((one) => one.split("|").length)).toEqual([8, 8, 5]);
  });

  it("keeps a table's row whole, whatever stands in it", () => {
    expect(segments("| a | b |\n| - | - |\n| One. Two. | Three. |\n").at(-1)).toBe(
      "a | b: One. Two. | Three.",
    );
  });

  it("keeps short code whole and cuts long code at its blank lines", () => {
    const code = (lines: readonly string[]) => `\`\`\`\n${lines.join("\n")}\n\`\`\`\n`;
    expect(segments(code(["a", "", "b"]))).toEqual([": a\n\nb"]);
    const long = code(["a", "b", "", "c", "", "", "d", ...Array.from({ length: 6 }, () => "e")]);
    expect(segments(long)).toEqual([`: a\nb | c | d${"\ne".repeat(6)}`]);
  });

  it("uses the splitter that it is given", () => {
    const { plain, blocks } = parseMarkdown("One. Two.\n", 0);
    const [segment] = segmentsOf({ plain, blocks }, (_, start, end) => [[start, end]]);
    expect(segment?.sentences).toEqual([[0, 9]]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { runProgram } from "../../../src/adapters/cli/program.ts";
import type { Edition, Subscription } from "../../../src/core/index.ts";
import { createMemoryDigests } from "../../fakes/memory-digests.ts";
import { createMemoryLedger } from "../../fakes/memory-ledger.ts";
import { MEMORY_LIMITS } from "../../fakes/memory-messenger.ts";
import type { Services } from "../../../src/adapters/cli/services.ts";
import type { Terminal } from "../../../src/adapters/cli/terminal.ts";
import { type Config, loadConfig } from "../../../src/config.ts";
import { openFolder } from "../../../src/adapters/corpus/open.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-cli-"));
  put("knowledge/leave.md", LEAVE);
  put("knowledge/pay.txt", "date 2026-02-01 Salaries are paid on the last day of the month.\n");
  put("knowledge/photo.png", "PNG");
  put("clean/leave.md", LEAVE);
  put("clean/pay.txt", "Salaries are paid on the last day of the month.\n");
  put("late/leave.md", LEAVE);
  put("late/copy.md", LEAVE);
  put("empty/photo.png", "PNG");
  put("differing/2026-03-05.md", "The ferry has 14 pilots.\n");
  put("differing/2026-03-08.md", "The ferry now has 17 pilots.\n");
});

afterAll(() => rmSync(folder, { recursive: true }));

const LEAVE = `---
title: Leave
date: 2026-03-05
source: Personnel
owner: Ada
tags: [staff]
reviewBy: 2026-03-07
---

# Leave

Everyone has 30 days of leave a year. Ask Maria
Lopez for more.
`;

function put(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, content);
  return file;
}

interface Run {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly services?: Partial<Services<Config>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line in the folder, without colours and off a terminal. */
async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { services = {}, env = {} } = options;
  const out: string[] = [];
  const err: string[] = [];
  const terminal: Terminal = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    paint: (_, text) => text,
    progress: () => undefined,
    isInteractive: false,
  };
  let clock = 0;
  const real: Services<Config> = {
    settings: (flags) => {
      const loaded = loadConfig({ env, folder, flags });
      return { ...loaded, knowledge: join(folder, loaded.knowledge) };
    },
    open: openFolder,
    examine: async () => [],
    slackManifest: () => ({}),
    start: async () => undefined,
    today: () => "2026-03-08",
    now: () => (clock += 1.5),
    withDigests: (_, use) => use([]),
    ...services,
  };
  const exit = await runProgram(argv, { services: real, terminal, version: "1.2.3" });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

/** What a command printed on standard output, which must be one JSON value and nothing else. */
async function json(argv: readonly string[], options?: RunOptions) {
  const { exit, out, err } = await run([...argv, "--json"], options);
  const value: unknown = JSON.parse(out);
  return { exit, value, err };
}

const QUESTION = "how many days of leave does everyone have";

describe("verbatim", () => {
  it.each([
    [["--help"], 0, /Usage: verbatim/, /^$/],
    [["--version"], 0, /^1\.2\.3$/, /^$/],
    [["ask", "--help"], 0, /Usage: verbatim ask[\s\S]*--batch/, /^$/],
    [[], 2, /^$/, /Usage: verbatim/],
    [["aks"], 2, /^$/, /unknown command 'aks'\n\(Did you mean ask\?\)/],
    [["ask", "x", "--jsn"], 2, /^$/, /unknown option '--jsn'\n\(Did you mean --json\?\)/],
    [["help"], 0, /Usage: verbatim \[/, /^$/],
    [["help", "ask"], 0, /Usage: verbatim ask[\s\S]*Examples:/, /^$/],
    [["help", "aks"], 2, /^$/, /^error: unknown command 'aks'\n\(Did you mean ask\?\)/],
    [["eval"], 2, /^$/, /missing required argument 'file'/],
    [["ask", "x", "--knowledge"], 2, /^$/, /argument missing/],
  ])("answers %j with status %i", async (argv, exit, out, err) => {
    const ran = await run(argv);
    expect(ran.exit).toBe(exit);
    expect(ran.out).toMatch(out);
    expect(ran.err).toMatch(err);
  });

  it.each(["start", "ask", "eval", "index", "sources", "check"])("has help on %s", async (name) => {
    const { exit, out } = await run([name, "--help"]);
    expect(exit).toBe(0);
    expect(out).toContain(`Usage: verbatim ${name}`);
    expect(out).toContain("--knowledge <dir>");
  });

  it.each(["ask x", "eval set.jsonl", "index", "sources", "check", "start"])(
    "ends %s with status 2 when the configuration is wrong",
    async (line) => {
      put("set.jsonl", "");
      const ran = await run(line.split(" "), { env: { VERBATIM_THRESHOLD: "high" } });
      expect(ran).toMatchObject({ exit: 2, out: "" });
      expect(ran.err).toContain("VERBATIM_THRESHOLD must be a number.");
    },
  );

  it.each(["ask x", "index", "sources", "check"])(
    "ends %s with status 2 when the folder is missing",
    async (line) => {
      const ran = await run([...line.split(" "), "--knowledge", "nowhere"]);
      expect(ran).toMatchObject({ exit: 2, out: "" });
      expect(ran.err).toContain("There is no folder");
    },
  );

  it("ends with status 3 and the stack on what should not happen", async () => {
    const open = async () => {
      throw new TypeError("boom\u001B[31m");
    };
    const ran = await run(["index"], { services: { open } });
    expect(ran).toMatchObject({ exit: 3, out: "" });
    expect(ran.err).toMatch(/^Something went wrong that should not: TypeError: boom\\u\{1b\}/);
  });
});

describe("verbatim start", () => {
  it("hands over the settings", async () => {
    const started: unknown[] = [];
    const start = async (...given: unknown[]) => void started.push(...given);
    const ran = await run(["start", "--port", "5000"], { services: { start } });
    expect(ran.exit).toBe(0);
    expect(started).toEqual([expect.objectContaining({ port: 5000, watch: true })]);
  });

  it.each(["70000", "-1", "80.5", "http", ""])("refuses port %j", async (port) => {
    const ran = await run(["start", `--port=${port}`]);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain("Give a whole number from 0 to 65535.");
  });
});

describe("verbatim ask", () => {
  it("prints the quote, its place and status 0", async () => {
    const ran = await run(["ask", ...QUESTION.split(" "), "--threshold", "0"]);
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out).toContain("│ Everyone has 30 days of leave a year.");
    expect(ran.out).toContain("leave.md:12");
    expect(ran.out).toContain("Leave · Personnel · 2026-03-05");
  });

  it("prints the nearest lines and status 1 below the threshold", async () => {
    const ran = await run(["ask", `${QUESTION} on Neptune`, "--threshold", "1"]);
    expect(ran.exit).toBe(1);
    expect(ran.out).toContain("Not in the documents.");
    expect(ran.out).toContain("Nowhere in them: “Neptune”.");
    expect(ran.out).toContain("which are not an answer:");
  });

  it("takes the configured threshold without one of its own", async () => {
    expect((await run(["ask", QUESTION], { env: { VERBATIM_THRESHOLD: "1" } })).exit).toBe(1);
    expect((await run(["ask", QUESTION], { env: { VERBATIM_THRESHOLD: "0" } })).exit).toBe(0);
  });

  it("gives an answer in the documented form", async () => {
    const { exit, value, err } = await json(["ask", "ask Maria Lopez for leave", "--threshold=0"]);
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(value).toEqual({
      question: "ask Maria Lopez for leave",
      outcome: "answered",
      ms: 1.5,
      confidence: expect.any(Number),
      quotes: expect.arrayContaining([
        {
          path: "leave.md",
          startLine: 12,
          endLine: 13,
          text: "Ask Maria\nLopez for more.",
          title: "Leave",
          date: "2026-03-05",
          source: "Personnel",
          score: expect.any(Number),
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ]),
      nearest: [],
      unknownWords: [],
      scope: {},
      readAs: [],
    });
  });

  it("gives null for what a document does not tell", async () => {
    const { value } = await json([
      "ask",
      "when are salaries paid",
      "--threshold=0",
      "--knowledge=clean",
    ]);
    expect(value).toMatchObject({ quotes: [{ path: "pay.txt", date: null, source: null }] });
  });

  it("gives the nearest lines in the same form when unanswered", async () => {
    const { exit, value } = await json(["ask", `${QUESTION} on Neptune`, "--threshold", "1"]);
    expect(exit).toBe(1);
    expect(value).toMatchObject({
      outcome: "unanswered",
      quotes: [],
      nearest: [{ path: "leave.md", startLine: 12, endLine: 12, source: "Personnel" }],
      unknownWords: ["Neptune"],
    });
  });

  it("explains an answer on request, and only then", async () => {
    const ran = await run(["ask", "--explain", QUESTION]);
    expect(ran.out).toContain("Why\nAsks for: ");
    expect((await run(["ask", QUESTION])).out).not.toContain("Asks for: ");
    const { value } = await json(["ask", "--explain", QUESTION]);
    expect(value).toHaveProperty("explanation.evidence.0.path", "leave.md");
  });

  it("explains at which probability each quote answers", async () => {
    const { value } = await json(["ask", "--explain", QUESTION]);
    const { quotes } = z.object({ quotes: z.array(z.object({ score: z.number() })) }).parse(value);
    expect(quotes).toHaveLength(1);
    expect(value).toHaveProperty(
      "explanation.evidence.0.probability",
      expect.closeTo(quotes[0]?.score ?? 0, 3),
    );
  });

  it("says that sources differ, in text and as JSON", async () => {
    const argv = ["ask", "how many pilots does the ferry have?", "--knowledge=differing"];
    const { out } = await run([...argv, "--threshold=0"]);
    expect(out).toContain("The sources differ: 14 (2026-03-05) and 17 (2026-03-08).\n\n  │ The");
    expect(out).not.toContain("Less likely:");
    const { value } = await json([...argv, "--threshold=0"]);
    expect(value).toMatchObject({
      differing: [
        { quote: expect.any(Number), value: "14" },
        { quote: expect.any(Number), value: "17" },
      ],
    });
    expect((await json(["ask", QUESTION])).value).not.toHaveProperty("differing");
  });

  it("does not answer what shares no word with the documents, even at threshold 0", async () => {
    const { exit, value } = await json(["ask", "xylophone quartz", "--threshold=0"]);
    expect(exit).toBe(1);
    expect(value).toMatchObject({ outcome: "unanswered", nearest: [] });
  });

  it.each(["1.1", "-0.1", "high", "", "NaN"])("refuses threshold %j", async (threshold) => {
    const ran = await run(["ask", "x", `--threshold=${threshold}`]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toContain("Give a number from 0 to 1.");
  });

  it.each([[[]], [["--json"]], [["  "]]])(
    "asks for a question when given %j off a terminal",
    async (argv) => {
      const ran = await run(["ask", ...argv]);
      expect(ran).toMatchObject({ exit: 2, out: "" });
      expect(ran.err).toContain("There is no question.");
    },
  );

  it("says on standard error that a folder holds nothing", async () => {
    const { exit, value, err } = await json(["ask", "x", "--knowledge", "empty"]);
    expect(exit).toBe(1);
    expect(value).toMatchObject({ outcome: "unanswered" });
    expect(err).toContain("There is no readable document");
  });
});

describe("verbatim ask --batch", () => {
  /** The JSON lines that a batch prints. */
  async function batch(content: string, ...flags: readonly string[]) {
    const file = put("batch.jsonl", content);
    const { exit, out, err } = await run(["ask", "--batch", file, "--json", ...flags]);
    const lines = out === "" ? [] : out.split("\n").map((line): unknown => JSON.parse(line));
    return { exit, lines, err };
  }

  it("answers every line in order, with its id", async () => {
    const { exit, lines, err } = await batch(
      `\uFEFF{"id":"b","question":"${QUESTION}"}\r\n\r\n{"id":7,"question":"xylophone"}\n{"id":"a","question":""}`,
      "--threshold=0",
    );
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(lines).toMatchObject([
      { id: "b", question: QUESTION, outcome: "answered", quotes: [{ path: "leave.md" }] },
      { id: "7", question: "xylophone", outcome: "unanswered", quotes: [] },
      { id: "a", question: "", outcome: "unanswered" },
    ]);
  });

  it("names each bad line, answers the rest and ends with status 2", async () => {
    const { exit, lines, err } = await batch(
      '{"id":"a","question":"x"}\nnot JSON\n{"id":"b"}\n[]\n{"id":"c","question":"y"}\n',
    );
    expect(exit).toBe(2);
    expect(lines).toMatchObject([{ id: "a" }, { id: "c" }]);
    expect(err.split("\n")).toEqual([
      "Line 2 of the batch is not JSON.",
      expect.stringContaining("Line 3 of the batch is not of the form"),
      expect.stringContaining("Line 4 of the batch is not of the form"),
    ]);
  });

  it("explains every line on request, and only then", async () => {
    const content = `{"id":"a","question":"${QUESTION}"}\n{"id":"b","question":"xylophone"}`;
    const { lines } = await batch(content, "--explain");
    expect(lines).toMatchObject([{ id: "a" }, { id: "b", explanation: { evidence: [] } }]);
    expect(lines[0]).toHaveProperty("explanation.evidence.0.path", "leave.md");
    for (const line of (await batch(content)).lines) expect(line).not.toHaveProperty("explanation");
  });

  it("answers an empty batch with nothing", async () => {
    expect(await batch("")).toEqual({ exit: 0, lines: [], err: "" });
  });

  it.each([
    ["is missing", "none.jsonl", "there is no such file"],
    ["is a folder", "knowledge", "it is a folder"],
  ])("ends with status 2 when the file %s, before documents are read", async (_, name, reason) => {
    const file = join(folder, name);
    const open = async () => Promise.reject(new Error("documents were read"));
    const ran = await run(["ask", "--batch", file, "--json"], { services: { open } });
    const err = `The batch file "${file}" cannot be read: ${reason}.`;
    expect(ran).toEqual({ exit: 2, out: "", err });
  });

  it("calls a fault in an answer a fault, not a bad file", async () => {
    const file = put("batch.jsonl", '{"id":"a","question":"x"}');
    let asked = 0;
    const today = () => {
      asked += 1;
      throw new TypeError("boom");
    };
    const ran = await run(["ask", "--batch", file, "--json"], { services: { today } });
    expect(asked).toBe(1);
    expect(ran.exit).toBe(3);
    expect(ran.err).toContain("TypeError: boom");
  });

  it("refuses a question beside the file", async () => {
    const ran = await run(["ask", "who?", "--batch", "x.jsonl"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toContain("not both");
  });
});

describe("verbatim eval", () => {
  const SET = [
    {
      id: "1",
      question: QUESTION,
      kind: "number",
      answerable: true,
      gold: [{ file: "leave.md", line: 12, must_contain: "has  30 days" }],
    },
    { id: "2", question: "xylophone quartz", kind: "unrelated", answerable: false, gold: [] },
  ];
  const setOf = (cases: readonly unknown[]) =>
    put("set.jsonl", cases.map((one) => `${JSON.stringify(one)}\n`).join("\n"));

  it("prints the report in the documented form", async () => {
    const { exit, value } = await json(["eval", setOf(SET), "--threshold=0"]);
    expect(exit).toBe(0);
    expect(value).toEqual({
      questions: 2,
      hit1: 1,
      hit3: 1,
      answered: 1,
      falseAnswers: 0,
      falseAnswersByKind: { unrelated: 0 },
      accuracy: 1,
      quotesNotInSource: 0,
      p50Ms: 1.5,
      p95Ms: 1.5,
    });
  });

  it("counts a wrong first quote and a false answer", async () => {
    const wrong = SET.map((one) => ({ ...one, gold: [], question: QUESTION }));
    const { value } = await json(["eval", setOf(wrong), "--threshold=0"]);
    expect(value).toMatchObject({ hit1: 0, falseAnswers: 1, falseAnswersByKind: { unrelated: 1 } });
  });

  it("passes at the bar and fails below it", async () => {
    const file = setOf(SET);
    expect((await run(["eval", file, "--threshold=0", "--min=hit1=1,accuracy=0.9"])).exit).toBe(0);
    const ran = await run(["eval", file, "--threshold=1", "--min=hit1=1,answered=0.5"]);
    expect(ran).toMatchObject({ exit: 1, err: "answered is 0.000, below 0.5." });
    expect(ran.out).toContain("hit");
  });

  it.each(["hit9=1", "hit1", "hit1=", "hit1=high", "hit1=90", "hit1=-1"])(
    "refuses the bar %j",
    async (bar) => {
      const ran = await run(["eval", setOf(SET), `--min=${bar}`]);
      expect(ran).toMatchObject({ exit: 2, out: "" });
      expect(ran.err).toContain(`--min cannot use "${bar}"`);
    },
  );

  it.each([
    ["a missing file", "none.jsonl", undefined, /cannot be read/],
    [
      "a line that is no JSON",
      "bad.jsonl",
      '{"id":"1","question":"x","answerable":true}\nx\n',
      /^Line 2 of/,
    ],
    ["a line of another form", "bad.jsonl", '{"id":"1"}\n', /^Line 1 of/],
  ])("refuses %s", async (_, name, content, message) => {
    const file = content === undefined ? join(folder, name) : put(name, content);
    const ran = await run(["eval", file]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(message);
  });
});

describe("verbatim index", () => {
  it("counts what was read and names what was not", async () => {
    const ran = await run(["index"]);
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain("2 of 3 files, 2 passages, 3 sentences");
    expect(ran.out).toContain("skipped  photo.png: Its format is not read");
  });

  it("gives the counts in the documented form", async () => {
    const { exit, value } = await json(["index"]);
    expect(exit).toBe(0);
    expect(value).toEqual({
      root: join(folder, "knowledge"),
      files: 3,
      sizeBytes: expect.any(Number),
      documents: 2,
      passages: 2,
      sentences: 3,
      words: expect.any(Number),
      readMs: expect.any(Number),
      buildMs: expect.any(Number),
      problems: [{ path: "photo.png", kind: "skipped", message: expect.any(String) }],
    });
  });

  it("fails on a folder without documents", async () => {
    expect(await json(["index", "--knowledge", "empty"])).toMatchObject({
      exit: 1,
      value: { documents: 0 },
    });
  });
});

describe("verbatim sources", () => {
  it("lists the documents, newest first", async () => {
    const ran = await run(["sources"]);
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out.split("\n")).toEqual([
      "2026-03-05  leave.md  Leave · Personnel",
      expect.stringMatching(/^2026-02-01 {2}pay\.txt/),
    ]);
  });

  it("gives all that is known of one", async () => {
    const { exit, value } = await json(["sources", "leave.md"]);
    expect(exit).toBe(0);
    expect(value).toEqual({
      path: "leave.md",
      title: "Leave",
      date: "2026-03-05",
      source: "Personnel",
      tags: ["staff"],
      owner: "Ada",
      reviewBy: "2026-03-07",
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      sizeBytes: LEAVE.length,
      lines: 14,
      sentences: 2,
      encoding: "utf-8",
      repairs: { restored: 0, marked: 0 },
    });
    const ran = await run(["sources", "leave.md"]);
    expect(ran.out).toMatch(/^owner {6}Ada$/m);
  });

  it.each([
    [["--title", "LEAVE"], ["leave.md"]],
    [["--source", "person"], ["leave.md"]],
    [["--about", "leave"], ["leave.md"]],
    [["--since", "2026-03-05"], ["leave.md"]],
    [["--until", "2026-03-04"], ["pay.txt"]],
    [
      ["--since", "2026-02-01", "--until", "2026-03-05"],
      ["leave.md", "pay.txt"],
    ],
  ])("finds with %j", async (flags, paths) => {
    const { exit, value } = await json(["sources", ...flags]);
    expect(exit).toBe(0);
    expect(value).toMatchObject(paths.map((path) => ({ path })));
    expect(value).toHaveLength(paths.length);
  });

  it("says so when there is no document at all", async () => {
    const { exit, out, err } = await run(["sources", "--knowledge=empty"]);
    expect({ exit, out }).toEqual({ exit: 1, out: "" });
    expect(err).toMatch(/^There is no readable document in .*empty: put Markdown/);
  });

  it("prints an empty list and status 1 when none fits", async () => {
    expect(await json(["sources", "--title", "zebra"])).toEqual({
      exit: 1,
      value: [],
      err: "No document fits.",
    });
  });

  it("suggests a path for one that is not there", async () => {
    const ran = await run(["sources", "leaves.md"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toContain('There is no document "leaves.md". Did you mean "leave.md"?');
  });

  it("refuses a date that is none", async () => {
    const ran = await run(["sources", "--since", "March"]);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toContain('--since cannot use "March"');
  });
});

describe("verbatim digest --preview", () => {
  const LEAVE_LINE = "Everyone has 30 days of leave a year.";

  it("prints the lines of new documents, newest first", async () => {
    const ran = await run(["digest", "--preview"]);
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out).toContain("2 new documents, newest first.");
    expect(ran.out).toContain(`  │ ${LEAVE_LINE}\n    leave.md:12`);
    expect(ran.out).toContain("Ada: Leave · Personnel · 2026-03-05 (leave.md)");
    expect(ran.out.indexOf("leave.md:12")).toBeLessThan(ran.out.indexOf("pay.txt:1"));
  });

  it("gives them in the documented form", async () => {
    const { exit, value } = await json(["digest", "--preview", "--since=2026-03-05"]);
    expect(exit).toBe(0);
    expect(value).toEqual({
      since: "2026-03-05",
      until: "2026-03-08",
      documents: [
        {
          path: "leave.md",
          title: "Leave",
          date: "2026-03-05",
          source: "Personnel",
          change: "new",
          quotes: [
            {
              path: "leave.md",
              startLine: 12,
              endLine: 12,
              text: LEAVE_LINE,
              title: "Leave",
              date: "2026-03-05",
              source: "Personnel",
              score: expect.any(Number),
              hash: expect.stringMatching(/^[0-9a-f]{64}$/),
            },
          ],
        },
      ],
      more: [],
      differences: [],
      overdue: [{ path: "leave.md", title: "Leave", owner: "Ada", reviewBy: "2026-03-07" }],
    });
  });

  it("tells why each line was chosen and what was not", async () => {
    const ran = await run(["digest", "--preview", "--explain", "--since=2026-03-05"]);
    expect(ran.out).toMatch(/12: 0\.\d\d from centrality .* × 1, position 1\.00 × 0\.75, gist/);
    expect(ran.out).toContain("not quoted: too short 1");
    const { value } = await json(["digest", "--preview", "--explain", "--since=2026-03-05"]);
    expect(value).toMatchObject({
      documents: [
        {
          quotes: [{ why: { values: { position: 1 }, clear: 0.5, said: expect.any(Number) } }],
          passedOver: { "too short": 1 },
        },
      ],
    });
  });

  it("prints nothing when nothing would be posted, and says so beside it", async () => {
    const ran = await run(["digest", "--preview", "--knowledge=clean", "--until=1999-12-31"], {
      services: { today: () => "2026-03-01" },
    });
    expect(ran).toEqual({ exit: 0, out: "", err: "Nothing new: nothing would be posted." });
  });

  it.each([
    [["digest"], /Add --preview/],
    [["digest", "--preview", "--ledger"], /either --preview or --ledger/],
    [["digest", "--preview", "--since=soon"], /--since cannot use "soon"/],
    [["digest", "--preview", "--since=2026-03-05", "--until=2026-03-01"], /is later than/],
  ])("refuses %j", async (argv, message) => {
    const ran = await run(argv);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(message);
  });
});

describe("verbatim digest of channels", () => {
  const NONE = "No channel gets a digest.\nNo digest was sent yet.";
  const PLACE = { platform: "slack", workspace: "T1", channel: "C1" };
  const SUBSCRIPTION: Subscription = {
    place: PLACE,
    schedule: { time: "09:00", zone: "Europe/Berlin", days: [1, 2, 3, 4, 5] },
    sets: [],
    sources: [],
    heartbeat: false,
    gaps: true,
    since: Date.parse("2026-03-01T12:00Z"),
    known: "nothing",
  };
  const LINE = "slack:T1:C1  Monday to Friday at 09:00 (Europe/Berlin)";

  /** A store with one channel, and its digests of these days. */
  async function storeWith(editions: Readonly<Record<string, Partial<Edition>>> = {}) {
    const store = createMemoryDigests();
    await store.subscriptions.put(SUBSCRIPTION);
    let before: string | undefined;
    for (const [date, changes] of Object.entries(editions)) {
      const at = Date.parse(`${date}T08:00Z`);
      const slot = { date, at };
      const edition = { place: PLACE, slot, pages: [], quotes: [], madeAt: at, ...changes };
      await store.editions.make({ state: "posted", ...edition }, before);
      before = date;
    }
    const ledger = createMemoryLedger();
    return { ...store, ledger, limits: { ...MEMORY_LIMITS, blocksPerPage: 10 } };
  }

  const runOn = async (
    store: Awaited<ReturnType<typeof storeWith>>,
    ...argv: readonly string[]
  ): Promise<Run> =>
    run(["digest", ...argv], { services: { withDigests: (_, use) => use([store]) } });

  it("says that nothing was sent where nothing is kept yet", async () => {
    expect(await run(["digest", "--ledger"])).toEqual({ exit: 0, out: NONE, err: "" });
    const { value } = await json(["digest", "--ledger"]);
    expect(value).toEqual({ subscriptions: [], editions: [] });
  });

  it("lists them, with what was posted, late, missed", async () => {
    const store = await storeWith({
      "2026-03-03": {},
      "2026-03-04": { postedAt: Date.parse("2026-03-04T10:00Z") },
      "2026-03-05": { state: "missed", reason: "Nobody was there." },
      "2026-03-06": { state: "quiet" },
    });
    const { out, err } = await runOn(store, "--ledger");
    expect(err).toBe("");
    expect(out.split("\n")).toEqual([
      "Channels",
      expect.stringContaining(LINE),
      "",
      "Digests, newest first",
      "2026-03-06 nothing new  slack:T1:C1",
      "2026-03-05 missed (Nobody was there.)  slack:T1:C1",
      "2026-03-04 posted, late  slack:T1:C1",
      "2026-03-03 posted  slack:T1:C1",
    ]);
    const of = await runOn(store, "--ledger", "--subscription=slack:T1:C1");
    expect(of.out).toBe(out);
  });

  it("says so when not all digests are listed", async () => {
    const day = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const days = Array.from({ length: 1_001 }, (_, n) => [day(n), {}] as const);
    const { out, err } = await runOn(await storeWith(Object.fromEntries(days)), "--ledger");
    expect(err).toBe("Only the 1000 newest are listed. Add --subscription KEY for one channel.");
    expect(out.match(/ posted /g)).toHaveLength(1_000);
    expect(out).not.toContain(day(0));
  });

  it("prints the messages as they would be posted, in the thread as well", async () => {
    const store = await storeWith();
    const key = "--subscription=slack:T1:C1";
    const { exit, out } = await runOn(store, "--preview", key);
    expect(exit).toBe(0);
    const [first = "", second = "", ...others] = out.split("── in the thread ──");
    expect(others).toEqual([]);
    expect(first).toMatch(/^Digest of Sunday 8 March 2026\n\n2 new documents, newest first\./);
    expect(first).toContain("[More context] [Ask about this]");
    expect(first).toMatch(/Part 1 of 2\. .*\n\n\[👍\] \[👎\] \[Change time\] \[Unsubscribe\]\s*$/);
    expect(second).toMatch(/\[👍\] \[👎\]$/);
    expect(out).not.toContain("Late");
    const { out: printed } = await runOn(store, "--preview", key, "--json");
    expect(JSON.parse(printed)).toMatchObject({
      documents: [{ path: "leave.md" }, { path: "pay.txt" }],
      pages: [
        expect.arrayContaining([{ kind: "heading", text: "Digest of Sunday 8 March 2026" }]),
        expect.arrayContaining([expect.objectContaining({ kind: "actions" })]),
      ],
    });
    expect(await store.editions.latest(9)).toEqual([]);
  });

  it.each([
    [["--ledger", "--since=2026-03-01"], /With --ledger, --since, --until and --explain/],
    [["--preview", "--subscription=slack:T1:C1", "--until=2026-03-01"], /With --subscription/],
    [["--preview", "--subscription=slack:T1:C9"], /no subscription slack:T1:C9.*: slack:T1:C1\./],
    [["--ledger", "--subscription=slack:T1:C9"], /no subscription slack:T1:C9.*: slack:T1:C1\./],
  ])("refuses %j", async (argv, message) => {
    const ran = await runOn(await storeWith(), ...argv);
    expect(ran).toMatchObject({ exit: 2, out: "" });
    expect(ran.err).toMatch(message);
  });
});

describe("verbatim check", () => {
  it("names a digest of the configuration that cannot be read", async () => {
    const env = { VERBATIM_DIGESTS: "slack T1 C1 9:00 UTC; discord 1 2 25:00 Europe/Berln" };
    const { exit, out } = await run(["check"], { env });
    expect(exit).toBe(1);
    expect(out).toContain("wrong    VERBATIM_DIGESTS: the line for 2 cannot be read.");
    expect(out).toContain("Did you mean Europe/Berlin?");
    expect(out).not.toContain("The configuration can be used");
  });

  it("passes a folder without problems", async () => {
    const ran = await run(["check", "--knowledge", "clean"], {
      services: { today: () => "2026-03-07" },
    });
    expect(ran).toMatchObject({ exit: 0, err: "" });
    expect(ran.out).toContain("2 documents can be quoted.");
  });

  it("fails on a file that was skipped", async () => {
    const { exit, value } = await json(["check"]);
    expect(exit).toBe(1);
    expect(value).toEqual({
      ok: false,
      problems: [
        { path: "photo.png", kind: "skipped", message: expect.any(String) },
        { path: "leave.md", kind: "warning", message: expect.stringContaining("by Ada") },
      ],
    });
  });

  it("warns of copies and late reviews; with --strict they fail it", async () => {
    const { exit, value } = await json(["check", "--knowledge", "late"]);
    expect(exit).toBe(0);
    expect(value).toMatchObject({
      ok: true,
      problems: [
        { path: "copy.md", message: expect.stringContaining("review was due on 2026-03-07") },
        { path: "leave.md", message: "It is the same file as copy.md: remove one." },
        { path: "leave.md", message: expect.stringContaining("review was due") },
      ],
    });
    expect(await json(["check", "--knowledge", "late", "--strict"])).toMatchObject({
      exit: 1,
      value: { ok: false },
    });
  });

  it("fails on a folder without documents", async () => {
    const ran = await run(["check", "--knowledge", "empty"]);
    expect(ran.exit).toBe(1);
    expect(ran.out).toContain("No document can be read");
  });

  it("gives a wrong configuration as JSON, with status 2", async () => {
    expect(await json(["check"], { env: { VERBATIM_THRESHOLD: "2" } })).toMatchObject({
      exit: 2,
      value: {
        ok: false,
        problems: [
          {
            path: null,
            kind: "configuration",
            message: expect.stringContaining("VERBATIM_THRESHOLD must be 1 or less."),
          },
        ],
      },
    });
  });
});

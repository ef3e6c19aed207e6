import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, type TestContext } from "vitest";
import { type FolderReading, readFolder } from "../../../src/adapters/corpus/folder.ts";
import { VerbatimError } from "../../../src/core/errors.ts";
import { buildDocx, buildZip, docxParagraph } from "../../fixtures/build-docx.ts";

const LIMITS = { maxFileBytes: 20_000, maxUnzippedBytes: 50_000 };
const GOOD = "# Leave\n\nEveryone has 30 days of leave.\n";

let outside: string;
let root: string;

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "verbatim-folder-"));
  root = join(outside, "knowledge");
  put("good.md", GOOD);
});

afterEach(() => rmSync(outside, { recursive: true }));

function put(path: string, content: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const read = (folder = root) => readFolder(folder, LIMITS);

const pathsOf = ({ documents }: FolderReading) => documents.map(({ path }) => path);

/** Reads the folder, in which only `good.md` and the given path lie, and gives what is said of it. */
async function onlyProblemOf(path: string) {
  const reading = await read();
  expect(reading.problems.map((problem) => problem.path)).toEqual([path]);
  const [problem] = reading.problems;
  expect(pathsOf(reading)).toEqual(
    problem?.kind === "skipped" ? ["good.md"] : [path, "good.md"].toSorted(),
  );
  return problem;
}

/** Permissions mean nothing to root. */
function skipWhenAllowed(context: TestContext, attempt: () => unknown): void {
  try {
    attempt();
  } catch {
    return;
  }
  context.skip("this user (root?) may read what nobody is allowed to");
}

describe("readFolder", () => {
  it("reads every format, with metadata, in order of path", async () => {
    put("b.txt", "Plain text. It has two sentences.\n");
    put("a/c.html", "<title>Page</title><p>Words of a page.</p>");
    put("a/d.docx", buildDocx(docxParagraph("Words of a document.")));
    put("README", "No extension is plain text.\n");
    put("a/2026-03-05-note.markdown", "---\nsource: AP\n---\nBody.\n");
    const reading = await read();
    expect(reading.problems).toEqual([]);
    expect(pathsOf(reading)).toEqual([
      "README",
      "a/2026-03-05-note.markdown",
      "a/c.html",
      "a/d.docx",
      "b.txt",
      "good.md",
    ]);
    expect(reading.documents[1]).toMatchObject({ date: "2026-03-05", source: "AP" });
    expect(reading.fileCount).toBe(6);
  });

  it("tells how far it is", async () => {
    put("b.txt", "Text.\n");
    const told: string[] = [];
    await readFolder(root, {
      ...LIMITS,
      onProgress: (done, total) => told.push(`${done}/${total}`),
    });
    expect(told).toEqual(["1/2", "2/2"]);
  });

  it("gives a file's hash and size", async () => {
    const { documents, sizeBytes } = await read();
    expect(documents[0]).toMatchObject({ sizeBytes: 40, encoding: "utf-8" });
    expect(documents[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(sizeBytes).toBe(40);
  });

  it("reads nothing from an empty folder", async () => {
    rmSync(join(root, "good.md"));
    expect(await read()).toMatchObject({ documents: [], problems: [], fileCount: 0 });
  });

  const bomb = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    .concat(
      "bcdefghi"
        .split("")
        .map((name, at) => `${name}: &${name} [${`*${"abcdefghi"[at]},`.repeat(9)}]`),
    )
    .join("\n");

  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "empty.md", "", "The file is empty: write something in it, or remove it."],
    ["white space only", "blank.txt", " \n\t\r\n\u00A0", "It holds no text that could be quoted."],
    ["a mark of byte order only", "mark.txt", "\uFEFF", "It holds no text that could be quoted."],
    ["headings only", "bare.md", "# Leave\n\n## Pay\n", "It holds no text that could be quoted."],
    [
      "front matter only",
      "front.md",
      "---\ntitle: T\n---\n",
      "It holds no text that could be quoted.",
    ],
    [
      "binary data",
      "photo.md",
      Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) % 256),
      "binary",
    ],
    ["a large file", "large.txt", "word ".repeat(5_000), "It has 25000 bytes, more than the 20000"],
    ["another format", "sheet.xlsx", "PK", "Its format is not read; these are: .md"],
    ["a broken PDF", "broken.pdf", "%PDF-1.7\nnothing else", ""],
    ["a PDF that is none", "none.pdf", "Just text.", ""],
    ["a DOCX that is no zip", "none.docx", "Just text.", ""],
    ["a zip that is no DOCX", "other.docx", buildZip([{ name: "a.txt", content: "a" }]), ""],
    [
      "a DOCX that says it unpacks to gigabytes",
      "bomb.docx",
      buildDocx(docxParagraph("Words."), [
        { name: "word/media/a.bin", content: "a", declaredBytes: 4_000_000_000 },
      ]),
      "",
    ],
    [
      "a DOCX that unpacks to too much",
      "dense.docx",
      buildDocx(docxParagraph("word ".repeat(40_000))),
      "",
    ],
    [
      "a DOCX that unpacks to more than it says",
      "liar.docx",
      buildDocx(docxParagraph("Words."), [
        { name: "word/media/a.bin", content: "a".repeat(200_000), declaredBytes: 10 },
      ]),
      "",
    ],
  ])("skips %s and names it once", async (_, path, content, message) => {
    put(path, content);
    const problem = await onlyProblemOf(path);
    expect(problem).toMatchObject({ kind: "skipped", message: expect.stringContaining(message) });
    expect(problem?.message).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each([
    ["an alias bomb", `${bomb}\ntitle: T`, /cannot be used \(Excessive alias count/],
    ["a date that is none", "date: 2026-02-30", /"date" is not a date such as/],
    ["an address of another kind", "url: ftp://example.org/a", /"url" is not an http or https/],
    ["a script for an address", "url: javascript:alert(1)", /"url" is not an http or https/],
    ["broken YAML", "title: [a", /not valid YAML/],
    ["a list", "- a\n- b", /not a list of names and values/],
  ])("reads a document with %s in its front matter and warns once", async (_, yaml, message) => {
    put("notes.md", `---\n${yaml}\n---\nThe body is read all the same.\n`);
    expect(await onlyProblemOf("notes.md")).toMatchObject({
      kind: "warning",
      message: expect.stringMatching(message),
    });
  });

  it("warns of damaged encoding", async () => {
    put("damaged.txt", "The ministerâ€™s speech was long. The ministerâ€™s answer was short.\n");
    expect(await onlyProblemOf("damaged.txt")).toMatchObject({
      kind: "warning",
      message: expect.stringContaining("restored exactly: 2"),
    });
  });

  it("gives a title of several lines as one", async () => {
    put("title.md", '---\ntitle: "One\\n\\u0007two\\r\\n  three"\n---\nBody.\n');
    const { documents } = await read();
    expect(documents.map(({ title }) => title)).toEqual(["Leave", "One two three"]);
  });

  it.each([
    "with space.md",
    `"quotes" & 'marks'.md`,
    "two\nlines.md",
    "заметки/план.md",
    "議事録.md",
    "percent%20#hash?.md",
    "-flag.md",
    "back\\slash.md",
  ])("reads a file named %j", async (path) => {
    put(path, GOOD);
    const reading = await read();
    expect(reading.problems).toEqual([]);
    expect(pathsOf(reading)).toContain(path);
  });

  it("passes over dot files, dot folders and the folders of tools", async () => {
    put(".hidden.md", GOOD);
    put(".git/HEAD", "ref");
    put("node_modules/a/README.md", GOOD);
    put("sub/node_modules/README.md", GOOD);
    put("__MACOSX/a.md", GOOD);
    expect(await read()).toMatchObject({ fileCount: 1, problems: [] });
  });

  it("names a file once however often it is amiss", async () => {
    put("scan.md", "---\ndate: never\n---\n");
    expect((await onlyProblemOf("scan.md"))?.message).toContain('"date"');
  });
});

describe("readFolder with links and special files", () => {
  it.each<[string, string, string]>([
    ["a link to itself", "loop.md", "loop.md"],
    ["a link to a folder above", "up", "."],
    ["a link to a folder outside", "away", ".."],
    ["a link to a file outside", "secret.md", "../secret.md"],
    ["a link to nothing", "gone.md", "nowhere.md"],
  ])("skips %s and names it once", async (_, path, target) => {
    writeFileSync(join(outside, "secret.md"), "The secret is 42.\n");
    symlinkSync(target, join(root, path));
    expect(await onlyProblemOf(path)).toMatchObject({
      kind: "skipped",
      message: expect.stringMatching(/link/),
    });
  });

  it("reads a link to a file inside", async () => {
    symlinkSync("good.md", join(root, "alias.md"));
    const reading = await read();
    expect(reading.problems).toEqual([]);
    expect(pathsOf(reading)).toEqual(["alias.md", "good.md"]);
  });

  it("reads a folder that is itself a link", async () => {
    symlinkSync(root, join(outside, "link"));
    symlinkSync("good.md", join(root, "alias.md"));
    expect(pathsOf(await read(join(outside, "link")))).toEqual(["alias.md", "good.md"]);
  });

  it("skips a pipe instead of waiting for it", async (context) => {
    try {
      execFileSync("mkfifo", [join(root, "pipe.md")]);
    } catch {
      context.skip("mkfifo does not work here");
    }
    expect((await onlyProblemOf("pipe.md"))?.message).toContain("no regular file");
  });

  it("skips a file that it may not read", async (context) => {
    put("locked.md", GOOD);
    chmodSync(join(root, "locked.md"), 0);
    skipWhenAllowed(context, () => readFileSync(join(root, "locked.md")));
    expect((await onlyProblemOf("locked.md"))?.message).toContain("EACCES");
  });

  it("skips a folder that it may not open", async (context) => {
    put("locked/a.md", GOOD);
    chmodSync(join(root, "locked"), 0);
    try {
      skipWhenAllowed(context, () => readdirSync(join(root, "locked")));
      expect((await onlyProblemOf("locked/"))?.message).toContain("EACCES");
    } finally {
      chmodSync(join(root, "locked"), 0o700);
    }
  });
});

describe("readFolder without a folder", () => {
  /** The error that reading `folder` ends with. */
  async function errorOf(folder: string): Promise<VerbatimError> {
    const error = await read(folder).catch((reason: unknown) => reason);
    if (!(error instanceof VerbatimError))
      throw new TypeError(`no VerbatimError: ${String(error)}`);
    expect(error.code).toBe("corpus");
    return error;
  }

  it("names a folder that is not there and tells what to do", async () => {
    const { message } = await errorOf(join(root, "none"));
    expect(message).toContain(`There is no folder "${join(root, "none")}".`);
    expect(message).toContain("--knowledge");
  });

  it("refuses a file", async () => {
    expect((await errorOf(join(root, "good.md"))).message).toContain("is a file, not a folder");
  });

  it("refuses a path through a file", async () => {
    expect((await errorOf(join(root, "good.md", "x"))).message).toContain("ENOTDIR");
  });

  it("refuses a folder that it may not open", async (context) => {
    chmodSync(root, 0);
    try {
      skipWhenAllowed(context, () => readdirSync(root));
      expect((await errorOf(root)).message).toContain("cannot be opened (EACCES)");
    } finally {
      chmodSync(root, 0o700);
    }
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../src");

interface SourceFile {
  /** Relative to `src`, with `/` between names. */
  readonly path: string;
  readonly text: string;
  /** Modules named in import and export lines, type imports and `import()` included. */
  readonly imports: readonly string[];
  /** Those among them that are files of `src`, by their path. */
  readonly files: readonly string[];
}

const IMPORT =
  /\b(?:import|export)\s(?:[\w\s{},*]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

function read(path: string): SourceFile {
  const text = readFileSync(join(SRC, path), "utf8");
  const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
  const files = imports
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name));
  return { path, text, imports, files };
}

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"))
  .toSorted()
  .map(read);

const inCore = sources.filter(({ path }) => path.startsWith("core/"));
const inAdapters = sources.filter(({ path }) => path.startsWith("adapters/"));

/** Every breach as `file: what`, so that a failure names them all. */
function breaches(
  files: readonly SourceFile[],
  find: (file: SourceFile) => readonly string[],
): readonly string[] {
  return files.flatMap((file) => find(file).map((what) => `${file.path}: ${what}`));
}

/** Word lists and other data stand in template literals that fill nothing in: left out here. */
function withoutData(text: string): string {
  return text.replace(/`[^`$]*`/g, "``");
}

/** Comments and literals blanked out, so that words in them are no breach. */
function codeOf(text: string): string {
  return withoutData(text)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(?<![:"'`\\])\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

/** The first way around in the import lines, as `a → b → a`. */
function firstCycle(files: readonly SourceFile[]): string | undefined {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].join(" → ");
    if (done.has(path)) return undefined;
    for (const next of byPath.get(path)?.files ?? []) {
      const found = visit(next, [...trail, path]);
      if (found !== undefined) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const { path } of files) {
    const found = visit(path, []);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe("the import lines", () => {
  it("are all found", () => {
    expect(sources.length).toBeGreaterThan(40);
    const lines = sources.flatMap(
      ({ text }) => text.match(/^(?:import\b|export\b.* from ).*["'];$/gm) ?? [],
    );
    const ends = sources.flatMap(({ text }) => text.match(/^\} from ["'].*["'];$/gm) ?? []);
    const dynamic = sources.flatMap(({ text }) => text.match(/\bimport\(/g) ?? []);
    expect(sources.flatMap(({ imports }) => imports)).toHaveLength(
      lines.length + ends.length + dynamic.length,
    );
  });

  it("name files that exist, with their ending", () => {
    const paths = new Set(sources.map(({ path }) => path));
    expect(breaches(sources, ({ files }) => files.filter((file) => !paths.has(file)))).toEqual([]);
  });

  it("never go round", () => {
    expect(firstCycle(sources)).toBeUndefined();
  });

  it("lead from the core to nothing but the core", () => {
    expect(
      breaches(inCore, ({ files }) => files.filter((file) => !file.startsWith("core/"))),
    ).toEqual([]);
  });

  it("lead from the core to no platform, network, disk or process", () => {
    const closed =
      /^(?:@slack\/|discord\.js|@discordjs\/|hono|@hono\/|chokidar|commander|(?:node:)?(?:fs|net|http|https|http2|tls|dgram|dns|child_process|cluster|worker_threads|process|os)(?:\/|$))/;
    expect(breaches(inCore, ({ imports }) => imports.filter((name) => closed.test(name)))).toEqual(
      [],
    );
  });

  it("lead from adapters to the core by its index; readers may use core/corpus too", () => {
    // What parsers make is the core's own model of a document; the rest of the core is not theirs.
    const isReader = (path: string) => path.startsWith("adapters/corpus/");
    const isOpen = (path: string, file: string) =>
      file === "core/index.ts" ||
      (isReader(path) && (file.startsWith("core/corpus/") || file === "core/errors.ts"));
    expect(
      breaches(inAdapters, ({ path, files }) =>
        files.filter((file) => file.startsWith("core/") && !isOpen(path, file)),
      ),
    ).toEqual([]);
  });

  it("lead from adapters to no file above them", () => {
    expect(
      breaches(inAdapters, ({ files }) =>
        files.filter((file) => !/^(?:core|adapters)\//.test(file)),
      ),
    ).toEqual([]);
  });

  it("lead to the configuration from the composition root only", () => {
    expect(
      breaches(sources, ({ path, files }) =>
        files.filter((file) => file === "config.ts" && path.includes("/")),
      ),
    ).toEqual([]);
  });
});

describe("the core", () => {
  it.each([
    ["the environment", /\bprocess\b/],
    ["the clock", /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\b|\bhrtime\b/],
    ["chance", /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bgetRandomValues\b/],
    ["timers", /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/],
    ["the network", /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/],
    ["the terminal", /\bconsole\./],
  ])("does not use %s", (_, pattern) => {
    expect(breaches(inCore, ({ text }) => pattern.exec(codeOf(text)) ?? [])).toEqual([]);
  });
});

describe("the folders of Slack and Discord", () => {
  const ALIKE = 4;

  /** What stands in so many lines of code on end, by where it begins; imports aside. */
  function passages(folder: string): Map<string, string> {
    const files = sources.filter(({ path }) => path.startsWith(`adapters/${folder}/`));
    return new Map(
      files.flatMap(({ path, text }) => {
        const code = codeOf(text.replaceAll(/^import\b[^;]*;$/gm, "")).split("\n");
        const lines = code.map((line) => line.trim()).filter((line) => /\w/.test(line));
        return lines.map((_, at) => [lines.slice(at, at + ALIKE).join("\n"), path] as const);
      }),
    );
  }

  it("hold nothing that both hold: that is the core's", () => {
    const slack = passages("slack");
    const alike = [...passages("discord")].filter(([passage]) => slack.has(passage));
    expect(alike.map(([passage, path]) => `${path}: ${passage}`)).toEqual([]);
  });
});

describe("the environment", () => {
  it("is read in the configuration only", () => {
    const others = sources.filter(({ path }) => path !== "config.ts");
    expect(breaches(others, ({ text }) => /\bprocess\.env\b/.exec(codeOf(text)) ?? [])).toEqual([]);
  });
});

describe("the files", () => {
  it("are named after what they hold", () => {
    const vague = /^(?:utils?|helpers?|types?|common|misc|shared|lib)\.ts$/;
    expect(
      sources.filter(({ path }) => vague.test(basename(path))).map(({ path }) => path),
    ).toEqual([]);
  });

  it("are in kebab-case", () => {
    expect(
      sources.filter(({ path }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(basename(path))),
    ).toEqual([]);
  });

  it("have an index in the core only", () => {
    const barrels = sources.filter(({ path }) => basename(path) === "index.ts");
    expect(barrels.map(({ path }) => dirname(path))).toEqual(["core"]);
  });

  it("have fewer than 300 lines, lists of words aside", () => {
    expect(
      breaches(sources, ({ text }) => {
        const lines = withoutData(text).split("\n").length - 1;
        return lines < 300 ? [] : [`${lines} lines`];
      }),
    ).toEqual([]);
  });
});

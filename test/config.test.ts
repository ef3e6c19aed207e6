import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CONFIG_FILE, environmentOf, loadConfig } from "../src/config.ts";
import { VerbatimError } from "../src/core/errors.ts";
import { environmentName, settings } from "../src/settings.ts";
import { renderConfigurationPage, renderEnvExample } from "./render-settings.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-config-"));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Given {
  readonly file?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: object;
}

function load({ file, env = {}, flags = {} }: Given = {}) {
  if (file !== undefined) writeFileSync(join(folder, CONFIG_FILE), file);
  return loadConfig({ env, folder, flags });
}

/** The problems named, without the first line. */
function problemsOf(given: Given): readonly string[] {
  try {
    load(given);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    expect(error.code).toBe("configuration");
    const [head, ...problems] = error.message.split("\n  ");
    expect(head).toBe("The configuration cannot be used:");
    return problems;
  }
  return [];
}

describe("loadConfig", () => {
  it("needs no file and no environment", () => {
    expect(load()).toEqual({
      knowledge: "knowledge",
      // Set by measurement; docs/configuration.md pins it below.
      threshold: expect.any(Number),
      maxFileBytes: 20_000_000,
      maxUnzippedBytes: 100_000_000,
      watch: true,
      host: "127.0.0.1",
      data: "data",
      keepQuestionsDays: 90,
      digestCatchUpHours: 6,
      slackCommand: "ask",
      slackDigestCommand: "digest",
      slackApiUrl: "https://slack.com/api/",
      discordCommand: "ask",
      discordDigestCommand: "digest",
      discordApiUrl: "https://discord.com/api",
      discordMessageContent: false,
    });
  });

  it("reads the file", () => {
    expect(load({ file: "threshold: 0.7\nwatch: false\nport: 5000\n" })).toMatchObject({
      threshold: 0.7,
      watch: false,
      port: 5000,
    });
  });

  it("takes a file of comments only for an empty one", () => {
    expect(load({ file: "# threshold: 0.7\n" })).toEqual(load({ file: "" }));
  });

  it("sets the environment above the file", () => {
    const file = "threshold: 0.7\nknowledge: handbook\n";
    const env = { VERBATIM_THRESHOLD: "0.2", VERBATIM_WATCH: "false" };
    expect(load({ file, env })).toMatchObject({
      threshold: 0.2,
      knowledge: "handbook",
      watch: false,
    });
  });

  it("sets the command line above all", () => {
    const flags = { threshold: 0.9, knowledge: undefined, json: true };
    const env = { VERBATIM_THRESHOLD: "0.2", VERBATIM_KNOWLEDGE: "manuals" };
    expect(load({ file: "threshold: 0.7", env, flags })).toMatchObject({
      threshold: 0.9,
      knowledge: "manuals",
    });
  });

  it("lets a good value of a higher place replace a bad one below", () => {
    expect(load({ file: "threshold: high", env: { VERBATIM_THRESHOLD: "0.2" } }).threshold).toBe(
      0.2,
    );
  });

  it("wants two names for two commands, and none that is taken", () => {
    expect(problemsOf({ file: "discordCommand: ask\ndiscordDigestCommand: ask\n" })).toEqual([
      "VERBATIM_DISCORD_COMMAND and VERBATIM_DISCORD_DIGEST_COMMAND must differ.",
    ]);
    expect(problemsOf({ env: { VERBATIM_DISCORD_COMMAND: "sources" } })).toEqual([
      "VERBATIM_DISCORD_COMMAND is the name of another command of Verbatim's: choose another.",
    ]);
  });

  it("names every problem at once, as it was typed", () => {
    const problems = problemsOf({
      file: "threshold: high\ntreshold: 0.5\nmaxFileBytes: 0\n",
      env: { VERBATIM_PORT: "70000", VERBATIM_WHATCH: "true" },
      flags: { knowledge: "" },
    });
    expect(problems.toSorted()).toEqual([
      "--knowledge must not be empty.",
      "VERBATIM_PORT must be 65535 or less.",
      "VERBATIM_WHATCH is no setting; did you mean VERBATIM_WATCH?",
      `maxFileBytes in ${CONFIG_FILE} must be 1 or more.`,
      `threshold in ${CONFIG_FILE} must be a number.`,
      `treshold in ${CONFIG_FILE} is no setting; did you mean threshold?`,
    ]);
  });

  it("lists the settings when a name is like none of them", () => {
    expect(problemsOf({ file: "colour: red" })).toEqual([
      `colour in ${CONFIG_FILE} is no setting; the settings are ${Object.keys(settings.shape).join(", ")}.`,
    ]);
  });

  it("reads what belongs to a platform under the name that it has there", () => {
    const loaded = load({ env: { SLACK_API_URL: "http://127.0.0.1:1/api/", DISCORD_TOKEN: "t" } });
    expect(loaded.slackApiUrl).toBe("http://127.0.0.1:1/api/");
    expect(loaded.discordToken?.reveal()).toBe("t");
  });

  it("shows a mask in place of a secret", () => {
    const loaded = load({ env: { SLACK_BOT_TOKEN: "xoxb-secret" } });
    expect(loaded.slackBotToken?.reveal()).toBe("xoxb-secret");
    for (const shown of [
      JSON.stringify(loaded),
      inspect(loaded, { depth: 9 }),
      `${loaded.slackBotToken?.toString()}`,
    ]) {
      expect(shown).not.toContain("xoxb");
      expect(shown).toMatch(/secret|object/);
    }
  });

  it("takes a secret without the spaces around it, and none with a sign that none has", () => {
    expect(load({ env: { SLACK_BOT_TOKEN: " xoxb-1 " } }).slackBotToken?.reveal()).toBe("xoxb-1");
    expect(problemsOf({ env: { SLACK_BOT_TOKEN: "xoxb-…" } })).toEqual([
      expect.stringContaining("SLACK_BOT_TOKEN holds a sign that none has"),
    ]);
  });

  it("refuses secrets in the file, and says where they belong", () => {
    expect(problemsOf({ file: "slackBotToken: xoxb-1" })).toEqual([
      `slackBotToken in ${CONFIG_FILE} is a secret: set SLACK_BOT_TOKEN in the environment or .env.`,
    ]);
  });

  it("takes an empty variable for one that is not set, where nothing is set by default", () => {
    expect(load({ env: { SLACK_BOT_TOKEN: "", VERBATIM_PORT: "" } })).toEqual(load());
  });

  it("leaves the variables of other programs alone", () => {
    expect(load({ env: { PORT: "x", THRESHOLD: "x", verbatim_port: "x" } }).port).toBeUndefined();
  });

  it.each([
    ["threshold", "1,5"],
    ["threshold", ""],
    ["threshold", " "],
    ["threshold", "NaN"],
    ["threshold", "Infinity"],
    ["threshold", "1.01"],
    ["threshold", "-0.1"],
    ["threshold", "0.5%"],
    ["port", "0x50"],
    ["port", "80.5"],
    ["port", "1e3"],
    ["maxFileBytes", "20MB"],
    ["maxUnzippedBytes", "-1"],
    ["watch", "yes"],
    ["watch", ""],
    ["watch", "TRUE"],
    ["host", ""],
    ["knowledge", ""],
  ])("refuses %s=%j in place of the default", (name, value) => {
    const problems = problemsOf({ env: { [environmentName(name)]: value } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${environmentName(name)} must (?:be|not be) `));
  });

  it.each([
    "threshold: null",
    "threshold: [0.5]",
    "watch: 1",
    "knowledge: 7",
    "host: {}",
    "port: .inf",
  ])("refuses %s in the file", (file) => expect(problemsOf({ file })).toHaveLength(1));

  it.each([
    ["broken YAML", "threshold: [0.5", /at line 1/],
    ["the same name twice", "port: 1\nport: 2", /Map keys must be unique/],
    ["a list", "- threshold", /it must hold names and values/],
    ["a lone word", "threshold", /it must hold names and values/],
    ["aliases", "knowledge: &a docs\nhost: *a\n", /alias/i],
  ])("refuses %s", (_, file, reason) => {
    const problems = problemsOf({ file });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^verbatim\.config\.yaml cannot be read: .*[^:.]\.$/);
    expect(problems[0]).toMatch(reason);
  });

  it("refuses a folder in the file's place", () => {
    mkdirSync(join(folder, CONFIG_FILE));
    expect(problemsOf({})).toEqual([expect.stringContaining("EISDIR")]);
  });
});

describe("environmentOf", () => {
  it("reads .env below what is set already", () => {
    vi.stubEnv("VERBATIM_THRESHOLD", "0.3");
    vi.stubEnv("VERBATIM_HOST", undefined);
    writeFileSync(join(folder, ".env"), "VERBATIM_THRESHOLD=0.8\nVERBATIM_HOST='localhost'\n");
    expect(environmentOf(folder)).toMatchObject({
      VERBATIM_THRESHOLD: "0.3",
      VERBATIM_HOST: "localhost",
    });
  });

  it("passes over a folder named .env", () => {
    mkdirSync(join(folder, ".env"));
    expect(environmentOf(folder)).toBe(process.env);
  });
});

describe("generated documentation", () => {
  it("lists every setting in .env.example", async () => {
    await expect(renderEnvExample(settings)).toMatchFileSnapshot("../.env.example");
  });

  it("describes every setting in docs/configuration.md", async () => {
    await expect(renderConfigurationPage(settings)).toMatchFileSnapshot("../docs/configuration.md");
  });

  it("gives an example that can be used as it stands", () => {
    const lines = renderEnvExample(settings).matchAll(/^# (VERBATIM_\w+)=(.+)$/gm);
    const env = Object.fromEntries(Array.from(lines, ([, name = "", value]) => [name, value]));
    expect(Object.keys(env).length).toBeGreaterThan(5);
    expect(loadConfig({ env, folder })).toEqual(load());
  });
});

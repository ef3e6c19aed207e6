import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../src/adapters/store/database.ts";
import { createInstallations } from "../../src/adapters/store/installations.ts";
import { ids, startSlackServer } from "../fakes/slack/server.ts";

const ROOT = join(import.meta.dirname, "../..");
const MAIN = join(ROOT, "dist/main.js");
const isBuilt = existsSync(MAIN);

/** A process that does not end is a failure, not something to wait for. */
const MAX_RUN_MS = 50_000;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-e2e-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The environment without settings and without what forces colours. */
function cleanEnv(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:VERBATIM_|FORCE_COLOR$|NO_COLOR$|NODE_OPTIONS$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...env };
}

function launch(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [MAIN, ...argv], { cwd: folder, env: cleanEnv(env) });
  const timer = setTimeout(() => child.kill("SIGKILL"), MAX_RUN_MS);
  const seen = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (seen.out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (seen.err += chunk));
  const ended = once(child, "close").then(() => {
    clearTimeout(timer);
    return { ...seen, exit: child.exitCode, signal: child.signalCode };
  });
  return { child, seen, ended };
}

/** Runs to the end; `input` is its standard input. */
async function run(argv: readonly string[], env?: Readonly<Record<string, string>>, input = "") {
  const { child, ended } = launch(argv, env);
  child.stdin.end(input);
  return ended;
}

const KNOWLEDGE = { VERBATIM_KNOWLEDGE: join(ROOT, "knowledge") };

describe("the built program", () => {
  it("is there to be tested", (context) => {
    if (!isBuilt) context.skip("dist/main.js is missing: npm run build makes it; nothing ran here");
    expect(isBuilt).toBe(true);
  });

  describe.runIf(isBuilt)("verbatim", () => {
    it("answers a question over the documents that ship, as JSON only", async () => {
      const argv = [
        "ask",
        "who signed the strategic partnership treaty?",
        "--json",
        "--threshold=0",
      ];
      const { exit, out, err } = await run(argv, KNOWLEDGE);
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      expect(JSON.parse(out)).toMatchObject({
        outcome: "answered",
        quotes: expect.arrayContaining([expect.objectContaining({ path: "timeline.md" })]),
      });
    });

    it("reads a batch from standard input", async () => {
      const input = '{"id":"q1","question":"who is Putin?"}\n{"id":"q2","question":"xylophone"}\n';
      const { exit, out } = await run(["ask", "--batch", "-", "--json"], KNOWLEDGE, input);
      expect(exit).toBe(0);
      const lines = out.trimEnd().split("\n");
      expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
        { id: "q1" },
        { id: "q2", outcome: "unanswered" },
      ]);
    });

    it("finds nothing wrong with the documents that ship", async () => {
      const { exit, out } = await run(["check", "--json"], KNOWLEDGE);
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ ok: true });
    });

    it("names digests of the configuration for platforms that are not connected", async () => {
      const env = { VERBATIM_DIGESTS: "slack T1 C1 9:00 UTC; slack T1 C2 9:00 UTC" };
      const { exit, out } = await run(["check"], { ...KNOWLEDGE, ...env });
      expect(exit).toBe(1);
      expect(out).toContain(
        "wrong    VERBATIM_DIGESTS: no digest is posted in C1, C2: Slack is not connected; docs/slack.md tells how",
      );
      expect(out).not.toContain("Discord");
    });

    it("makes no database to say that no digest was sent", async () => {
      const { exit, out, err } = await run(["digest", "--ledger"], KNOWLEDGE);
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      expect(out).toContain("No digest was sent yet.");
      expect(existsSync(join(folder, "data"))).toBe(false);
    });

    it("looks at the workspaces that installed the Slack app, and makes no database where there is none", async () => {
      const slack = await startSlackServer();
      const key = Buffer.alloc(32, 7);
      const env = {
        ...KNOWLEDGE,
        SLACK_API_URL: slack.apiUrl,
        SLACK_CLIENT_ID: slack.settings.clientId,
        SLACK_CLIENT_SECRET: slack.settings.clientSecret,
        SLACK_SIGNING_SECRET: slack.settings.signingSecret,
        VERBATIM_PUBLIC_URL: "https://verbatim.example.org",
        VERBATIM_ENCRYPTION_KEY: key.toString("base64"),
      };
      const data = join(folder, "data");
      try {
        expect((await run(["check"], env)).out).toContain("no workspace has installed the app yet");
        expect(existsSync(data)).toBe(false);
        const database = await openDatabase({ folder: data });
        const bot = { token: ids.botToken, id: ids.botId, userId: ids.bot, scopes: [] };
        const installation = { team: { name: "Harbour" }, user: { id: ids.ana }, bot };
        await createInstallations(database, key).save(`slack:${ids.team}`, installation);
        await database.destroy();
        const { exit, out } = await run(["check", "--channel", "random"], env);
        expect(exit).toBe(1);
        expect(out).toContain("fine     Slack, Harbour: the bot is a member of #general, #secret.");
        expect(out).toContain("wrong    Slack, Harbour: the bot is not a member of #random");
      } finally {
        rmSync(data, { recursive: true, force: true });
        await slack.close();
      }
    });

    it("ends with status 2 without a knowledge folder, and with a bad setting", async () => {
      expect((await run(["ask", "x"])).err).toContain('There is no folder "knowledge"');
      const bad = await run(["ask", "x"], { VERBATIM_THRESHOLD: "high" });
      expect(bad).toMatchObject({ exit: 2, out: "" });
    });

    it("reads .env where it is started", async () => {
      writeFileSync(join(folder, ".env"), "VERBATIM_THRESHOLD=9\n");
      try {
        const { err } = await run(["ask", "x"], KNOWLEDGE);
        expect(err).toContain("VERBATIM_THRESHOLD must be 1 or less.");
      } finally {
        rmSync(join(folder, ".env"));
      }
    });

    it.each([
      [{ FORCE_COLOR: "1" }, true],
      [{ NO_COLOR: "1" }, false],
    ])("colours its output under %j: %s", async (env, isColoured) => {
      const { out } = await run(["ask", "who is Putin?", "--threshold=0"], {
        ...KNOWLEDGE,
        ...env,
      });
      expect(out).toContain("Putin");
      expect(out.includes("\u001B[")).toBe(isColoured);
    });

    it("ends quietly when its reader has seen enough", async () => {
      const { child, ended } = launch(["sources"], KNOWLEDGE);
      child.stdout.destroy();
      expect(await ended).toMatchObject({ exit: 0, err: "" });
    });

    it.each(["SIGINT", "SIGTERM"] as const)("serves the console until %s", async (signal) => {
      const { child, seen, ended } = launch(["start", "--port=0"], KNOWLEDGE);
      const isOver = ended.then(() => true);
      while (!seen.out.includes("Ctrl-C stops.")) {
        if (await Promise.race([once(child.stdout, "data").then(() => false), isOver])) break;
      }
      const [url = ""] = /http:\/\/127\.0\.0\.1:\d+/.exec(seen.out) ?? [];
      expect(seen).toEqual({ out: expect.stringContaining("http://127.0.0.1:"), err: "" });
      const response = await fetch(url);
      expect(response.status).toBe(200);
      await response.text();
      child.kill(signal);
      expect(await ended).toMatchObject({ exit: 0, signal: null, err: "" });
    });
  });
});

describe("the README", () => {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  const [, block = ""] = /```console\n([\s\S]*?)\n```/.exec(readme) ?? [];
  const examples = block.split(/^\$ /m).flatMap((example) => {
    const [command = "", ...shown] = example.trimEnd().split("\n");
    const question = /ask "(.*)"$/.exec(command)?.[1];
    return question === undefined ? [] : [{ question, shown: shown.join("\n") }];
  });

  it("shows two answers", () => expect(examples).toHaveLength(2));

  it.skipIf(!isBuilt).each(examples)(
    "shows what the program prints: $question",
    async ({ question, shown }) => {
      const { out } = await run(["ask", "--knowledge", join(ROOT, "knowledge"), question]);
      // The last line of a shortened answer.
      expect(out).toContain(shown.replace(/\n *…$/, ""));
    },
  );
});

import { describe, expect, it } from "vitest";
import { createLog, scrubbed } from "../../src/adapters/log.ts";

/** A log, and what it has written. */
function logged() {
  const written: [stream: string, line: string][] = [];
  const log = createLog({
    out: (line) => void written.push(["out", line]),
    err: (line) => void written.push(["err", line]),
  });
  return { log, written };
}

/*
 * Put together here, so that no scanner of secrets takes them for real ones.
 */
const SECRETS = {
  "a bot token of Slack's": ["xoxb", "1234567890", "abcDEF"].join("-"),
  "a user token of Slack's": ["xoxp", "1", "2", "3", "abc"].join("-"),
  "an app-level token of Slack's": ["xapp", "1", "A1", "2", "abc"].join("-"),
  "a rotating token of Slack's": ["xoxe.xoxb", "1", "My4xYz"].join("-"),
  "a refresh token of Slack's": ["xoxe", "1", "My4xYz"].join("-"),
  "a token of Discord's": ["MTEwMDAwMDAwMDAwMDAwMDAw", "GabcDE", "x".repeat(38)].join("."),
} as const;

const PASSWORDS = ["s3cret", "p@ss", "a@b@c", "p%40ss", "a:b", "ü-_~!$"];

describe("scrubbed", () => {
  it.each(Object.entries(SECRETS))("masks %s", (_, secret) => {
    expect(scrubbed(`token ${secret}, and more`)).toBe("token (secret), and more");
    expect(scrubbed(`{"token":"${secret}"}`)).toBe('{"token":"(secret)"}');
    expect(scrubbed(`Bearer ${secret}`)).toBe("Bearer (secret)");
  });

  it.each(PASSWORDS)("masks the password %j in an address", (password) => {
    const address = `postgres://ana:${password}@db.example:5432/verbatim`;
    expect(scrubbed(`cannot reach ${address} now`)).toBe(
      "cannot reach postgres://ana:(secret)@db.example:5432/verbatim now",
    );
  });

  it("masks each of several", () => {
    const [one = "", other = ""] = Object.values(SECRETS);
    expect(scrubbed(`${one} ${other} http://a:b@c/ http://d:e@f/`)).toBe(
      "(secret) (secret) http://a:(secret)@c/ http://d:(secret)@f/",
    );
  });

  it.each([
    "Slack: connected to Harbour as @verbatim.",
    "https://slack.com:443/api/chat.postMessage",
    "http://127.0.0.1:4180/, ask ana@example.com",
    "postgres://ana@db.example/verbatim",
    "1.2.3 of discord.js 14.28.1",
    "0f4c9d5a2e8dd9e2d8a3c2de2c1f8f2a0f4c9d5a2e8dd9e2d8a3c2de2c1f8f2a",
  ])("leaves %j as it is", (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});

describe("createLog", () => {
  const secret = SECRETS["a bot token of Slack's"];

  it("writes to the stream that fits", () => {
    const { log, written } = logged();
    log.info("one");
    log.warn("two");
    log.error("three");
    expect(written).toEqual([
      ["out", "one"],
      ["err", "two"],
      ["err", "three"],
    ]);
  });

  it("tells the causes of causes", () => {
    const { log, written } = logged();
    const root = new Error("ECONNREFUSED");
    const cause = new Error("fetch failed", { cause: root });
    log.error("Slack cannot be reached.", new Error("No answer.", { cause }));
    expect(written[0]?.[1]).toBe(
      "Slack cannot be reached. No answer. (fetch failed (ECONNREFUSED))",
    );
  });

  it("tells each of several causes that have no common words", () => {
    const { log, written } = logged();
    log.warn("Failed:", new AggregateError([new Error("no route"), new Error("refused")]));
    expect(written[0]?.[1]).toBe("Failed: no route; refused");
  });

  it.each([
    ["text", "a broken pipe"],
    ["undefined in an error", new Error("x", { cause: undefined })],
    ["nothing", undefined],
    ["null", null],
    ["an object", { reason: "x" }],
  ])("takes any cause: %s", (_, cause) => {
    const { log, written } = logged();
    log.warn("Failed:", cause);
    expect(written).toHaveLength(1);
  });

  it("masks secrets in messages, in causes, and in causes of causes", () => {
    const { log, written } = logged();
    const root = new Error(`sent ${secret}`);
    const cause = new Error("at postgres://ana:p4ss@db/x", { cause: root });
    for (const write of [log.warn, log.error]) {
      write(`with ${secret}`, new Error(`of ${secret}`, { cause }));
    }
    log.info(`with ${secret}`);
    const lines = written.map(([, line]) => line).join("\n");
    expect(lines).not.toContain(secret);
    expect(lines).not.toContain("p4ss");
    expect(lines.match(/\(secret\)/g)).toHaveLength(9);
  });

  it("prints no stack", () => {
    const { log, written } = logged();
    log.error("A fault:", new TypeError("x is not a function", { cause: new Error("y") }));
    expect(written[0]?.[1]).not.toMatch(/\n|\.ts:\d|\bat /);
  });
});

import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import { describe, expect, it } from "vitest";
import { isAcknowledged, isGone, translated } from "../../../src/adapters/discord/errors.ts";
import { VerbatimError } from "../../../src/core/errors.ts";

const URL = "https://discord.com/api/v10/channels/1/messages";

const api = (code: number, status: number, message = "Words of Discord's") =>
  new DiscordAPIError({ code, message }, code, status, "POST", URL, {});

const limited = new RateLimitError({
  timeToReset: 1_500,
  limit: 5,
  method: "POST",
  hash: "h",
  url: URL,
  route: "/channels/:id/messages",
  majorParameter: "1",
  global: false,
  retryAfter: 1_500,
  sublimitTimeout: 0,
  scope: "user",
});

describe("translated, for Discord", () => {
  it.each<[string, Error, object]>([
    ["a rate limit", limited, { code: "busy", retryAfterMs: 1_500 }],
    [
      "an HTTP status",
      new HTTPError(502, "Bad Gateway", "POST", URL, {}),
      { code: "unsure", message: "Discord answered with HTTP 502." },
    ],
    ["a broken connection", new TypeError("fetch failed"), { code: "unsure" }],
    ["a time that ran out", new DOMException("aborted", "AbortError"), { code: "unsure" }],
    [
      "a refusal without a code or a reason",
      // What discord.js makes of a body that has neither.
      new DiscordAPIError(Object.create(null), Number.NaN, 404, "GET", URL, {}),
      { code: "refused", message: "Discord refused (HTTP 404). It gives no reason." },
    ],
    [
      "a wrong token",
      api(0, 401),
      { code: "unauthorized", message: expect.stringContaining("The bot token is wrong") },
    ],
    [
      "what discord.js says after that",
      new Error("Expected token to be set for this request, but none was present"),
      { code: "unauthorized", message: expect.stringContaining("The bot token is wrong") },
    ],
    [
      "a channel that it does not see",
      api(50_001, 403),
      { code: "refused", message: expect.stringContaining("View Channel") },
    ],
    [
      "a right that it lacks",
      api(50_013, 403),
      { code: "refused", message: expect.stringContaining("Embed Links") },
    ],
    [
      "three seconds that are over",
      api(10_062, 404),
      { code: "refused", message: expect.stringContaining("three seconds") },
    ],
    [
      "a quarter of an hour that is over, which is not the bot's own token",
      api(50_027, 401),
      { code: "refused", message: expect.stringContaining("quarter of an hour") },
    ],
    [
      "an interaction that was never acknowledged",
      api(10_015, 401),
      { code: "refused", message: expect.stringContaining("acknowledgement") },
    ],
    [
      "any other refusal",
      api(50_035, 400),
      { code: "refused", message: "Discord refused (50035). Words of Discord's" },
    ],
  ])("knows %s", (_, error, expected) => {
    expect(translated(error)).toMatchObject({ ...expected, cause: error });
  });

  it("leaves errors of its own as they are", () => {
    const own = new VerbatimError("unsure", "x");
    expect(translated(own)).toBe(own);
  });

  it("takes what is no error", () => {
    expect(translated("oops")).toMatchObject({ code: "unsure", cause: "oops" });
  });
});

describe("isGone", () => {
  it("is so of a message that there is no more, and of nothing else", () => {
    expect(isGone(api(10_008, 404))).toBe(true);
    expect(isGone(api(10_003, 404))).toBe(false);
    expect(isGone(new HTTPError(404, "Not Found", "DELETE", URL, {}))).toBe(false);
  });
});

describe("isAcknowledged", () => {
  it("is so of an interaction that was answered before, and of nothing else", () => {
    expect(isAcknowledged(translated(api(40_060, 400)))).toBe(true);
    expect(isAcknowledged(translated(api(10_062, 404)))).toBe(false);
    expect(isAcknowledged(new VerbatimError("refused", "x"))).toBe(false);
  });
});

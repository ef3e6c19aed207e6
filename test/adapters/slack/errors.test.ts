import { webApi } from "@slack/bolt";
import { describe, expect, it } from "vitest";
import { translated } from "../../../src/adapters/slack/errors.ts";
import { VerbatimError } from "../../../src/core/errors.ts";

const platform = (error: string, more: object = {}) =>
  new webApi.WebAPIPlatformError({ ok: false, error, ...more });

describe("translated, for Slack", () => {
  it.each<[string, Error, object]>([
    ["a rate limit", new webApi.WebAPIRateLimitedError(30), { code: "busy", retryAfterMs: 30_000 }],
    ["a rate limit without a time", platform("ratelimited"), { code: "busy" }],
    [
      "an HTTP status",
      new webApi.WebAPIHTTPError(503, "Service Unavailable", {}),
      { code: "unsure", message: "Slack answered with HTTP 503." },
    ],
    [
      "a broken connection",
      new webApi.WebAPIRequestError(new Error("socket hang up")),
      { code: "unsure", message: "Slack could not be reached." },
    ],
    ["a failure inside Slack", platform("internal_error"), { code: "unsure" }],
    ["an answer that is no name of an error", platform('{"ok":tr'), { code: "unsure" }],
    [
      "a channel without the bot",
      platform("not_in_channel"),
      { code: "refused", message: expect.stringContaining("/invite @Verbatim") },
    ],
    [
      "any other refusal",
      platform("msg_too_long"),
      { code: "refused", message: "Slack refused: msg_too_long." },
    ],
    [
      "a scope that is missing",
      platform("missing_scope", { needed: "chat:write" }),
      { code: "unauthorized", message: expect.stringContaining("lacks the scope chat:write") },
    ],
    ["anything else", new TypeError("x is not a function"), { code: "fault" }],
  ])("knows %s", (_, error, expected) => {
    expect(translated(error)).toMatchObject({ ...expected, cause: error });
  });

  it.each(["invalid_auth", "account_inactive", "token_revoked", "token_expired", "not_authed"])(
    "waits for an admin at %s, and says what to do",
    (name) => {
      const { code, message } = translated(platform(name));
      expect(code).toBe("unauthorized");
      expect(message).toMatch(/^Slack refused: \w+\. .+\.$/);
    },
  );

  it("takes what is wrapped for what it is", () => {
    const installed = new VerbatimError("refused", "The app is not installed in slack:T1.");
    expect(translated(new Error("wrapped", { cause: installed }))).toBe(installed);
    expect(translated(new Error("wrapped", { cause: platform("token_revoked") })).code).toBe(
      "unauthorized",
    );
    expect(translated(new Error("wrapped", { cause: new Error("x") })).message).toContain(
      "wrapped",
    );
  });

  it("leaves errors of its own as they are", () => {
    const own = new VerbatimError("unsure", "x");
    expect(translated(own)).toBe(own);
  });

  it("takes what is no error", () => {
    expect(translated("oops")).toMatchObject({
      code: "fault",
      message: expect.stringContaining("oops"),
    });
  });
});

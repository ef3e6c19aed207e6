import { describe, expect, it } from "vitest";
import type { Bot } from "../../../src/core/bot/bot.ts";
import { press } from "../../../src/core/bot/press.ts";
import type { Shared } from "../../../src/core/bot/share.ts";
import type { Digests } from "../../../src/core/publishing/digests.ts";
import type { Rating } from "../../../src/core/ports.ts";
import type { Pressed } from "../../../src/core/reply/action-value.ts";
import { ACTIONS } from "../../../src/core/reply/blocks.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";

/** What a bot does that shares as it is told, and what it was asked to keep. */
function botThat(shares: Shared = { state: "shared" }) {
  const ratings: Omit<Rating, "ratedAt">[] = [];
  const nothing = async () => undefined;
  const commands: string[] = [];
  const place = { platform: "slack", workspace: "T1", channel: "C1" };
  const digests: Digests = {
    tick: nothing,
    replyTo: async () => ({ outcome: "silent", quotes: [] }),
    command: async (text) => {
      commands.push(text);
      return noticePage("done");
    },
    problemWith: nothing,
    show: async () => noticePage("digest"),
    wish: async () => "09:00 Europe/Berlin",
    questionText: async () => "In the 2026-03-05 piece, ",
    placeOf: async (key) => (key === "q" ? place : undefined),
    recent: async () => [],
    pauseAll: nothing,
    configure: nothing,
  };
  const bot: Bot = {
    digests,
    takeUp: async () => true,
    receive: nothing,
    amend: nothing,
    answer: nothing,
    show: async ({ action, key, index }) => noticePage(`${action} ${key} ${index}`),
    share: async () => shares,
    rate: async (rating) => void ratings.push(rating),
    help: () => noticePage("help"),
    sources: () => noticePage("sources"),
    gaps: async () => noticePage("gaps"),
    home: async () => noticePage("home"),
    sweep: nothing,
  };
  return { bot, ratings, commands };
}

const by = { asker: "ben", maySubscribe: async () => true, mayShare: async () => true };

/** What a button leads to, once it is ready. */
async function effectOf(action: Pressed["action"], { bot } = botThat(), key = "q") {
  const effect = press({ action, key, index: 2 }, by, bot);
  return effect.kind === "form"
    ? { ...effect, form: await effect.form() }
    : { ...effect, page: await effect.page() };
}

describe("press", () => {
  it.each([
    ["context", "Around the quote"],
    ["why", "Why this quote"],
  ] as const)("opens a window for %s", async (action, title) => {
    expect(await effectOf(action)).toEqual({
      kind: "window",
      title,
      page: noticePage(`${action} q 2`),
    });
  });

  it("gives window titles that Slack takes: 24 characters", async () => {
    for (const action of ACTIONS) {
      const effect = await effectOf(action);
      expect(effect.kind === "window" ? effect.title.length : 0).toBeLessThanOrEqual(24);
    }
  });

  it("gives forms whose title and label Slack and Discord take: 24 and 45 characters", async () => {
    for (const action of ["unhelpful", "ask", "time"] as const) {
      const effect = await effectOf(action);
      if (effect.kind !== "form") throw new Error(`no form: ${effect.kind}`);
      expect(effect.form.title.length).toBeLessThanOrEqual(24);
      expect(effect.form.label.length).toBeLessThanOrEqual(45);
    }
  });

  it("does nothing before what it leads to is asked for", () => {
    const { bot, ratings } = botThat();
    press({ action: "helpful", key: "q", index: 0 }, by, bot);
    expect(ratings).toEqual([]);
  });

  it("turns to the next page", async () => {
    const effect = await effectOf("page");
    expect(effect).toEqual({ kind: "turn", page: noticePage("page q 2") });
  });

  it("keeps a thumb up, and thanks", async () => {
    const that = botThat();
    const effect = await effectOf("helpful", that);
    expect(effect).toEqual({ kind: "word", page: noticePage("Thank you.") });
    expect(that.ratings).toEqual([{ key: "q", user: "ben", helpful: true }]);
  });

  it("keeps a thumb down at once, and asks for the reason", async () => {
    const that = botThat();
    expect(await effectOf("unhelpful", that)).toMatchObject({
      kind: "form",
      form: { name: "reason", key: "q", optional: true },
    });
    expect(that.ratings).toEqual([{ key: "q", user: "ben", helpful: false }]);
  });

  it("asks for a question about what a digest told of", async () => {
    expect(await effectOf("ask")).toMatchObject({
      kind: "form",
      form: { name: "ask", key: "q", value: "In the 2026-03-05 piece, ", optional: false },
    });
  });

  it("asks when a digest is to come", async () => {
    expect(await effectOf("time")).toMatchObject({
      kind: "form",
      form: { name: "time", key: "q", value: "09:00 Europe/Berlin" },
    });
  });

  it("ends a digest as its command does", async () => {
    const that = botThat();
    const effect = await effectOf("unsubscribe", that);
    expect(effect).toEqual({ kind: "word", page: noticePage("done") });
    expect(that.commands).toEqual(["off"]);
    const unknown = await effectOf("unsubscribe", that, "old");
    expect(unknown.kind === "word" ? unknown.page.fallback : "").toMatch(/no longer kept/);
  });

  it("shares nothing for those who may not write there", async () => {
    const { bot } = botThat({ state: "shared" });
    const asGuest = { ...by, mayShare: async () => false };
    const effect = press({ action: "share", key: "q", index: 0 }, asGuest, bot);
    const page = effect.kind === "word" ? await effect.page() : undefined;
    expect(page?.fallback).toBe("Only those who may write here may share.");
  });

  it.each([
    [{ state: "shared" }, "Shared."],
    [{ state: "already" }, "This answer was shared before."],
    [{ state: "forgotten" }, "This answer is no longer kept here. Ask again."],
    [{ state: "refused", reason: "It is archived." }, "It could not be shared. It is archived."],
  ] as const)("says what became of sharing: %j", async (shares, text) => {
    const effect = await effectOf("share", botThat(shares));
    const said = effect.kind === "word" ? effect.page.fallback : undefined;
    expect(said).toMatch(text);
  });
});

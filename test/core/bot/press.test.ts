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

const by = { asker: "ben", maySubscribe: async () => true };
const pressed = (action: Pressed["action"]): Pressed => ({ action, key: "q", index: 2 });

describe("press", () => {
  it.each([
    ["context", "Around the quote"],
    ["why", "Why this quote"],
  ] as const)("opens a window for %s", async (action, title) => {
    expect(await press(pressed(action), by, botThat().bot)).toEqual({
      kind: "window",
      title,
      page: noticePage(`${action} q 2`),
    });
  });

  it("gives window titles that Slack takes: 24 characters", async () => {
    for (const action of ACTIONS) {
      const effect = await press(pressed(action), by, botThat().bot);
      expect(effect.kind === "window" ? effect.title.length : 0).toBeLessThanOrEqual(24);
    }
  });

  it("gives forms whose title and label Slack and Discord take: 24 and 45 characters", async () => {
    for (const action of ["unhelpful", "ask", "time"] as const) {
      const effect = await press(pressed(action), by, botThat().bot);
      if (effect.kind !== "form") throw new Error(`no form: ${effect.kind}`);
      expect(effect.form.title.length).toBeLessThanOrEqual(24);
      expect(effect.form.label.length).toBeLessThanOrEqual(45);
    }
  });

  it("turns to the next page", async () => {
    const effect = await press(pressed("page"), by, botThat().bot);
    expect(effect).toEqual({ kind: "turn", page: noticePage("page q 2") });
  });

  it("keeps a thumb up, and thanks", async () => {
    const { bot, ratings } = botThat();
    const effect = await press(pressed("helpful"), by, bot);
    expect(effect).toEqual({ kind: "word", page: noticePage("Thank you.") });
    expect(ratings).toEqual([{ key: "q", user: "ben", helpful: true }]);
  });

  it("keeps a thumb down at once, and asks for the reason", async () => {
    const { bot, ratings } = botThat();
    expect(await press(pressed("unhelpful"), by, bot)).toMatchObject({
      kind: "form",
      form: { name: "reason", key: "q", optional: true },
    });
    expect(ratings).toEqual([{ key: "q", user: "ben", helpful: false }]);
  });

  it("asks for a question about what a digest told of", async () => {
    expect(await press(pressed("ask"), by, botThat().bot)).toMatchObject({
      kind: "form",
      form: { name: "ask", key: "q", value: "In the 2026-03-05 piece, ", optional: false },
    });
  });

  it("asks when a digest is to come", async () => {
    expect(await press(pressed("time"), by, botThat().bot)).toMatchObject({
      kind: "form",
      form: { name: "time", key: "q", value: "09:00 Europe/Berlin" },
    });
  });

  it("gives form titles that Slack takes: 24 characters", async () => {
    for (const action of ["unhelpful", "ask", "time"] as const) {
      const effect = await press(pressed(action), by, botThat().bot);
      expect(effect.kind === "form" ? effect.form.title.length : 99).toBeLessThanOrEqual(24);
    }
  });

  it("ends a digest as its command does", async () => {
    const { bot, commands } = botThat();
    const effect = await press(pressed("unsubscribe"), by, bot);
    expect(effect).toEqual({ kind: "word", page: noticePage("done") });
    expect(commands).toEqual(["off"]);
    const unknown = await press({ ...pressed("unsubscribe"), key: "old" }, by, bot);
    expect(unknown.kind === "word" ? unknown.page.fallback : "").toMatch(/no longer kept/);
  });

  it.each([
    [{ state: "shared" }, "Shared."],
    [{ state: "already" }, "This answer was shared before."],
    [{ state: "forgotten" }, "This answer is no longer kept here. Ask again."],
    [{ state: "refused", reason: "It is archived." }, "It could not be shared. It is archived."],
  ] as const)("says what became of sharing: %j", async (shares, text) => {
    const effect = await press(pressed("share"), by, botThat(shares).bot);
    const said = effect.kind === "word" ? effect.page.fallback : undefined;
    expect(said).toMatch(text);
  });
});

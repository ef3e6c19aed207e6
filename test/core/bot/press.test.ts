import { describe, expect, it } from "vitest";
import type { Bot, Shared } from "../../../src/core/bot/bot.ts";
import { giveReason, press } from "../../../src/core/bot/press.ts";
import type { Rating } from "../../../src/core/ports.ts";
import type { Pressed } from "../../../src/core/reply/action-value.ts";
import { ACTIONS } from "../../../src/core/reply/blocks.ts";
import { noticePage } from "../../../src/core/reply/notice-page.ts";

/** What a bot does that shares as it is told, and what it was asked to keep. */
function botThat(shares: Shared = { state: "shared" }) {
  const ratings: Omit<Rating, "ratedAt">[] = [];
  const nothing = async () => undefined;
  const bot: Bot = {
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
  return { bot, ratings };
}

const by = { asker: "ben", permits: async () => true };
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
    expect(await press(pressed("unhelpful"), by, bot)).toEqual({ kind: "reason", key: "q" });
    expect(ratings).toEqual([{ key: "q", user: "ben", helpful: false }]);
  });

  it.each([
    ["  It is too old. ", { reason: "It is too old." }],
    [" \n ", {}],
  ])("keeps the reason %j without the spaces around it", async (reason, kept) => {
    const { bot, ratings } = botThat();
    await giveReason({ key: "q", user: "ben", reason }, bot);
    expect(ratings).toEqual([{ key: "q", user: "ben", helpful: false, ...kept }]);
  });

  it.each([
    [{ state: "shared" }, "Shared."],
    [{ state: "already" }, "This answer was shared before."],
    [{ state: "forgotten" }, "This answer is no longer kept here. Ask again."],
    [{ state: "forbidden" }, /^Another organisation reads along/],
    [{ state: "refused", reason: "It is archived." }, "It could not be shared. It is archived."],
  ] as const)("says what became of sharing: %j", async (shares, text) => {
    const effect = await press(pressed("share"), by, botThat(shares).bot);
    const said = effect.kind === "word" ? effect.page.fallback : undefined;
    expect(said).toMatch(text);
  });
});

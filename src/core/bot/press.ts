import type { Pressed } from "../reply/action-value.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot, Shared, SharedBy } from "./bot.ts";

/** What a pressed button leads to; each platform shows it in its own way. */
export type Effect =
  /** Something to look at, beside the reply. */
  | { readonly kind: "window"; readonly title: string; readonly page: Page }
  /** Another page of the reply: in its place when only the asker sees it, else beside it. */
  | { readonly kind: "turn"; readonly page: Page }
  /** A short word to the one who pressed. */
  | { readonly kind: "word"; readonly page: Page }
  /** The reason is asked for; nothing need be said. */
  | { readonly kind: "reason"; readonly key: string };

const SHARED_TEXTS: Readonly<Record<Exclude<Shared["state"], "refused">, string>> = {
  shared: "Shared.",
  already: "This answer was shared before.",
  forgotten: "This answer is no longer kept here. Ask again.",
  forbidden:
    "Another organisation reads along in that channel: an admin can allow answers there with the word allow after the command.",
};

/** Does what a button says. */
export async function press(pressed: Pressed, by: SharedBy, bot: Bot): Promise<Effect> {
  const { action, key } = pressed;
  const user = by.asker;
  switch (action) {
    case "context":
      return { kind: "window", title: "Around the quote", page: await bot.show(pressed) };
    case "why":
      return { kind: "window", title: "Why this quote", page: await bot.show(pressed) };
    case "next":
    case "page":
      return { kind: "turn", page: await bot.show(pressed) };
    case "helpful":
      await bot.rate({ key, user, helpful: true });
      return { kind: "word", page: noticePage("Thank you.") };
    case "unhelpful":
      await bot.rate({ key, user, helpful: false });
      return { kind: "reason", key };
    default:
      return { kind: "word", page: noticePage(sharedText(await bot.share(key, by))) };
  }
}

/** Notes why an answer did not help; nothing but spaces is no reason. */
export async function giveReason(
  { key, user, reason }: { readonly key: string; readonly user: string; readonly reason: string },
  bot: Bot,
): Promise<void> {
  const words = reason.trim();
  await bot.rate({ key, user, helpful: false, ...(words === "" ? {} : { reason: words }) });
}

function sharedText(shared: Shared): string {
  return shared.state === "refused"
    ? `It could not be shared. ${shared.reason}`
    : SHARED_TEXTS[shared.state];
}

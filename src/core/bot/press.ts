import type { Pressed } from "../reply/action-value.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot } from "./bot.ts";
import { askForm, type Form, reasonForm, timeForm } from "./form.ts";
import type { Shared } from "./share.ts";

/** What a pressed button leads to; each platform shows it in its own way. */
export type Effect =
  /** Something to look at, beside the reply. */
  | { readonly kind: "window"; readonly title: string; readonly page: Page }
  /** Another page of the reply: in its place when only the asker sees it, else beside it. */
  | { readonly kind: "turn"; readonly page: Page }
  /** A short word to the one who pressed. */
  | { readonly kind: "word"; readonly page: Page }
  /** Something is to be written. */
  | { readonly kind: "form"; readonly form: Form };

/** Who pressed a button. */
export interface PressedBy {
  readonly asker: string;
  /** Whether they may change what this channel gets. */
  readonly maySubscribe: () => Promise<boolean>;
}

const SHARED_TEXTS: Readonly<Record<Exclude<Shared["state"], "refused">, string>> = {
  shared: "Shared.",
  already: "This answer was shared before.",
  forgotten: "This answer is no longer kept here. Ask again.",
};

/** Does what a button says. */
export async function press(pressed: Pressed, by: PressedBy, bot: Bot): Promise<Effect> {
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
      return { kind: "form", form: reasonForm(key) };
    case "ask":
      return { kind: "form", form: askForm(key, await bot.digests.questionText(pressed)) };
    case "time":
      return { kind: "form", form: timeForm(key, await bot.digests.wish(key)) };
    case "unsubscribe":
      return { kind: "word", page: await unsubscribed(key, by, bot) };
    default:
      return { kind: "word", page: noticePage(sharedText(await bot.share(key, by.asker))) };
  }
}

async function unsubscribed(
  key: string,
  { asker: user, maySubscribe }: PressedBy,
  { digests }: Bot,
): Promise<Page> {
  const place = await digests.placeOf(key);
  if (place === undefined) return noticePage("This digest is no longer kept here.");
  return digests.command("off", { place, user, maySubscribe, zone: async () => undefined });
}

function sharedText(shared: Shared): string {
  return shared.state === "refused"
    ? `It could not be shared. ${shared.reason}`
    : SHARED_TEXTS[shared.state];
}

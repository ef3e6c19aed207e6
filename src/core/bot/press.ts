import type { Pressed } from "../reply/action-value.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot } from "./bot.ts";
import { askForm, type Form, reasonForm, timeForm } from "./form.ts";
import type { Shared } from "./share.ts";

/**
 * What a pressed button leads to, of a kind known at once; each platform shows it in its own way.
 * Nothing is done before the page or the form is asked for.
 */
export type Effect =
  /** Something to look at, beside the reply. */
  | { readonly kind: "window"; readonly title: string; readonly page: () => Promise<Page> }
  /** Another page of the reply: in its place when only the asker sees it, else beside it. */
  | { readonly kind: "turn"; readonly page: () => Promise<Page> }
  /** A short word to the one who pressed. */
  | { readonly kind: "word"; readonly page: () => Promise<Page> }
  /** Something is to be written. */
  | { readonly kind: "form"; readonly form: () => Promise<Form> };

/** Who pressed a button. */
export interface PressedBy {
  readonly asker: string;
  /** Whether they may change what this channel gets. */
  readonly maySubscribe: () => Promise<boolean>;
  /** Whether they may write in this channel themselves. */
  readonly mayShare: () => Promise<boolean>;
}

const SHARED_TEXTS: Readonly<Record<Exclude<Shared["state"], "refused">, string>> = {
  shared: "Shared.",
  due: "It cannot be shared at the moment; that is tried again, and it will stand here.",
  already: "This answer was shared before.",
  forgotten: "This answer is no longer kept here. Ask again.",
};

/** What a button says. */
export function press(pressed: Pressed, by: PressedBy, bot: Bot): Effect {
  const { action, key } = pressed;
  const user = by.asker;
  const rated = (helpful: boolean) => bot.rate({ key, user, helpful });
  switch (action) {
    case "context":
      return { kind: "window", title: "Around the quote", page: () => bot.show(pressed) };
    case "why":
      return { kind: "window", title: "Why this quote", page: () => bot.show(pressed) };
    case "next":
    case "page":
      return { kind: "turn", page: () => bot.show(pressed) };
    case "helpful":
      return { kind: "word", page: () => rated(true).then(() => noticePage("Thank you.")) };
    case "unhelpful":
      return { kind: "form", form: () => rated(false).then(() => reasonForm(key)) };
    case "ask":
      return {
        kind: "form",
        form: () => bot.digests.questionText(pressed).then((begun) => askForm(key, begun)),
      };
    case "time":
      return {
        kind: "form",
        form: () => bot.digests.wish(key).then((wish) => timeForm(key, wish)),
      };
    case "unsubscribe":
      return { kind: "word", page: () => unsubscribed(key, by, bot) };
    default:
      return { kind: "word", page: () => shareHere(key, by, bot) };
  }
}

async function shareHere(key: string, by: PressedBy, bot: Bot): Promise<Page> {
  if (!(await by.mayShare())) return noticePage("Only those who may write here may share.");
  return noticePage(sharedText(await bot.share(key, by.asker)));
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

import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { Subscriber } from "../publishing/command.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot } from "./bot.ts";
import type { Late } from "./late.ts";

/** What a form asks for: why a reply did not help, a question, or the time of a digest. */
export const FORMS = ["reason", "ask", "time"] as const;

/** A window with one field. */
export interface Form {
  readonly name: (typeof FORMS)[number];
  /** Of what the pressed button belongs to; comes back with what is written. */
  readonly key: string;
  /** At most 24 characters, Slack's bound. */
  readonly title: string;
  /** At most 45 characters, Discord's bound. */
  readonly label: string;
  readonly submit: string;
  /** What the field holds at first. */
  readonly value?: string;
  /** Whether it may be left empty. */
  readonly optional: boolean;
  /** Characters that can be written. */
  readonly maxChars: number;
}

/** A form that was sent. */
export interface Written extends Pick<Form, "name" | "key"> {
  readonly text: string;
}

/** What was written into the window of a form; nothing for a window of another kind. */
export function writtenInto(
  window: string | undefined,
  key: string,
  text: string,
): Written | undefined {
  const name = FORMS.find((one) => one === window);
  return name && { name, key, text: text.trim() };
}

/** Who sent it. */
export interface WrittenBy extends Omit<Subscriber, "place"> {
  /** A question that the one who wrote asks in private. */
  readonly question: (text: string) => IncomingQuestion;
  readonly late?: Late;
}

const NO_LONGER_KEPT = "This digest is no longer kept here.";

/** Asks why a reply did not help. */
export function reasonForm(key: string): Form {
  const title = "Not helpful";
  const label = "What was wrong or missing?";
  return { name: "reason", key, title, label, submit: "Send", optional: true, maxChars: 1_000 };
}

/** Asks for a question about what a digest told of; `begun` is how it may begin. */
export function askForm(key: string, begun: string): Form {
  const label = "Your question";
  const value = begun === "" ? {} : { value: begun };
  const rest = { label, submit: "Ask", optional: false, maxChars: 1_000, ...value };
  return { name: "ask", key, title: "Ask about this", ...rest };
}

/** Asks when a digest is to come; `now` is what was asked for before. */
export function timeForm(key: string, now: string | undefined): Form {
  const label = "When, such as 09:00 Europe/Berlin weekdays";
  const value = now === undefined ? {} : { value: now };
  const rest = { label, submit: "Change", optional: false, maxChars: 1_000, ...value };
  return { name: "time", key, title: "Change the digest", ...rest };
}

/** What became of a form: `problem` is to be mended and sent again; else a private reply, if any. */
export type Submitted = { readonly problem: string } | { readonly page: Page | undefined };

/** Does what a form says. */
export async function submit(
  { name, key, text }: Written,
  by: WrittenBy,
  bot: Bot,
): Promise<Submitted> {
  if (name === "ask") return { page: await bot.answer(by.question(text), by.late) };
  if (name === "time") return changed(key, text, by, bot);
  await bot.rate({ key, user: by.user, helpful: false, ...(text === "" ? {} : { reason: text }) });
  return { page: undefined };
}

async function changed(
  key: string,
  text: string,
  by: WrittenBy,
  { digests }: Bot,
): Promise<Submitted> {
  const place = await digests.placeOf(key);
  if (place === undefined) return { page: noticePage(NO_LONGER_KEPT) };
  const problem = await digests.problemWith(text, by);
  if (problem !== undefined) return { problem };
  return { page: await digests.command(`on ${text}`, { ...by, place }) };
}

import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { AllowedPlaces } from "../ports.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot, Late } from "./bot.ts";

export interface CommandDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  /** Whether the one who typed the command manages the workspace; asked only when it matters. */
  readonly isAdmin: () => Promise<boolean>;
  readonly late?: Late;
}

/**
 * Replies in private to a command: a word such as `help`, or a question. Nothing when it was replied
 * to before, or as {@link Bot.answer} says.
 */
export async function command(
  question: IncomingQuestion,
  { bot, allowed, isAdmin, late }: CommandDeps,
): Promise<Page | undefined> {
  const { place, asker, askedAt } = question;
  const asAdmin = async (act: () => Promise<Page>) =>
    (await isAdmin()) ? act() : noticePage("Only those who manage the workspace may do this.");
  switch (question.text.toLowerCase()) {
    case "":
    case "help":
      return bot.help();
    case "sources":
      return bot.sources();
    case "gaps":
      return asAdmin(() => bot.gaps(place.workspace));
    case "allow":
      return asAdmin(async () => {
        await allowed.allow(place, asker, askedAt);
        return noticePage(
          "Allowed: Verbatim answers here even when another organisation reads along.",
        );
      });
    case "disallow":
      return asAdmin(async () => {
        await allowed.disallow(place);
        return noticePage(
          "No longer allowed: Verbatim is silent here while another organisation reads along.",
        );
      });
    default:
      return bot.answer(question, late);
  }
}

/** Replies in private to a message whose sources are looked for: what somebody wrote is never a command. */
export async function findSources(
  question: IncomingQuestion,
  bot: Bot,
  late?: Late,
): Promise<Page | undefined> {
  return question.text === "" ? bot.help() : bot.answer(question, late);
}

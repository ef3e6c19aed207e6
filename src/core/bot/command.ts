import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { AllowedPlaces } from "../ports.ts";
import type { Page } from "../reply/blocks.ts";
import { noticePage } from "../reply/notice-page.ts";
import type { Bot } from "./bot.ts";
import type { Late } from "./late.ts";

interface WordDeps {
  readonly bot: Bot;
  /** Where others may read along; without it, the words for that are questions. */
  readonly allowed?: AllowedPlaces;
  /** Whether the one who typed the command manages the workspace; asked only when it matters. */
  readonly isAdmin: () => Promise<boolean>;
}

export interface CommandDeps extends WordDeps {
  readonly late?: Late;
}

/**
 * Replies in private to a command: a word such as `help`, or a question. Nothing when it was replied
 * to before, or as {@link Bot.answer} says.
 */
export async function command(
  question: IncomingQuestion,
  { late, ...deps }: CommandDeps,
): Promise<Page | undefined> {
  return replyToWord(question, deps) ?? deps.bot.answer(question, late);
}

/** Replies to a word such as `help`; nothing when what was typed is a question. */
function replyToWord(
  { text, place, asker, askedAt }: IncomingQuestion,
  { bot, allowed, isAdmin }: WordDeps,
): Promise<Page> | undefined {
  const asAdmin = async (act: () => Promise<Page>) =>
    (await isAdmin()) ? act() : noticePage("Only admins may do this.");
  switch (text.toLowerCase().replace(/[\s?!.]+$/, "")) {
    case "":
    case "help":
      return Promise.resolve(bot.help());
    case "sources":
      return Promise.resolve(bot.sources());
    case "gaps":
      return asAdmin(() => bot.gaps(place.workspace));
    case "allow":
      if (allowed === undefined) return undefined;
      return asAdmin(async () => {
        await allowed.allow(place, asker, askedAt);
        return noticePage(
          "Allowed: Verbatim answers here even when another organisation reads along.",
        );
      });
    case "disallow":
      if (allowed === undefined) return undefined;
      return asAdmin(async () => {
        await allowed.disallow(place);
        return noticePage(
          "No longer allowed: Verbatim is silent here while another organisation reads along.",
        );
      });
    default:
      return undefined;
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

import { setTimeout as wait } from "node:timers/promises";
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { type AllowedPlaces, type Bot, command, noticePage } from "../../core/index.ts";
import { privateQuestion, workspaceOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

export interface CommandDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  readonly now: () => number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** An answer that is not ready by then comes after the acknowledgement, which Slack awaits. */
const READY_WITHIN_MS = 50;

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/**
 * Answers a slash command in private, within the acknowledgement itself: Slack either shows the
 * answer or tells the asker that the command failed, so that none is lost and none comes twice.
 */
export async function onCommand(args: CommandArgs, deps: CommandDeps): Promise<void> {
  const { command: typed, context, client, ack, respond } = args;
  const question = privateQuestion({
    workspace: workspaceOf(context),
    channel: typed.channel_id,
    id: typed.trigger_id,
    asker: typed.user_id,
    text: typed.text,
    askedAt: deps.now(),
  });
  const isAdmin = async () => {
    const { user } = await client.users.info({ user: typed.user_id });
    return user?.is_admin === true || user?.is_owner === true;
  };
  const page = command(question, { ...deps, isAdmin }).catch((error: unknown) => {
    deps.onFault("A slash command could not be answered.", error);
    return noticePage(
      "Something went wrong here, not with your question. Please ask again in a moment.",
    );
  });
  const isReady = await Promise.race([page.then(() => true), wait(READY_WITHIN_MS, false)]);
  if (!isReady) await ack();
  const found = await page;
  const reply = found && { response_type: "ephemeral" as const, ...renderMessage(found) };
  if (isReady) await ack(reply);
  else if (reply !== undefined) await respond(reply);
}

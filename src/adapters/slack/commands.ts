import { setTimeout as wait } from "node:timers/promises";
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { type AllowedPlaces, type Bot, command, noticePage, type Page } from "../../core/index.ts";
import { privateQuestion, workspaceOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

export interface CommandDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  readonly now: () => number;
  /** Told of work that goes on after the acknowledgement. */
  readonly track: (work: Promise<unknown>) => void;
  /** An answer that is not ready by then follows the acknowledgement. Default {@link READY_WITHIN_MS}. */
  readonly readyWithinMs?: number;
  readonly onFault: (message: string, cause: unknown) => void;
}

type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** Slack waits three seconds; an acknowledgement is to take no more than 100 ms. */
const READY_WITHIN_MS = 40;

/**
 * Answers a slash command in private, within the acknowledgement itself where it can: Slack then
 * either shows the answer or tells the asker that the command failed. An answer that is not ready in
 * time is sent to the command's response URL, and owed like any other.
 */
export async function onCommand(args: CommandArgs, deps: CommandDeps): Promise<void> {
  const { command: typed, context, client, ack } = args;
  const question = privateQuestion({
    workspace: workspaceOf(context),
    channel: typed.channel_id,
    id: typed.trigger_id,
    asker: typed.user_id,
    text: typed.text,
    askedAt: deps.now(),
    replyTo: typed.response_url,
  });
  const isAdmin = async () => {
    const { user } = await client.users.info({ user: typed.user_id });
    return user?.is_admin === true || user?.is_owner === true;
  };
  let isAcknowledged = false;
  const acknowledge = async (page?: Page) => {
    isAcknowledged = true;
    await ack(page && { response_type: "ephemeral", ...renderMessage(page) });
  };
  const deadline = wait(deps.readyWithinMs ?? READY_WITHIN_MS, undefined, { ref: false });
  const late = { deadline, acknowledge: () => acknowledge() };
  const reply = command(question, { ...deps, isAdmin, late }).catch((error: unknown) => {
    deps.onFault("A slash command could not be answered.", error);
    return noticePage(
      "Something went wrong here, not with your question. Please ask again in a moment.",
    );
  });
  deps.track(reply);
  const page = await reply;
  if (!isAcknowledged) await acknowledge(page);
}

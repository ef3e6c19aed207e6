import { setTimeout as wait } from "node:timers/promises";
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { type AllowedPlaces, type Bot, command, noticePage, type Page } from "../../core/index.ts";
import { createPerson } from "./person.ts";
import { placeOf, privateQuestion, workspaceOf } from "./receive.ts";
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
  const { command: typed, context, client } = args;
  const question = privateQuestion({
    workspace: workspaceOf(context),
    channel: typed.channel_id,
    id: typed.trigger_id,
    asker: typed.user_id,
    text: typed.text,
    askedAt: deps.now(),
  });
  const { isAdmin } = createPerson(client, typed.user_id);
  await reply(args, command(question, { ...deps, isAdmin }), deps);
}

/** Subscribes a channel to digests, and the like. */
export async function onDigestCommand(args: CommandArgs, deps: CommandDeps): Promise<void> {
  const { command: typed, context, client } = args;
  const by = {
    ...createPerson(client, typed.user_id),
    place: placeOf(workspaceOf(context), typed.channel_id),
    user: typed.user_id,
  };
  await reply(args, deps.bot.digests.command(typed.text, by), deps);
}

async function reply(
  { ack, respond }: CommandArgs,
  answer: Promise<Page | undefined>,
  { onFault }: CommandDeps,
): Promise<void> {
  const page = answer.catch((error: unknown) => {
    onFault("A slash command could not be answered.", error);
    return noticePage(
      "Something went wrong here, not with your question. Please ask again in a moment.",
    );
  });
  const isReady = await Promise.race([page.then(() => true), wait(READY_WITHIN_MS, false)]);
  if (!isReady) await ack();
  const found = await page;
  const message = found && { response_type: "ephemeral" as const, ...renderMessage(found) };
  if (isReady) await ack(message);
  else if (message !== undefined) await respond(message);
}

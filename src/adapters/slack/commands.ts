import { setTimeout as wait } from "node:timers/promises";
import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from "@slack/bolt";
import {
  type AllowedPlaces,
  type Bot,
  command,
  isInTime,
  orSorry,
  type Page,
} from "../../core/index.ts";
import { createPerson } from "./person.ts";
import { placeOf, privateQuestion, workspaceOf } from "./receive.ts";
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

const COMMAND = "A slash command";

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
  const { isAdmin } = createPerson(client, typed.user_id);
  let isAcknowledged = false;
  const acknowledge = async (page?: Page) => {
    isAcknowledged = true;
    await ack(page && privately(page));
  };
  const late = { deadline: deadlineOf(deps), acknowledge: () => acknowledge() };
  const reply = orSorry(command(question, { ...deps, isAdmin, late }), COMMAND, deps.onFault);
  deps.track(reply);
  const page = await reply;
  if (!isAcknowledged) await acknowledge(page);
}

/** Subscribes a channel to digests, and the like; what takes longer follows the acknowledgement. */
export async function onDigestCommand(args: CommandArgs, deps: CommandDeps): Promise<void> {
  const { command: typed, context, client, ack, respond } = args;
  const by = {
    ...createPerson(client, typed.user_id),
    place: placeOf(workspaceOf(context), typed.channel_id),
    user: typed.user_id,
  };
  const say = async (page: Page) => void (await respond(privately(page)));
  const reply = orSorry(deps.bot.digests.command(typed.text, by), COMMAND, deps.onFault);
  if (await isInTime(reply, deadlineOf(deps))) return ack(privately(await reply));
  await ack();
  deps.track(orSorry(reply.then(say), COMMAND, deps.onFault));
}

function deadlineOf({ readyWithinMs = READY_WITHIN_MS }: CommandDeps): Promise<void> {
  return wait(readyWithinMs, undefined, { ref: false });
}

function privately(page: Page) {
  return { response_type: "ephemeral" as const, ...renderMessage(page) };
}

import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from "@slack/bolt";
import { findSources } from "../../core/index.ts";
import { type ActionDeps, onAction, onReason, REASON_VIEW } from "./actions.ts";
import { type CommandDeps, onCommand } from "./commands.ts";
import { FIND_SOURCES } from "./manifest.ts";
import { modal } from "./modal.ts";
import {
  amendmentOf,
  privateQuestion,
  questionOf,
  type Recipient,
  workspaceOf,
} from "./receive.ts";
import { renderBlocks } from "./render.ts";

export interface ListenerDeps extends CommandDeps, ActionDeps {
  /** The slash command, without the slash. */
  readonly command: string;
  /** Told of work that goes on after the acknowledgement. */
  readonly track: (work: Promise<void>) => void;
}

/** Hangs the bot on everything that Slack sends. */
export function listen(app: App, deps: ListenerDeps): void {
  const { bot, command } = deps;
  app.event("app_mention", (args) => onMessage(args, deps));
  app.event("message", (args) => onMessage(args, deps));
  app.command(`/${command}`, (args) => onCommand(args, deps));
  app.action(/^[a-z]+:\d+$/, (args) => onAction(args, deps));
  app.view(REASON_VIEW, (args) => onReason(args, deps));
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "home") return;
    const page = await bot.home({ workspace: workspaceOf(context), asker: event.user });
    await client.views.publish({
      user_id: event.user,
      view: { type: "home", blocks: renderBlocks(page) },
    });
  });
  app.shortcut(
    { type: "message_action", callback_id: FIND_SOURCES },
    async ({ shortcut, ack, client, context }) => {
      await ack();
      if (shortcut.type !== "message_action") return;
      const question = privateQuestion({
        workspace: workspaceOf(context),
        channel: shortcut.channel.id,
        id: shortcut.trigger_id,
        asker: shortcut.user.id,
        text: shortcut.message.text ?? "",
        askedAt: deps.now(),
      });
      const page = await findSources(question, bot);
      if (page === undefined) return;
      await client.views.open({ trigger_id: shortcut.trigger_id, view: modal("Sources", page) });
    },
  );
}

type MessageArgs = SlackEventMiddlewareArgs<"message" | "app_mention"> & AllMiddlewareArgs;

async function onMessage({ event, body, context }: MessageArgs, deps: ListenerDeps): Promise<void> {
  const { bot, allowed, track } = deps;
  const recipient: Recipient = {
    workspace: workspaceOf(context),
    botUser: context.botUserId ?? "",
  };
  const amendment = amendmentOf(event, recipient);
  const question = amendment === undefined ? questionOf(event, recipient) : undefined;
  if (question !== undefined && isSharedChannel(body) && !(await allowed.isAllowed(question.place)))
    return;
  const started =
    amendment === undefined
      ? question && (await bot.receive(question))
      : await bot.amend(amendment);
  if (started !== undefined) track(started.replied);
}

/** Whether another organisation reads along, as the event's envelope tells. */
function isSharedChannel(body: object): boolean {
  return "is_ext_shared_channel" in body && body.is_ext_shared_channel === true;
}

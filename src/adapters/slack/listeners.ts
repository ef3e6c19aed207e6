import type {
  AllMiddlewareArgs,
  App,
  MessageShortcut,
  SlackEventMiddlewareArgs,
} from "@slack/bolt";
import { FORMS } from "../../core/index.ts";
import { type ActionDeps, onAction, onFindSources, onForm } from "./actions.ts";
import { type CommandDeps, onCommand, onDigestCommand } from "./commands.ts";
import { FIND_SOURCES } from "./manifest.ts";
import {
  amendmentOf,
  changedQuestionOf,
  placeOf,
  questionOf,
  type Recipient,
  workspaceOf,
} from "./receive.ts";
import { renderBlocks } from "./render.ts";

export interface ListenerDeps extends CommandDeps, ActionDeps {
  /** The slash command, without the slash. */
  readonly command: string;
  /** The one for digests. */
  readonly digestCommand: string;
}

/** Hangs the bot on everything that Slack sends. */
export function listen(app: App, deps: ListenerDeps): void {
  const { bot, command, digestCommand } = deps;
  app.event("app_mention", (args) => onMessage(args, deps));
  app.event("message", (args) => onMessage(args, deps));
  app.command(`/${command}`, (args) => onCommand(args, deps));
  app.action(/^[a-z]+:\d+$/, (args) => onAction(args, deps));
  app.command(`/${digestCommand}`, (args) => onDigestCommand(args, deps));
  app.view(FORM, (args) => onForm(args, deps));
  app.event("app_home_opened", async ({ event, client, context }) => {
    if (event.tab !== "home") return;
    const page = await bot.home({ workspace: workspaceOf(context), asker: event.user });
    await client.views.publish({
      user_id: event.user,
      view: { type: "home", blocks: renderBlocks(page) },
    });
  });
  const sources = { type: "message_action", callback_id: FIND_SOURCES } as const;
  app.shortcut<MessageShortcut>(sources, (args) => onFindSources(args, deps));
}

/** The windows that are forms. */
const FORM = new RegExp(`^(?:${FORMS.join("|")})$`);

type MessageArgs = SlackEventMiddlewareArgs<"message" | "app_mention"> & AllMiddlewareArgs;

async function onMessage({ event, body, context }: MessageArgs, deps: ListenerDeps): Promise<void> {
  const { bot, allowed, track } = deps;
  const recipient: Recipient = {
    workspace: workspaceOf(context),
    botUser: context.botUserId ?? "",
  };
  const change = amendmentOf(event, recipient);
  const question = (change === undefined ? questionOf : changedQuestionOf)(event, recipient);
  const isSilent =
    isSharedChannel(body) &&
    !(await allowed.isAllowed(placeOf(recipient.workspace, event.channel)));
  // What was answered before may still be taken away.
  if (isSilent && change?.text !== null) return;
  const started =
    change === undefined
      ? question && (await bot.receive(question))
      : await bot.amend(change, question);
  if (started !== undefined) track(started.replied);
}

/** Whether another organisation reads along, as the event's envelope tells. */
function isSharedChannel(body: object): boolean {
  return "is_ext_shared_channel" in body && body.is_ext_shared_channel === true;
}

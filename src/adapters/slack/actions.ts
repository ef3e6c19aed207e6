import { setTimeout as wait } from "node:timers/promises";
import type {
  AllMiddlewareArgs,
  BlockAction,
  MessageShortcut,
  RespondFn,
  SlackActionMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  types,
} from "@slack/bolt";
import {
  type Bot,
  decodeAction,
  findSources,
  noticePage,
  orSorry,
  type Page,
  press,
  submit,
} from "../../core/index.ts";
import { FIELD, formModal, modal, writtenIn } from "./modal.ts";
import { createPerson } from "./person.ts";
import { privateQuestion, workspaceOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

export interface ActionDeps {
  readonly bot: Bot;
  readonly now: () => number;
  /** Told of work that goes on after the acknowledgement. */
  readonly track: (work: Promise<unknown>) => void;
  /** A window that is not ready by then says that its answer follows. Default {@link WINDOW_WITHIN_MS}. */
  readonly readyWithinMs?: number;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** A window can be opened for three seconds. */
const WINDOW_WITHIN_MS = 1_500;

const NOT_OPENED = noticePage("Slack did not open the window. Please press the button again.");

const FOLLOWS = noticePage(
  "This takes longer than usual. The answer follows in the conversation, for you alone.",
);

const BUTTON = "A button";

type ActionArgs = SlackActionMiddlewareArgs & AllMiddlewareArgs;

/** A button was pressed. */
export async function onAction(args: ActionArgs, { bot, onFault }: ActionDeps): Promise<void> {
  const { ack, body, client } = args;
  await ack();
  if (body.type !== "block_actions") return;
  const [first] = body.actions;
  const pressed = first?.type === "button" ? decodeAction(first.value ?? "") : undefined;
  if (pressed === undefined) return;
  const { maySubscribe } = createPerson(client, body.user.id);
  // Slack lets nobody ask who may write in a channel; whoever sees it most often may.
  const by = { asker: body.user.id, maySubscribe, mayShare: async () => true };
  const effect = press(pressed, by, bot);
  if (effect.kind === "form") {
    const form = await orSorry(effect.form(), BUTTON, onFault);
    const view = "blocks" in form ? modal("Verbatim", form) : formModal(form);
    return open(view, NOT_OPENED, body, args);
  }
  const page = await orSorry(effect.page(), BUTTON, onFault);
  // Windows and the App Home have nowhere else to answer.
  if (effect.kind === "window" || body.response_url === undefined) {
    const title = effect.kind === "window" ? effect.title : "Verbatim";
    return open(modal(title, page), page, body, args);
  }
  const isTurn = effect.kind === "turn" && page.isAside !== true;
  await say(page, args.respond, body.container, isTurn);
}

/** Where something is said in private: `inPlace` only where nobody else reads. */
async function say(
  page: Page,
  respond: RespondFn,
  where: Readonly<Record<string, unknown>>,
  inPlace = false,
): Promise<void> {
  await respond({
    response_type: "ephemeral",
    replace_original: inPlace && where["is_ephemeral"] === true,
    ...(typeof where["thread_ts"] === "string" ? { thread_ts: where["thread_ts"] } : {}),
    ...renderMessage(page),
  });
}

/** Opens a window, on top of the one that the button stands in; where Slack opens none, says `instead`. */
async function open(
  view: types.ModalView,
  instead: Page,
  { trigger_id, view: under, response_url, container }: BlockAction,
  { client, respond }: ActionArgs,
): Promise<void> {
  if (under?.type === "modal") return void (await client.views.push({ trigger_id, view }));
  await client.views.open({ trigger_id, view }).catch((error: unknown) => {
    if (response_url === undefined) throw error;
    return say(instead, respond, container);
  });
}

type ShortcutArgs = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;

/**
 * The sources of a message are wanted: they are shown in a window, where Slack opens one in time,
 * else said to the asker alone. An answer that is not ready, or fails, is owed like any other.
 */
export async function onFindSources(args: ShortcutArgs, deps: ActionDeps): Promise<void> {
  const { ack, shortcut, context, client, respond } = args;
  await ack();
  const { trigger_id, message, response_url: replyTo } = shortcut;
  const question = privateQuestion({
    workspace: workspaceOf(context),
    channel: shortcut.channel.id,
    id: trigger_id,
    asker: shortcut.user.id,
    text: message.text ?? "",
    askedAt: deps.now(),
    replyTo,
  });
  const shown = async (page: Page) => {
    const view = modal("Sources", page);
    await client.views.open({ trigger_id, view }).catch(() => say(page, respond, message));
  };
  const deadline = wait(deps.readyWithinMs ?? WINDOW_WITHIN_MS, undefined, { ref: false });
  const acknowledge = () => shown(FOLLOWS);
  const sources = findSources(question, deps.bot, { deadline, acknowledge });
  const found = orSorry(sources, "A message shortcut", deps.onFault);
  deps.track(found);
  const page = await found;
  if (page !== undefined) await shown(page);
}

type ViewArgs = SlackViewMiddlewareArgs & AllMiddlewareArgs;

/** A form was sent; what there is to say takes its place. */
export async function onForm(args: ViewArgs, { bot, now, onFault }: ActionDeps): Promise<void> {
  const { ack, body, view, client, context } = args;
  const written = writtenIn(view);
  if (written === undefined) return ack();
  const workspace = workspaceOf(context);
  const place = await bot.digests.placeOf(written.key);
  const question = (text: string) =>
    privateQuestion({
      workspace,
      channel: place?.channel ?? "",
      id: view.id,
      asker: body.user.id,
      text,
      askedAt: now(),
    });
  const by = { ...createPerson(client, body.user.id), user: body.user.id, question };
  const done = await submit(written, by, bot).catch((error: unknown) => {
    onFault("A form could not be taken in.", error);
    return { problem: "Something went wrong here. Please send it again in a moment." };
  });
  if ("problem" in done) {
    await ack({ response_action: "errors", errors: { [FIELD]: done.problem } });
  } else if (done.page === undefined) await ack();
  else await ack({ response_action: "update", view: modal("Verbatim", done.page) });
}

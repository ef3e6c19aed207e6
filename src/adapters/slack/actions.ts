import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  types,
} from "@slack/bolt";
import {
  type AllowedPlaces,
  type Bot,
  decodeAction,
  type Effect,
  giveReason,
  type Page,
  type Place,
  press,
} from "../../core/index.ts";
import { modal, reasonModal } from "./modal.ts";
import { renderMessage } from "./render.ts";

export interface ActionDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
}

/** Callback id of the window that asks why an answer did not help. */
export const REASON_VIEW = "reason";

type ActionArgs = SlackActionMiddlewareArgs & AllMiddlewareArgs;

/** A button was pressed. */
export async function onAction(args: ActionArgs, { bot, allowed }: ActionDeps): Promise<void> {
  const { ack, body, client } = args;
  await ack();
  if (body.type !== "block_actions") return;
  const [first] = body.actions;
  const pressed = first?.type === "button" ? decodeAction(first.value ?? "") : undefined;
  if (pressed === undefined) return;
  const permits = async (place: Place) =>
    (await allowed.isAllowed(place)) || !(await isSharedChannel(client, place.channel));
  await show(await press(pressed, { asker: body.user.id, permits }, bot), body, args);
}

async function isSharedChannel(client: ActionArgs["client"], channel: string): Promise<boolean> {
  // A channel that cannot be seen refuses the post as well, and says why.
  const found = await client.conversations.info({ channel }).catch(() => undefined);
  return found?.channel?.is_ext_shared === true;
}

async function show(effect: Effect, body: BlockAction, args: ActionArgs): Promise<void> {
  if (effect.kind === "reason") return open(reasonModal(REASON_VIEW, effect.key), body, args);
  // Windows and the App Home have nowhere else to answer.
  if (effect.kind === "window" || body.response_url === undefined) {
    return open(
      modal(effect.kind === "window" ? effect.title : "Verbatim", effect.page),
      body,
      args,
    );
  }
  await say(effect.page, effect.kind === "turn", body, args);
}

/** Says something to the one who pressed; `inPlace` only where nobody else reads. */
async function say(
  page: Page,
  inPlace: boolean,
  { container }: BlockAction,
  { respond }: ActionArgs,
): Promise<void> {
  await respond({
    response_type: "ephemeral",
    replace_original: inPlace && container["is_ephemeral"] === true,
    ...(typeof container["thread_ts"] === "string" ? { thread_ts: container["thread_ts"] } : {}),
    ...renderMessage(page),
  });
}

/** Opens a window, on top of the one that the button stands in. */
async function open(
  view: types.ModalView,
  body: BlockAction,
  { client }: ActionArgs,
): Promise<void> {
  const { trigger_id, view: under } = body;
  if (under?.type === "modal") await client.views.push({ trigger_id, view });
  else await client.views.open({ trigger_id, view });
}

type ViewArgs = SlackViewMiddlewareArgs & AllMiddlewareArgs;

/** The window that asks why an answer did not help was sent. */
export async function onReason({ ack, body, view }: ViewArgs, { bot }: ActionDeps): Promise<void> {
  await ack();
  const reason = view.state.values["reason"]?.["text"]?.value ?? "";
  await giveReason({ key: view.private_metadata, user: body.user.id, reason }, bot);
}

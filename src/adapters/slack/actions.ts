import type {
  AllMiddlewareArgs,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  types,
} from "@slack/bolt";
import {
  type Bot,
  decodeAction,
  type Effect,
  noticePage,
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
  readonly onFault: (message: string, cause: unknown) => void;
}

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
  const by = { asker: body.user.id, maySubscribe };
  const effect = await press(pressed, by, bot).catch((error: unknown): Effect => {
    onFault("A button could not be answered.", error);
    return { kind: "word", page: noticePage("Something went wrong here. Please press it again.") };
  });
  await show(effect, body, args);
}

async function show(effect: Effect, body: BlockAction, args: ActionArgs): Promise<void> {
  if (effect.kind === "form") return open(formModal(effect.form), body, args);
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

/** A form was sent; what there is to say takes its place. */
export async function onForm(args: ViewArgs, { bot, now }: ActionDeps): Promise<void> {
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
  const done = await submit(written, by, bot);
  if ("problem" in done) {
    await ack({ response_action: "errors", errors: { [FIELD]: done.problem } });
  } else if (done.page === undefined) await ack();
  else await ack({ response_action: "update", view: modal("Verbatim", done.page) });
}

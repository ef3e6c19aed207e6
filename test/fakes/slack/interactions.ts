import type { Delivery } from "./delivery.ts";
import { copy, type Json, object, objects, text } from "./json.ts";
import { isEphemeral } from "./response-url.ts";
import { type Ephemeral, type Message, onWire, type User, type View } from "./store.ts";
import { elementsOf } from "./validate/blocks.ts";
import { installedBy, newHook, newTrigger, teamOf, type World } from "./world.ts";

/*
 * Shapes follow the payloads recorded in slackapi/java-slack-sdk, json-logs/samples/app-backend (MIT).
 */

/** The fields every interaction has. */
function common(world: World, user: User): Json {
  const team = teamOf(world, user.team);
  const enterprise = installedBy(world, team);
  return {
    token: "verification-token",
    team: { id: team.id, domain: team.name.toLowerCase() },
    enterprise: enterprise === undefined ? null : { id: enterprise, name: enterprise },
    is_enterprise_install: enterprise !== undefined,
    user: { id: user.id, username: user.name, name: user.name, team_id: user.team },
    api_app_id: world.settings.appId,
  };
}

/** An element of blocks by its `action_id`, and the block it is in. Throws when there is none. */
export function findElement(
  blocks: readonly Json[],
  actionId: string,
): { readonly block: Json; readonly element: Json } {
  for (const block of blocks) {
    const element = elementsOf(block).find((one) => one["action_id"] === actionId);
    if (element !== undefined) return { block, element };
  }
  const known = blocks.flatMap(elementsOf).map((element) => text(element, "action_id"));
  throw new Error(`no element ${actionId}; there are: ${known.join(", ")}`);
}

/** What an element holds after somebody chose or typed `choice`, as it stands in actions and states. */
export function chosen(element: Json, choice: string | readonly string[] | undefined): Json {
  const type = text(element, "type");
  const pick = (value: string): Json => {
    const options = [
      ...objects(element, "options"),
      ...objects(element, "option_groups").flatMap((group) => objects(group, "options")),
      ...["positive_button", "negative_button"].map((name) => object(element, name) ?? {}),
    ];
    const option = options.find((one) => one["value"] === value);
    if (option === undefined)
      throw new Error(`no option ${value} in ${text(element, "action_id")}`);
    return option;
  };
  const one = typeof choice === "string" ? choice : undefined;
  const many = typeof choice === "string" ? [choice] : (choice ?? []);
  const kept = (field: string): unknown => element[field.replace("selected", "initial")] ?? null;
  switch (type) {
    case "button":
      return { type, text: element["text"], value: element["value"], style: element["style"] };
    case "feedback_buttons":
      return { type, ...pick(one ?? "") };
    case "overflow":
    case "radio_buttons":
    case "static_select":
      return { type, selected_option: one === undefined ? kept("selected_option") : pick(one) };
    case "checkboxes":
    case "multi_static_select":
      return { type, selected_options: many.map(pick) };
    case "datepicker":
      return { type, selected_date: one ?? kept("selected_date") };
    case "timepicker":
      return { type, selected_time: one ?? kept("selected_time") };
    case "users_select":
      return { type, selected_user: one ?? kept("selected_user") };
    case "channels_select":
      return { type, selected_channel: one ?? kept("selected_channel") };
    case "conversations_select":
      return { type, selected_conversation: one ?? kept("selected_conversation") };
    default:
      return { type, value: one ?? element["initial_value"] ?? null };
  }
}

/** Somebody pressed a button, or chose from a menu, in a message. */
export function pressInMessage(
  world: World,
  user: User,
  message: Ephemeral | Message,
  actionId: string,
  choice?: string,
): Delivery {
  const channel = world.store.channels.get(message.channel);
  const hidden = isEphemeral(message);
  const thread = message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts };
  return world.deliver("interactive", "block_actions", {
    type: "block_actions",
    ...common(world, user),
    trigger_id: newTrigger(world, user),
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: hidden,
      ...thread,
    },
    channel: {
      id: message.channel,
      name: channel?.kind === "private" ? "privategroup" : channel?.name,
    },
    // An ephemeral message is not sent back.
    ...(hidden ? {} : { message: onWire(message) }),
    state: { values: {} },
    response_url: newHook(world, {
      user: user.id,
      channel: message.channel,
      message: message.ts,
      thread: message.thread_ts,
    }),
    actions: [actionOf(world, message.blocks ?? [], actionId, choice)],
  });
}

/** Somebody pressed a button, or chose from a menu, in a modal or on the home tab. No response URL. */
export function pressInView(
  world: World,
  user: User,
  view: View,
  actionId: string,
  choice?: string,
): Delivery {
  const blocks = objects(view.body, "blocks");
  const action = actionOf(world, blocks, actionId, choice);
  remember(view, blocks, actionId, choice);
  return world.deliver("interactive", "block_actions", {
    type: "block_actions",
    ...common(world, user),
    trigger_id: newTrigger(world, user),
    container: { type: "view", view_id: view.id },
    view: copy(view.body),
    actions: [action],
  });
}

function actionOf(world: World, blocks: readonly Json[], actionId: string, choice?: string): Json {
  const { block, element } = findElement(blocks, actionId);
  return {
    ...chosen(element, choice),
    action_id: actionId,
    block_id: block["block_id"],
    action_ts: world.clock.ts(),
  };
}

function remember(view: View, blocks: readonly Json[], actionId: string, choice?: string): void {
  const { block, element } = findElement(blocks, actionId);
  if (element["type"] === "button") return;
  const values = object(object(view.body, "state"), "values") ?? {};
  const id = text(block, "block_id");
  values[id] = { ...object(values, id), [actionId]: chosen(element, choice) };
  view.body["state"] = { values };
}

/** Somebody used a shortcut on a message. */
export function useMessageShortcut(
  world: World,
  user: User,
  callbackId: string,
  message: Message,
): Delivery {
  const channel = world.store.channels.get(message.channel);
  return world.deliver("interactive", "message_action", {
    type: "message_action",
    ...common(world, user),
    action_ts: world.clock.ts(),
    channel: {
      id: message.channel,
      name: channel?.kind === "private" ? "privategroup" : channel?.name,
    },
    callback_id: callbackId,
    trigger_id: newTrigger(world, user),
    response_url: newHook(world, {
      user: user.id,
      channel: message.channel,
      message: undefined,
      thread: message.thread_ts,
    }),
    message_ts: message.ts,
    message: onWire(message),
  });
}

/** Somebody used a shortcut from the menu: no channel, no response URL. */
export function useGlobalShortcut(world: World, user: User, callbackId: string): Delivery {
  return world.deliver("interactive", "shortcut", {
    type: "shortcut",
    ...common(world, user),
    action_ts: world.clock.ts(),
    callback_id: callbackId,
    trigger_id: newTrigger(world, user),
  });
}

/** Somebody submitted or closed a modal. */
export function sendViewPayload(
  world: World,
  user: User,
  type: "view_closed" | "view_submission",
  view: View,
): Delivery {
  return world.deliver("interactive", type, {
    type,
    ...common(world, user),
    view: copy(view.body),
    ...(type === "view_submission"
      ? { trigger_id: newTrigger(world, user), response_urls: [] }
      : { is_cleared: false }),
  });
}

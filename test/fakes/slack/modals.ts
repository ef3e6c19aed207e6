import { failureOf } from "./commands.ts";
import type { Delivery } from "./delivery.ts";
import { chosen, sendViewPayload } from "./interactions.ts";
import { isJson, type Json, object, objects, text } from "./json.ts";
import { changeView, createView, pushView } from "./methods/views.ts";
import { Refused } from "./posting.ts";
import type { User, View } from "./store.ts";
import { run } from "./web-api.ts";
import type { World } from "./world.ts";

/** What somebody typed or chose: by `block_id`, then by `action_id`. */
export type Inputs = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

/** What a person sees after submitting a modal. */
export interface Submission {
  readonly delivery: Delivery;
  /** Why it failed as a whole; undefined when the app acknowledged well. */
  readonly error: string | undefined;
  /** The app's complaints about inputs, by `block_id`. */
  readonly errors: Readonly<Record<string, string>>;
}

/**
 * Submits a modal and does what the app acknowledges it with: close, clear, errors, update, push.
 * Throws when the client would not let it be submitted.
 * https://docs.slack.dev/surfaces/modals#view_submissions
 */
export async function submitView(
  world: World,
  user: User,
  view: View,
  inputs: Inputs,
): Promise<Submission> {
  view.body["state"] = { values: fill(view, inputs) };
  const delivery = await sendViewPayload(world, user, "view_submission", view).done;
  const failure = failureOf(world, delivery);
  if (failure !== undefined) return { delivery, error: failure, errors: {} };
  const answer = isJson(delivery.answer) ? delivery.answer : {};
  let errors: Record<string, string> = {};
  const { error } = run(world, "view_submission", answer, () => {
    errors = act(world, view, answer);
    return {};
  });
  return { delivery, error, errors };
}

/** Closes a modal by its button; the app hears of it when it asked to. */
export function closeView(world: World, user: User, view: View): Delivery | undefined {
  takeAway(world, view);
  if (view.body["clear_on_close"] === true) world.store.modals.delete(user.id);
  if (view.body["notify_on_close"] !== true) return undefined;
  return sendViewPayload(world, user, "view_closed", view);
}

function takeAway(world: World, view: View): void {
  const stack = world.store.modals.get(view.user) ?? [];
  world.store.modals.set(
    view.user,
    stack.filter((one) => one !== view),
  );
}

function act(world: World, view: View, answer: Json): Record<string, string> {
  switch (answer["response_action"]) {
    case undefined:
      takeAway(world, view);
      return {};
    case "clear":
      world.store.modals.delete(view.user);
      return {};
    case "update":
      changeView(world, view, answer["view"]);
      return {};
    case "push":
      pushView(world, createView(world, view.user, answer["view"], "modal"));
      return {};
    case "errors":
      return checkErrors(view, object(answer, "errors") ?? {});
    default:
      throw new Refused("invalid_response_action");
  }
}

/** Errors name input blocks; anything else shows "We had some trouble connecting". */
function checkErrors(view: View, errors: Json): Record<string, string> {
  const inputs = objects(view.body, "blocks").filter((block) => block["type"] === "input");
  const known = new Set(inputs.map((block) => text(block, "block_id")));
  const strangers = Object.keys(errors).filter((id) => !known.has(id));
  if (strangers.length > 0 || Object.keys(errors).length === 0) {
    throw new Refused("invalid_errors", [`no input block: ${strangers.join(", ")}`]);
  }
  return Object.fromEntries(Object.entries(errors).map(([id, message]) => [id, String(message)]));
}

function fill(view: View, inputs: Inputs): Json {
  const values: Json = { ...object(object(view.body, "state"), "values") };
  const blocks = objects(view.body, "blocks").filter((block) => block["type"] === "input");
  const known = blocks.map((block) => text(block, "block_id"));
  const stranger = Object.keys(inputs).find((id) => !known.includes(id));
  if (stranger !== undefined)
    throw new Error(`no input ${stranger}; there are: ${known.join(", ")}`);
  for (const block of blocks) {
    const id = text(block, "block_id");
    const element = object(block, "element") ?? {};
    const action = text(element, "action_id");
    const state = chosen(element, inputs[id]?.[action]);
    checkInput(block, element, state);
    values[id] = { [action]: state };
  }
  return values;
}

/** What Slack's client checks before it lets a modal be submitted. */
function checkInput(block: Json, element: Json, state: Json): void {
  const { type: _type, ...rest } = state;
  const [value] = Object.values(rest);
  const isMissing = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  const id = text(block, "block_id");
  if (isMissing && block["optional"] !== true) throw new Error(`input ${id} is required`);
  if (typeof value !== "string") return;
  const { min_length: least, max_length: most } = element as {
    min_length?: number;
    max_length?: number;
  };
  if (value.length < (least ?? 0)) throw new Error(`input ${id} is too short`);
  if (value.length > (most ?? 3000)) throw new Error(`input ${id} is too long`);
}
